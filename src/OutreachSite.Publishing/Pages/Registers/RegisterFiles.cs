using OutreachSite.Numbers;
using OutreachSite.Publishing.Assets;
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
        if (Find(page, row, field) is not { } path)
            return Value.Null;
        if (PublishedFiles.TypeOf(path) is not { } type)
            return Refused(page, row, field);
        page.Published.Add(path);
        return new TemplateObject { ["url"] = page.Site.Links.To(path), ["type"] = type, ["size"] = NumberText.FileSize(PictureRules.LengthOf(path, page.Reads)) };
    }

    /// <summary>A picture with its size in pixels; null when the row names none. What is not there, or is no picture to publish, is said.</summary>
    public static Value Picture(RegisterPage page, ShownRow row, RegisterField<string> field)
    {
        if (Find(page, row, field) is not { } path)
            return Value.Null;
        if (!PublishedFiles.IsPicture(path))
            return Refused(page, row, field);
        if (page.Problems.Take(PictureRules.Find(path, row.Row.Written(field).Where, page.Reads)) is not { } picture)
            return Value.Null;
        page.Published.Add(path);
        return new TemplateObject { ["url"] = page.Site.Links.To(path), ["width"] = picture.Width, ["height"] = picture.Height };
    }

    private static RelativePath? Find(RegisterPage page, ShownRow row, RegisterField<string> field)
    {
        var (name, folder) = (row.Row.Text(field), page.Place.Host.Page.Folder);
        if (name.Length == 0)
            return null;
        if (folder.TryCombine(name, out var path) && page.Reads.Exists(SiteFolders.InContent(path.Value)))
            return path;
        page.Problems.Add(LinkDiagnostics.UnknownTarget(row.Row.Written(field).Where, name, page.Reads.Find(new($"{SiteFolders.InContent(folder.Value)}/*")).Select(near => near.Name)));
        return null;
    }

    private static Value Refused(RegisterPage page, ShownRow row, RegisterField<string> field)
    {
        page.Problems.Add(LinkDiagnostics.NotForReaders(row.Row.Written(field).Where, row.Row.Text(field), PublishedFiles.Endings));
        return Value.Null;
    }
}
