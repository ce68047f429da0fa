using OutreachSite.Pipelines;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Publishing.Pages.Modules;
using OutreachSite.Publishing.Sites;

namespace OutreachSite.Publishing.Pages.Tags;

/// <summary>A list for each tag, and the list of tags where no author has written one.</summary>
internal static class TagPipeline
{
    public static Pipeline<RenderedPage> Recipe { get; } = Pipeline.Named("tags")
        .Input("list-tags", 1, reads => PageModules.ListParts(reads, Lists(reads)))
        .Process(PageModules.FindText)
        .PostProcess(PageModules.RenderMarkdown)
        .PostProcess(PageModules.Compose("section", TagModel.Build))
        .Output(PageModules.RenderLayout);

    private static IEnumerable<(RelativePath Original, int Entries)> Lists(Reads reads)
    {
        var tags = reads.Result(TagRules.All, "")!.Tags;
        var isWritten = reads.Result(PageRules.SightOf, TagRules.Index)!.Sight == Sight.Seen;
        return tags.Select(tag => (TagRules.PageOf(tag.Slug), tag.Count))
            .Concat(tags.IsEmpty || isWritten ? [] : [(TagRules.Index, 0)]);
    }
}
