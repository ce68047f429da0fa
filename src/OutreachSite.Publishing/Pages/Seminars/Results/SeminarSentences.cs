using System.Globalization;
using OutreachSite.Numbers;
using OutreachSite.Publishing.Themes;
using OutreachSite.Surveys.Statistics;

namespace OutreachSite.Publishing.Pages.Seminars.Results;

/// <summary>
/// The sentences at the top of results, made of the numbers. An organiser who writes <c>findings</c> replaces them; the theme holds their words.
/// </summary>
internal static class SeminarSentences
{
    /// <summary>As many as the numbers allow: who came and answered, how the sessions were liked.</summary>
    public static ImmutableArray<string> Of(SeminarResults results, Words words) =>
        [.. new[] { People(results, words), Liking(results, words) }.OfType<string>()];

    private static string? People(SeminarResults results, Words words)
    {
        var (came, answered, rate) = (Number(results.Facts.Came), Number(results.Answered), Number(results.Rate));
        return (came, answered, rate) switch
        {
            (not null, not null, not null) => words.Say("results.people_and_rate", ("came", came), ("answered", answered), ("rate", rate)),
            (not null, not null, null) => words.Say("results.people", ("came", came), ("answered", answered)),
            (not null, null, _) => words.Say("results.came", ("came", came)),
            (null, not null, not null) => words.Say("results.answered_and_rate", ("answered", answered), ("rate", rate)),
            (null, not null, null) => words.Say("results.answered", ("answered", answered)),
            _ => null,
        };
    }

    /// <summary>Under 30 answers in counts: one person more or less would move a percentage too much.</summary>
    private static string? Liking(SeminarResults results, Words words)
    {
        var ratings = results.Ratings;
        if (ratings.IsEmpty || ratings.Any(rating => rating.TopPercent is null))
            return null;
        var steps = Steps(ratings[0], words);
        if (ratings.Length == 1)
            return One(ratings[0], steps, words);
        if (ratings.Any(rating => SampleSizes.Of(rating.Answered) != SampleSize.Percentages))
        {
            var list = string.Join(words.Say("list.separator"), ratings.Select(rating => Count(rating, words)));
            return words.Say("results.top_counts", ("steps", steps), ("list", list));
        }

        var (sessions, least, most) = (Number(ratings.Length)!, Number(ratings.Min(rating => rating.TopPercent))!, Number(ratings.Max(rating => rating.TopPercent))!);
        return least == most
            ? words.Say("results.top_same", ("steps", steps), ("sessions", sessions), ("percent", least))
            : words.Say("results.top_range", ("steps", steps), ("sessions", sessions), ("least", least), ("most", most));
    }

    private static string One(SessionRating rating, string steps, Words words)
    {
        var (percent, count, all) = (Number(rating.TopPercent)!, Number(rating.Top)!, Number(rating.Answered)!);
        return SampleSizes.Of(rating.Answered) == SampleSize.Percentages
            ? words.Say("results.top_one", ("steps", steps), ("percent", percent))
            : words.Say("results.top_one_count", ("steps", steps), ("count", count), ("base", all));
    }

    private static string Count(SessionRating rating, Words words)
    {
        var (count, all) = (Number(rating.Top)!, Number(rating.Answered)!);
        return words.Say("results.top_count_of", ("session", rating.Label), ("count", count), ("base", all));
    }

    private static string Steps(SessionRating rating, Words words) => string.Concat(rating.BestSteps.Select(step => words.Say("results.step", ("step", step))));

    private static string? Number(int? number) => number is { } known ? NumberText.Grouped(known, 0) : null;

    private static string? Number(decimal? number) => number?.ToString("0.##", CultureInfo.InvariantCulture);
}
