using OutreachSite.Pipelines.Execution;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Publishing.Publish;
using OutreachSite.Publishing.Sites;

namespace OutreachSite.Publishing.Pages.Seminars.Papers;

/// <summary>The events of a site for their organisers: what is not published.</summary>
public sealed class SiteEvents
{
    private readonly Evaluation _build;

    /// <summary>Reads a site as it is on a day; drafts count.</summary>
    public SiteEvents(IFileTree files, DateOnly today) =>
        _build = new(new BuildInput(files, today).With(PageRules.Microsite, "").With(PageRules.Drafts, true));

    /// <summary>Run-sheet, checklist and letters of the event in a folder below the content folder; paths are names of files.</summary>
    public Outcome<IReadOnlyList<SiteFile>> Papers(RelativePath folder) => Ask(OrganiserPapers.Rule, folder, set => set.Papers);

    /// <summary>The sentences that the numbers of an event give, whether the organiser has replaced them or not.</summary>
    public Outcome<IReadOnlyList<string>> Sentences(RelativePath folder) => Ask(OrganiserPapers.Sentences, folder, set => set.Sentences);

    private Outcome<IReadOnlyList<T>> Ask<TValue, T>(Rule<RelativePath, TValue> rule, RelativePath folder, Func<TValue, ImmutableArray<T>> of) where TValue : class
    {
        var value = _build.One(rule, folder);
        return new(value is null ? null : of(value), _build.Diagnostics);
    }
}
