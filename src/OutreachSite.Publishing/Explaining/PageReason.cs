using OutreachSite.Pipelines.Tracing;
using OutreachSite.Publishing.Assets;
using OutreachSite.Publishing.Feeds;
using OutreachSite.Publishing.Pages;
using OutreachSite.Publishing.Papers;
using OutreachSite.Publishing.Publish;
using OutreachSite.Publishing.Sites;

namespace OutreachSite.Publishing.Explaining;

/// <summary>Says in a sentence why a file of the site was made again in a build.</summary>
public static class PageReason
{
    /// <summary>The sentence for a path of the output, or for the source of a page; null when there is no such file in the site.</summary>
    public static Message? Of(BuiltSite site, RelativePath path)
    {
        ArgumentNullException.ThrowIfNull(site);
        if (FileOf(site, path) is not { } file)
            return null;
        var steps = StepsOf(site, file.Path);
        var name = file.Path.Value;
        if (steps.IsEmpty)
            return new($"「{name}」は作り直していません。読んだものが何も変わっていないからです", $"'{name}' was not made again: nothing that it read has changed");
        var because = Because(steps[^1]);
        var through = Through(steps);
        return new(
            $"「{name}」を作り直しました。{because.Japanese}{through.Japanese}",
            $"'{name}' was made again because {because.English}{through.English}");
    }

    /// <summary>True when the file was made again in this build.</summary>
    internal static bool IsMadeAgain(BuiltSite site, RelativePath path) => FileOf(site, path) is { } file && !StepsOf(site, file.Path).IsEmpty;

    private static SiteFile? FileOf(BuiltSite site, RelativePath path) =>
        site.Files.FirstOrDefault(file => file.Path == path || file.Source == path || file.Source == SiteFolders.InContent(path.Value));

    private static ImmutableArray<Why> StepsOf(BuiltSite site, RelativePath output)
    {
        foreach (var recipe in PageKinds.Recipes)
        {
            foreach (var id in site.Build.Known(recipe.Result))
            {
                if (site.Build.Peek(recipe.Result, id)?.File.Path == output)
                    return site.Build.Explain(recipe.Result, id);
            }
        }

        foreach (var path in site.Build.Known(AttachmentRules.Copy))
        {
            if (site.Build.Peek(AttachmentRules.Copy, path)?.Path == output)
                return site.Build.Explain(AttachmentRules.Copy, path);
        }

        return output.Extension switch
        {
            ".css" when site.Build.Peek(StyleSets.Rule, "")?.Sets.Any(set => set.File.Path == output) == true => site.Build.Explain(StyleSets.Rule, ""),
            ".css" => site.Build.Explain(ThemeAssets.Stylesheet, ""),
            ".js" => site.Build.Explain(ThemeAssets.Script, ""),
            _ => site.Build.Explain(SiteFiles.RuleOf(output), ""),
        };
    }

    private static Message Because(Why last) => last.Kind switch
    {
        WhyKind.File => new($"「{last.Key}」が変わったからです", $"'{last.Key}' has changed"),
        WhyKind.FileGone => new($"「{last.Key}」がなくなったからです", $"'{last.Key}' is gone"),
        WhyKind.Existence => new($"「{last.Key}」が現れたか、なくなったからです", $"'{last.Key}' has come or gone"),
        WhyKind.Pattern => new($"「{last.Key}」に当てはまるファイルが増えたか、減ったからです", $"files that fit '{last.Key}' have come or gone"),
        WhyKind.Setting when last.Key == PaperRules.Made.Name => new("このページのPDFが変わったからです", "its PDF files are other ones"),
        WhyKind.Setting => new("ビルドの指定が変わったからです", $"the setting '{last.Key}' is another one"),
        WhyKind.Boundary => new($"{last.Key} になったか、その前に戻ったからです", $"{last.Key} has come, or is still to come again"),
        WhyKind.Needed => new("公開先のファイルが、なくなったか書きかえられていたからです", "its file in the output was missing or had been changed"),
        _ => new("前に作った記録がないからです", "nothing is known of an earlier build"),
    };

    /// <summary>The ways in between that a reader knows by name: the text whose card was shown.</summary>
    private static Message Through(ImmutableArray<Why> steps) =>
        steps.FirstOrDefault(step => step.Kind == WhyKind.Result && step.Name == PageRules.Card.Name) is { } card
            ? new($"（「content/{card.Key}」の題名や要約を使っています）", $" (it shows the title or summary of 'content/{card.Key}')")
            : new("", "");
}
