using OutreachSite.Charts.Reading;
using OutreachSite.Publishing.Pages.Charting;
using OutreachSite.Surveys.Privacy.Results;
using OutreachSite.Surveys.Statistics;

namespace OutreachSite.Publishing.Pages.Seminars.Results;

/// <summary>The numbers of a seminar as orders for charts, as an author would write them: so the pictures are the same as in a text.</summary>
internal sealed class SeminarCharts(SurveyResults survey, ChartPlace place)
{
    /// <summary>Every session on one scale; null without ratings.</summary>
    public ChartRequest? Ratings(ImmutableArray<SessionRating> ratings)
    {
        ImmutableArray<SessionRating> rated = [.. ratings.Where(rating => rating.Answered > 0)];
        return rated.Length switch
        {
            0 => null,
            1 => Request("ratings", ("question", rated[0].Question.Id)),
            _ => Request("ratings", ("title", place.Words.Say("results.ratings")), ("questions", string.Join(", ", rated.Select(Member)))),
        };
    }

    /// <summary>One question; null when there is nothing to draw.</summary>
    public ChartRequest? Question(QuestionResult question, string id) =>
        SampleSizes.Of(question.Respondents ?? question.Options.Sum(option => option.Count ?? 0)) == SampleSize.CountsOnly ? null : Request(id, ("question", question.Id));

    /// <summary>A comma or an equals sign would end the label, so they are left out of it.</summary>
    private static string Member(SessionRating rating) => $"{rating.Question.Id}={string.Concat(rating.Label.Where(c => c is not (',' or '、' or '，' or '=' or '＝')))}";

    private ChartRequest? Request(string id, params ReadOnlySpan<(string Name, string Value)> options)
    {
        var written = ImmutableArray.CreateBuilder<ChartOption>();
        foreach (var (name, value) in options)
            written.Add(new(new(name, default), new(value, default)));
        var order = new ChartOrder(id, written.ToImmutable(), null, default);
        // The survey was checked when it was read, and its questions are named by their ids: there is nothing to tell an author.
        return SurveyNumbers.Find(order, survey, place, new()) is { } numbers ? OrderedChart.Request(order, place, numbers) : null;
    }
}
