using OutreachSite.Surveys.Answers;
using OutreachSite.Surveys.Privacy.Results;

namespace OutreachSite.Surveys.Privacy;

/// <summary>The way from a checked plan to results: distributions first, then the tables by groups, which lean on them.</summary>
/// <param name="Answers">The answers.</param>
/// <param name="Plan">What is asked for.</param>
/// <param name="Questions">The questions by id.</param>
/// <param name="Earlier">Releases, the earliest first.</param>
internal sealed record PublicationDraft(
    SurveyAnswers Answers, PublicationPlan Plan, IReadOnlyDictionary<string, SurveyQuestion> Questions, ImmutableArray<Release> Earlier)
{
    /// <summary>The results; those of the last release again when too little changed since any release.</summary>
    public SurveyResults Results()
    {
        var publisher = new DistributionPublisher(Plan);
        var all = Questions.Values.Select(question => (question, publisher.Publish(question, LastOf(question.Question.Id)))).ToList();
        if (all.Any(pair => pair.Item2.Result is { IsProtected: false } now && !IsSafe(now)))
            return AsBefore();

        var distributions = all.ToDictionary(pair => pair.question.Question.Id, pair => pair.Item2, StringComparer.Ordinal);
        var (results, withheld) = (ImmutableArray.CreateBuilder<QuestionResult>(), ImmutableArray.CreateBuilder<WithheldTable>());
        foreach (var id in Plan.Questions.Distinct(StringComparer.Ordinal))
        {
            var (now, reason) = distributions[id];
            if (now is not null && !IsSafe(now))
                (now, reason) = (null, WithheldReason.TooLittleChanged);
            // What was published stays: a later one that is not safe beside it does not take it back.
            if ((now ?? LastOf(id)) is { } result)
                results.Add(result);
            if (reason is { } why)
                withheld.Add(new(id, null, why));
        }

        foreach (var crossing in Plan.Crossings.Distinct())
            withheld.Add(new(crossing.Question, crossing.By, WithheldReason.NotSafe));
        return Empty() with { Questions = results.ToImmutable(), Withheld = withheld.ToImmutable() };
    }

    private QuestionResult? LastOf(string id) =>
        Earlier.Reverse().SelectMany(release => release.Results.Questions).FirstOrDefault(question => question.Id == id);

    private bool IsSafe(QuestionResult now) => Earlier
        .SelectMany(release => release.Results.Questions)
        .Where(before => before.Id == now.Id)
        .All(before => ReleaseComparison.IsSafe(now, before, Plan.MinimumBase, new DistributionPublisher(Plan).MinimumOf(Questions[now.Id].Question)));

    private SurveyResults AsBefore()
    {
        var (last, kept) = (Earlier[^1].Results, ImmutableArray.CreateBuilder<WithheldTable>());
        foreach (var id in Plan.Questions.Distinct(StringComparer.Ordinal))
            kept.Add(new(id, null, WithheldReason.TooLittleChanged));
        foreach (var crossing in Plan.Crossings.Distinct())
            kept.Add(new(crossing.Question, crossing.By, WithheldReason.TooLittleChanged));
        return last with { Withheld = kept.ToImmutable() };
    }

    private SurveyResults Empty() => new(
        Answers.Title, Answers.Responses?.Count, Answers.Invited,
        new(Plan.MinimumBase, Plan.MinimumCell, Plan.SensitiveMinimumCell, Plan.HidesNoneAndAll), [], [], [])
    {
        Sources = Answers.Responses is { } responses && responses.Sources.All(source => source.Count >= Plan.MinimumBase) ? responses.Sources : [],
    };
}
