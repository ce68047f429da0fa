using OutreachSite.Numbers;
using OutreachSite.Publishing.Links;
using OutreachSite.Publishing.Registers;
using OutreachSite.Publishing.Sites;
using OutreachSite.Registers.Fields;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages.Registers;

/// <summary>Files and pages that rows of a register name, from the folder of the page that shows the register.</summary>
internal static class RegisterFiles
{
    /// <summary>A file that readers may take along, with its type and size; null when the row names none. What is not there is said.</summary>
    public static Value Link(RegisterPage page, ShownRow row, RegisterField<string> field)
    {
        var (name, where) = (row.Row.Text(field), row.Row.Written(field).Where);
        if (name.Length == 0)
            return Value.Null;
        if (!page.Place.Host.Page.Folder.TryCombine(name, out var path) || page.Reads.Bytes(SiteFolders.InContent(path.Value)) is not { } bytes)
        {
            page.Problems.Add(LinkDiagnostics.UnknownTarget(where, name, page.Reads.Find(new($"{SiteFolders.InContent(page.Place.Host.Page.Folder.Value)}/*")).Select(near => near.Name)));
            return Value.Null;
        }

        if (PublishedFiles.TypeOf(path) is not { } type)
        {
            page.Problems.Add(LinkDiagnostics.NotForReaders(where, name, PublishedFiles.Endings));
            return Value.Null;
        }

        page.Published.Add(path);
        return new TemplateObject { ["url"] = page.Site.Links.To(path), ["type"] = type, ["size"] = NumberText.FileSize(bytes.Length) };
    }
}
