using OutreachSite.Content;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Publishing.Sites;
using OutreachSite.Publishing.Themes;

namespace OutreachSite.Publishing.Pages.Charting;

/// <summary>Where a chart is asked for: which files it can name, and in whose words it speaks.</summary>
/// <param name="Folder">The folder of the page, below the content folder: names of files are looked up from here.</param>
/// <param name="Variant">For whose readers.</param>
/// <param name="Words">The words of the theme.</param>
/// <param name="Reads">The files.</param>
/// <param name="Use">Told which file was used, by its path below the content folder.</param>
internal sealed record ChartPlace(RelativePath Folder, Variant Variant, Words Words, Reads Reads, Action<RelativePath> Use)
{
    /// <summary>The files of a folder of the content with one of these endings, for suggestions.</summary>
    public IEnumerable<string> FilesIn(RelativePath folder, ImmutableArray<string> endings) =>
        Reads.Find(new($"{SiteFolders.InContent(folder.Value)}/*")).Where(path => endings.Contains(path.Extension)).Select(path => path.Name);
}
