using OutreachSite.Content;
using OutreachSite.Content.Events;
using OutreachSite.Content.FrontMatter;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Publishing.Pages.Seminars.Results;
using OutreachSite.Publishing.Sites;
using OutreachSite.Publishing.Themes;
using OutreachSite.Tables.Csv;

namespace OutreachSite.Publishing.Pages.Seminars.Series;

/// <summary>The times of one series, the earliest first.</summary>
/// <param name="Id">Its name in addresses.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Facts">What series.yml says; null for a series that only its events name.</param>
/// <param name="Times">The earliest first.</param>
internal sealed record SeriesTimes(string Id, LocalizedText Title, EventSeries? Facts, ImmutableArray<SeriesTime> Times);

/// <summary>Every series of the site.</summary>
internal sealed record AllSeries(ImmutableArray<SeriesTimes> Series);

/// <summary>Which series there are, and their times. They change with the events that belong to them, and with no other page.</summary>
internal static class SeriesRules
{
    private static readonly RelativePath Folder = new("seminars");

    /// <summary>content/seminars/series.yml; without the file no series but those that events name.</summary>
    public static Rule<string, EventSeriesList> Named { get; } = new("seminars/series-file", 1, (_, reads) =>
        reads.Text(SiteFolders.InContent("seminars/series.yml")) is { } text ? EventSeriesReader.Read(text) : Outcome.Of(EventSeriesList.None));

    /// <summary>Every series with its times.</summary>
    public static Rule<string, AllSeries> All { get; } = new("seminars/series", 1, (_, reads) =>
    {
        var problems = new DiagnosticBag();
        if (reads.Result(Named, "") is not { } named)
            return Outcome.Failed<AllSeries>();
        var events = Events(reads).Where(one => one.Event.Series is not null).ToImmutableArray();
        var titles = named.All.Select(series => (Id: series.Id.Text, series.Title, Facts: (EventSeries?)series))
            .Concat(events.Select(one => one.Event.Series!).Where(title => !named.All.Any(series => IsSame(series.Title, title)))
                .DistinctBy(title => TextKey.Of(title.Japanese)).Select(title => (Id: TagName.Of(title.Japanese)?.Slug ?? "", Title: title, Facts: (EventSeries?)null)));
        var all = titles.Where(series => series.Id.Length > 0).Select(series => new SeriesTimes(series.Id, series.Title, series.Facts,
        [
            .. events.Where(one => IsSame(one.Event.Series!, series.Title)).Select(one => TimeOf(one.Home, one.Event, reads))
                .Concat(series.Facts is { } facts ? Past(facts, reads, problems) : [])
                .OrderBy(time => time.Order).ThenBy(time => time.Theme, StringComparer.Ordinal),
        ]));
        return problems.Conclude(new AllSeries([.. all.Where(series => series.Times.Length > 0)]));
    });

    /// <summary>What took place or will in a fiscal year, in a series or by itself.</summary>
    public static ImmutableArray<SeriesTime> TimesOfYear(int year, Reads reads) =>
        [.. AllTimes(reads).Where(time => time.FiscalYear == year).OrderBy(time => time.Order).ThenBy(time => time.Theme, StringComparer.Ordinal)];

    /// <summary>Every fiscal year in which something took place or will.</summary>
    public static ImmutableArray<int> Years(Reads reads) => [.. AllTimes(reads).Select(time => time.FiscalYear).Distinct().OrderDescending()];

    /// <summary>The layout of their pages.</summary>
    public const string Layout = "series";

    /// <summary>The series that have a page.</summary>
    public static ImmutableArray<SeriesTimes> Shown(Reads reads) => ThemeRules.HasLayout(Layout, reads) ? reads.Result(All, "")?.Series ?? [] : [];

    /// <summary>The fiscal years that have a page.</summary>
    public static ImmutableArray<int> YearsShown(Reads reads) => ThemeRules.HasLayout(Layout, reads) ? Years(reads) : [];

    /// <summary>The page of a series, as if it had a file; null when there is no such series.</summary>
    public static RelativePath? PageOf(LocalizedText title, Reads reads) =>
        Shown(reads).FirstOrDefault(series => IsSame(series.Title, title)) is { } found ? PageOf(found.Id) : null;

    /// <summary>The page of a series.</summary>
    public static RelativePath PageOf(string id) => Folder / $"series/{id}/index.md";

    /// <summary>The page of a fiscal year.</summary>
    public static RelativePath PageOf(int year) => Folder / string.Create(System.Globalization.CultureInfo.InvariantCulture, $"years/{year}/index.md");

    private static IEnumerable<SeriesTime> AllTimes(Reads reads) => (reads.Result(All, "")?.Series ?? []).SelectMany(one => one.Times)
        .Concat(Events(reads).Where(one => one.Event.Series is null).Select(one => TimeOf(one.Home, one.Event, reads)));

    private static IEnumerable<(RelativePath Home, EventFacts Event)> Events(Reads reads) =>
        from home in reads.Result(PageRules.OfKind, nameof(PageKind.Seminar))!.Paths
        let facts = SeminarPlaces.Event(home.Folder, reads)
        where facts is not null
        select (home, facts);

    private static bool IsSame(LocalizedText one, LocalizedText other) => TextKey.Of(one.Japanese) == TextKey.Of(other.Japanese);

    private static ImmutableArray<SeriesTime> Past(EventSeries series, Reads reads, DiagnosticBag problems)
    {
        if (series.Past is not { } file)
            return [];
        if (!Folder.TryCombine(file.Text, out var path) || reads.Bytes(SiteFolders.InContent(path.Value)) is not { } bytes)
        {
            problems.Add(SeriesDiagnostics.NoPast(file.Where, file.Text));
            return [];
        }

        return problems.Take(CsvFile.Read(SiteFolders.InContent(path.Value), bytes)) is { } table ? PastTimes.Read(table, problems) : [];
    }

    private static SeriesTime TimeOf(RelativePath home, EventFacts facts, Reads reads)
    {
        var state = SeminarPlaces.StateOf(facts, home.Folder, new(reads), reads);
        var time = new SeriesTime(facts.Number?.Japanese, new(facts.Date.Year, facts.Date.Month, facts.Date.Day), facts.Title.Japanese, home,
            state.IsToCome() || state is EventState.Cancelled or EventState.Postponed)
        {
            Attended = facts.Came,
            Professions = [.. facts.Attendance.Where(row => row.Attended is not null).Select(row => (row.Profession.Japanese, row.Attended!.Value))],
        };
        // Its own page tells what is wrong with its survey.
        if (state != EventState.ResultsPublished || SeminarResults.Read(facts, home.Folder, reads, new()) is not { Ratings: [_, ..] ratings } results)
            return time;
        return time with
        {
            Answered = results.Answered,
            Satisfied = Satisfaction(ratings),
            Wording = string.Join('・', ratings[0].Steps),
        };
    }

    /// <summary>One number for one time: the answers to all its sessions together. Nothing when a session cannot be summed up.</summary>
    private static decimal? Satisfaction(ImmutableArray<SessionRating> ratings) =>
        ratings.All(rating => rating.Top is not null) && ratings.Sum(rating => rating.Answered) is var all and > 0
            ? Surveys.Statistics.Percentage.Of(ratings.Sum(rating => rating.Top!.Value), all)
            : null;
}
