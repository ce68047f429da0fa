using OutreachSite.Pipelines.Execution;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Publishing.Boards.Finders;
using OutreachSite.Publishing.Sites;

namespace OutreachSite.Publishing.Boards;

/// <summary>Everything in a site that asks the staff for a hand on a day. It is never published.</summary>
/// <param name="Site">The name of the site.</param>
/// <param name="Question">What was asked.</param>
/// <param name="Entries">The late ones first, then those without a day, then those to come; in each the earliest first.</param>
/// <param name="Outside">Addresses outside of the site, by code point.</param>
public sealed record StaffBoard(string Site, BoardQuestion Question, ImmutableArray<BoardEntry> Entries, ImmutableArray<OutsideLink> Outside)
{
    /// <summary>The host of the site, for the names of calendar entries.</summary>
    public required string Host { get; init; }

    /// <summary>Who has something to do, by how much is late, then by code point.</summary>
    public ImmutableArray<string> Owners =>
    [
        .. Entries.GroupBy(entry => entry.Owner, StringComparer.Ordinal)
            .OrderByDescending(owner => owner.Count(entry => entry.Time == BoardTime.Late)).ThenBy(owner => owner.Key, StringComparer.Ordinal).Select(owner => owner.Key),
    ];

    /// <summary>The same for one owner alone, named as on the board or by a part of it.</summary>
    public StaffBoard Of(string owner)
    {
        ArgumentNullException.ThrowIfNull(owner);
        var key = TextKey.Of(owner).Value;
        return this with { Entries = [.. Entries.Where(entry => TextKey.Of(entry.Owner).Value.Contains(key, StringComparison.Ordinal))] };
    }

    /// <summary>Looks at a site with what its build has read already; null when its settings cannot be read.</summary>
    public static StaffBoard? Read(BuiltSite built, BoardQuestion question)
    {
        ArgumentNullException.ThrowIfNull(built);
        ArgumentNullException.ThrowIfNull(question);
        // Asked for before the finders ask more of the same build.
        var (said, boundaries) = (built.Diagnostics, built.Build.Boundaries);
        return Read(built.Build, question with { Diagnostics = said, Boundaries = boundaries });
    }

    /// <summary>Looks at a site without building its pages; null when its settings cannot be read.</summary>
    public static StaffBoard? Read(IFileTree files, BoardQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return Read(new Evaluation(new BuildInput(files, question.Today).With(PageRules.Microsite, "").With(PageRules.Drafts, false)), question);
    }

    private static StaffBoard? Read(Evaluation build, BoardQuestion question) => build.One(
        new Rule<string, StaffBoard>("staff/board", 1, (_, reads) => reads.Result(SiteRules.Settings, "") is { } settings
            ? Outcome.Of(Read(new BoardSight(question, settings, reads)))
            : Outcome.Failed<StaffBoard>()), "");

    private static StaffBoard Read(BoardSight sight) => new(
        sight.Settings.Title.Japanese, sight.Question,
        [
            .. BoardSorts.All.SelectMany(sort => sort.Find(sight)).OrderBy(entry => entry.Time).ThenBy(entry => entry.Day ?? DateOnly.MinValue)
                .ThenBy(entry => BoardSorts.PlaceOf(entry.Sort)).ThenBy(entry => entry.Where.Path, StringComparer.Ordinal).ThenBy(entry => entry.Key, StringComparer.Ordinal),
        ],
        OutsideLinks.Of(sight)) { Host = sight.Settings.Base.Host };
}
