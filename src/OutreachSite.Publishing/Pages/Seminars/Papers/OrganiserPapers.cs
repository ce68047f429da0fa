using OutreachSite.Content;
using OutreachSite.Content.Events;
using OutreachSite.Dates;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Publishing.Pages.Seminars.Results;
using OutreachSite.Publishing.Publish;
using OutreachSite.Publishing.Sites;
using OutreachSite.Publishing.Themes;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages.Seminars.Papers;

/// <summary>Papers of one event.</summary>
internal sealed record PaperSet(ImmutableArray<SiteFile> Papers);

/// <summary>Sentences of one event.</summary>
internal sealed record SentenceSet(ImmutableArray<string> Sentences);

/// <summary>
/// What the organiser needs and nobody else sees: run-sheet, checklist, letters. They are made of the same event.yml as the pages, by the
/// templates in <c>papers/</c> of the theme, and no build publishes them.
/// </summary>
internal static class OrganiserPapers
{
    /// <summary>The papers of the event in a folder below the content folder; paths are names of files.</summary>
    public static Rule<RelativePath, PaperSet> Rule { get; } = new("seminars/papers", 1, (folder, reads) =>
    {
        var problems = new DiagnosticBag();
        if (SeminarPlaces.Event(folder, reads) is not { } facts || reads.Result(SiteRules.Settings, "") is not { } settings
            || reads.Result(ThemeTemplates.Rule, ThemeTemplates.All) is not { } templates || reads.Result(ThemeRules.Words, Variant.Japanese.Key()) is not { } words
            || PageSurroundings.Of(Variant.Japanese, SeminarPlaces.HomeOf(folder, Variant.Japanese), reads) is not { } site)
            return Outcome.Failed<PaperSet>();
        var values = new Values(Variant.Japanese, words);
        var contact = site.Contact(facts.Contact, problems) ?? site.Contact(settings.Publisher.Contact, problems);
        var common = new TemplateObject
        {
            ["event"] = EventOf(facts, values),
            ["contact"] = values.Contact(contact),
            ["publisher"] = values.Text(settings.Publisher.Name),
            ["address"] = site.Links.Scope.Address(SeminarPlaces.HomeOf(folder, Variant.Japanese)),
        };
        var papers = ImmutableArray.CreateBuilder<SiteFile>();
        void Add(string name, string template, TemplateObject model)
        {
            foreach (var (key, value) in common)
                model[key] = value;
            if (problems.Take(templates.Paper(template, model, words)) is { } html)
                papers.Add(new(new($"{name}.html"), html.Utf8, SiteFolders.InContent((folder / "event.yml").Value)));
        }

        Add("run-sheet", "run-sheet", new() { ["lines"] = RunSheet(facts) });
        Add("checklist", "checklist", new() { ["lines"] = Checklist(facts, reads) });
        foreach (var (index, letter) in facts.Staff.Requests.Index())
            Add(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"letter-{index + 1}"), "letter", new() { ["letter"] = Letter(letter, facts, values) });
        return problems.Conclude(new PaperSet(papers.ToImmutable()));
    });

    /// <summary>The sentences that the numbers of an event give, whether the organiser has replaced them or not.</summary>
    public static Rule<RelativePath, SentenceSet> Sentences { get; } = new("seminars/sentences", 1, (folder, reads) =>
    {
        var problems = new DiagnosticBag();
        if (SeminarPlaces.Event(folder, reads) is not { } facts || reads.Result(ThemeRules.Words, Variant.Japanese.Key()) is not { } words)
            return Outcome.Failed<SentenceSet>();
        return problems.Conclude(new SentenceSet(SeminarSentences.Of(SeminarResults.Read(facts, folder, reads, problems), words)));
    });

    private static TemplateObject EventOf(EventFacts facts, Values values) => new()
    {
        ["title"] = facts.Title.Japanese,
        ["date"] = DateText.Of(facts.Date, DateStyle.EraWithWeekday),
        ["until"] = facts.Until is { } until ? DateText.Of(until, DateStyle.EraWithWeekday) : Value.Null,
        ["time"] = facts.Start is null ? Value.Null : values.Time(facts.Start, facts.End),
        ["venue"] = facts.Venue?.Name.Japanese,
        ["venue_address"] = facts.Venue?.Address?.Japanese,
        ["audience"] = facts.AudienceText?.Japanese,
        ["capacity"] = facts.Capacity is { } capacity ? capacity : Value.Null,
        ["fee"] = facts.Fee?.Japanese,
        ["organiser"] = facts.Organiser?.Japanese,
        ["co_organisers"] = facts.CoOrganisers.IsEmpty ? Value.Null : string.Join('、', facts.CoOrganisers.Select(one => one.Japanese)),
    };

    /// <summary>Doors, sessions and the work of the day in the order of the clock.</summary>
    private static Value RunSheet(EventFacts facts)
    {
        var sessions = facts.Sessions.Where(session => session.Start is not null).Select(session => new RunSheetLine(
            session.Start!.Value, session.Title.Japanese, string.Join('、', session.Speakers.Select(speaker => speaker.Name.Japanese)), session.Subtitle?.Japanese));
        IEnumerable<RunSheetLine> fixedTimes =
        [
            .. facts.Doors is { } doors ? new[] { new RunSheetLine(doors, "受付を始める", null, null) } : [],
            .. facts.Start is { } start && !facts.Sessions.Any(session => session.Start == start) ? new[] { new RunSheetLine(start, "開会", null, null) } : [],
            .. facts.End is { } end ? new[] { new RunSheetLine(end, "閉会", null, null) } : [],
        ];
        return Value.Of(fixedTimes.Concat(sessions).Concat(facts.Staff.RunSheet).OrderBy(line => line.At).Select(line => (Value)new TemplateObject
        {
            ["at"] = line.At.ToString(), ["work"] = line.Work, ["who"] = line.Who, ["needs"] = line.Needs,
        }).ToArray());
    }

    private static Value Checklist(EventFacts facts, Reads reads) => Value.Of(
        ChecklistOf(facts).OrderByDescending(line => line.Days).Select(line => (Line: line, Day: facts.Date.AddDays(-line.Days))).Select(one => (Value)new TemplateObject
        {
            ["date"] = DateText.Of(one.Day, DateStyle.EraWithWeekday),
            ["days"] = one.Line.Days,
            ["work"] = one.Line.Work,
            ["who"] = one.Line.Who,
            ["past"] = reads.HasCome(one.Day.AddDays(1)),
        }).ToArray());

    private static ImmutableArray<ChecklistLine> ChecklistOf(EventFacts facts) => facts.Staff.Checklist.IsEmpty ? EventChecklist.For(facts) : facts.Staff.Checklist;

    private static TemplateObject Letter(RequestLetter letter, EventFacts facts, Values values)
    {
        var session = letter.Session is { } named ? facts.Sessions.FirstOrDefault(one => one.Title.Japanese == named.Text) : null;
        return new()
        {
            ["kind"] = letter.Kind.ToString().ToLowerInvariant(),
            ["to"] = letter.To,
            ["note"] = letter.Note,
            ["session"] = session?.Title.Japanese,
            ["session_time"] = session?.Start is null ? Value.Null : values.Time(session.Start, session.End),
        };
    }
}
