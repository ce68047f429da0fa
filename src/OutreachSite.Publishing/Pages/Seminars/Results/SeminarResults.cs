using OutreachSite.Content.Events;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Publishing.Pages.Charting;
using OutreachSite.Publishing.Sites;
using OutreachSite.Surveys.Answers;
using OutreachSite.Surveys.Privacy.Results;
using OutreachSite.Surveys.Statistics;

namespace OutreachSite.Publishing.Pages.Seminars.Results;

/// <summary>How one session was liked: the answers to the question about it.</summary>
/// <param name="Label">The session, or the wording of the question.</param>
/// <param name="Question">The question with its counts.</param>
internal sealed record SessionRating(string Label, QuestionResult Question)
{
    private readonly SurveyShares _shares = SurveyShares.Of(Question, default);

    /// <summary>The steps of the scale, or what was put together of them.</summary>
    public IEnumerable<string> Steps => _shares.Steps.Select(step => step.Text);

    /// <summary>Those who gave an answer.</summary>
    public int Answered => _shares.Rows[0].Base ?? 0;

    /// <summary>The best steps; none when they were put together with others.</summary>
    public ImmutableArray<string> BestSteps => [.. Steps.Take(_shares.TopSteps ?? 0)];

    /// <summary>Those who chose one of the best steps; null when that cannot be said.</summary>
    public int? Top => _shares.TopSteps is { } steps ? _shares.Rows[0].Counts.Take(steps).Sum(count => count ?? 0) : null;

    /// <summary>The share of the best steps in whole per cent.</summary>
    public decimal? TopPercent => Top is { } top && Answered > 0 ? Percentage.Of(top, Answered) : null;
}

/// <summary>What came of a seminar: its facts beside what its survey may publish.</summary>
/// <param name="Facts">The event.</param>
/// <param name="Survey">What the survey may publish; null when there is none.</param>
/// <param name="Ratings">How each session was liked, all on one scale.</param>
/// <param name="Reasons">The questions that ask why.</param>
/// <param name="Others">The other questions, in the order of the survey.</param>
internal sealed record SeminarResults(
    EventFacts Facts, SurveyResults? Survey, ImmutableArray<SessionRating> Ratings, ImmutableArray<QuestionResult> Reasons, ImmutableArray<QuestionResult> Others)
{
    /// <summary>Who answered; null when the survey does not say.</summary>
    public int? Answered => Survey?.Respondents ?? (Ratings.IsEmpty ? null : Ratings.Max(rating => rating.Answered));

    /// <summary>Answers of those who came, else of those who were asked, in per cent; null when either is unknown.</summary>
    public decimal? Rate => Answered is { } answered ? ResponseRate.Of(answered, Facts.Came ?? Survey?.Invited, Percentage.ForResidents) : null;

    /// <summary>The file of the survey, below the content folder; null when the event names none.</summary>
    public static RelativePath? FileOf(EventFacts facts, RelativePath folder) =>
        facts.Results?.Survey is { } file && folder.TryCombine(file.Text, out var path) ? path : null;

    /// <summary>Reads the survey of an event and puts its questions beside the sessions. What is missing is said at event.yml.</summary>
    public static SeminarResults Read(EventFacts facts, RelativePath folder, Reads reads, DiagnosticBag problems)
    {
        if (facts.Results?.Survey is not { } named)
            return new(facts, null, [], [], []);
        if (FileOf(facts, folder) is not { } path || !reads.Exists(SiteFolders.InContent(path.Value)))
        {
            problems.Add(EventDiagnostics.NoResults(named.Where, named.Text));
            return new(facts, null, [], [], []);
        }

        return reads.Result(SiteRules.Survey, SiteFolders.InContent(path.Value)) is { } survey ? Of(facts, survey, problems) : new(facts, null, [], [], []);
    }

    /// <summary>The same from a survey that was read.</summary>
    public static SeminarResults Of(EventFacts facts, SurveyResults survey, DiagnosticBag problems)
    {
        var ratings = RatingsOf(facts, survey, problems);
        ImmutableArray<QuestionResult> reasons = facts.Results!.Reasons.IsEmpty
            ? [.. survey.Questions.Where(question => question.Kind == QuestionKind.Multiple)]
            : [.. facts.Results.Reasons.Select(name => Find(survey, name, problems)).OfType<QuestionResult>()];
        var shown = ratings.Select(rating => rating.Question).Concat(reasons).ToHashSet();
        if (survey.Respondents is { } answered && facts.Came is { } came && answered > came)
            problems.Add(EventDiagnostics.MoreAnsweredThanCame(facts.Results.Survey!.Where, answered, came));
        return new(facts, survey, ratings, reasons, [.. survey.Questions.Where(question => !shown.Contains(question) && question.Options.Length > 0)]);
    }

    /// <summary>The questions that the sessions name; else every question on the scale of the first one. Another scale would need another picture.</summary>
    private static ImmutableArray<SessionRating> RatingsOf(EventFacts facts, SurveyResults survey, DiagnosticBag problems)
    {
        var named = facts.Sessions.Where(session => session.Question is not null)
            .Select(session => (Label: (session.Subtitle ?? session.Title).Japanese, Question: Find(survey, session.Question!, problems)))
            .Where(session => session.Question is not null)
            .Select(session => new SessionRating(session.Label, session.Question!)).ToImmutableArray();
        var ratings = named.IsEmpty
            ? [.. survey.Questions.Where(question => question.Kind == QuestionKind.Scale).Select(question => new SessionRating(question.Text, question))]
            : named;
        return ratings.IsEmpty ? [] : [.. ratings.Where(rating => rating.Steps.SequenceEqual(ratings[0].Steps, StringComparer.Ordinal))];
    }

    private static QuestionResult? Find(SurveyResults survey, Content.Written name, DiagnosticBag problems)
    {
        var key = TextKey.Of(name.Text);
        var found = survey.Questions.FirstOrDefault(question => question.Id == name.Text) ?? survey.Questions.FirstOrDefault(question => TextKey.Of(question.Text) == key);
        if (found is null)
            problems.Add(EventDiagnostics.UnknownQuestion(name.Where, name.Text, survey.Questions.Select(question => question.Id).Concat(survey.Questions.Select(question => question.Text))));
        return found;
    }
}
