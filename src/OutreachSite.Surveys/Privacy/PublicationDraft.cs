using OutreachSite.Surveys.Answers;
using OutreachSite.Surveys.Privacy.Auditing;
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

        var tables = ImmutableArray.CreateBuilder<CrossTable>();
        var crossed = CrossAll(distributions);
        foreach (var crossing in Plan.Crossings.Distinct())
        {
            var ((now, reason), before) = (crossed[crossing], TableOf(crossing));
            if ((now ?? before) is { } table)
                tables.Add(table);
            if (reason is { } why)
                withheld.Add(new(crossing.Question, crossing.By, before is null ? why : WithheldReason.TooLittleChanged));
        }

        return Empty() with { Questions = results.ToImmutable(), Crossings = tables.ToImmutable(), Withheld = withheld.ToImmutable() };
    }

    /// <summary>
    /// All tables by groups, or why they are withheld. In rings of tables little can be shown to be safe when there are few people: then
    /// more tables come out when those that close a ring are left out, the later ones of the plan first.
    /// </summary>
    private Dictionary<Crossing, (CrossTable? Table, WithheldReason? Reason)> CrossAll(
        Dictionary<string, (QuestionResult? Result, WithheldReason? Reason)> distributions)
    {
        var crossings = Plan.Crossings.Distinct().ToImmutableArray();
        var all = Cross(crossings, distributions);
        var withoutRings = WithoutRings(crossings);
        if (withoutRings.Length == crossings.Length || all.Values.All(one => one.Table is not null))
            return all;
        var fewer = Cross(withoutRings, distributions);
        if (fewer.Values.Count(one => one.Table is not null) <= all.Values.Count(one => one.Table is not null))
            return all;
        foreach (var crossing in crossings.Except(withoutRings))
            fewer[crossing] = (null, all[crossing].Reason ?? WithheldReason.NotSafe);
        return fewer;
    }

    /// <summary>The crossings, in the order of the plan, as far as each is the only way between its questions.</summary>
    private ImmutableArray<Crossing> WithoutRings(ImmutableArray<Crossing> crossings)
    {
        var kept = ImmutableArray<Crossing>.Empty;
        foreach (var crossing in crossings)
        {
            var graph = GraphOf(kept.Add(crossing));
            var isMultipleTwice = Questions[crossing.Question].IsMultiple && graph.PartnersOf(crossing.Question).Skip(1).Any();
            if (!isMultipleTwice && graph.IsOnlyWay(crossing.Question, crossing.By))
                kept = kept.Add(crossing);
        }

        return kept;
    }

    /// <summary>What readers would have of these crossings, with what they have of earlier ones.</summary>
    private CrossingGraph GraphOf(IEnumerable<Crossing> crossings) => new(
    [
        .. crossings.Select(crossing => (crossing.Question, crossing.By))
            .Concat(Earlier.SelectMany(release => release.Results.Crossings).Select(table => (table.Question, table.By))).Distinct(),
    ]);

    private Dictionary<Crossing, (CrossTable? Table, WithheldReason? Reason)> Cross(
        ImmutableArray<Crossing> crossings, Dictionary<string, (QuestionResult? Result, WithheldReason? Reason)> distributions)
    {
        var graph = GraphOf(crossings);
        var publisher = new CrossingPublisher(Plan, Questions, graph, Earlier);
        var crossed = new Dictionary<Crossing, (CrossTable? Table, WithheldReason? Reason)>();
        foreach (var group in crossings.GroupBy(crossing => crossing.By, StringComparer.Ordinal))
        {
            foreach (var crossing in group)
                crossed[crossing] = (null, Obstacle(crossing, distributions, graph));
            var open = group.Where(crossing => crossed[crossing].Reason is null).Select(crossing => (crossing, distributions[crossing.Question].Result!)).ToList();
            if (open.Count == 0)
                continue;
            foreach (var ((crossing, _), result) in open.Zip(publisher.Publish(open, distributions[group.Key].Result!)))
                crossed[crossing] = result;
        }

        return crossed;
    }

    /// <summary>Why a table cannot be published whatever is hidden in it; null when it perhaps can.</summary>
    private WithheldReason? Obstacle(
        Crossing crossing, Dictionary<string, (QuestionResult? Result, WithheldReason? Reason)> distributions, CrossingGraph graph)
    {
        var (question, by) = (distributions[crossing.Question], distributions[crossing.By]);
        if (question.Result is null || by.Result is null)
            return question.Reason ?? by.Reason;
        if (!IsSafe(question.Result) || !IsSafe(by.Result))
            return WithheldReason.TooLittleChanged;
        // The same two questions the other way round are the same numbers, perhaps with other cells hidden.
        return graph.Crossings.Contains((crossing.By, crossing.Question)) ? WithheldReason.NotSafe : null;
    }

    private CrossTable? TableOf(Crossing crossing) => Earlier.Reverse().SelectMany(release => release.Results.Crossings)
        .FirstOrDefault(table => table.Question == crossing.Question && table.By == crossing.By);

    private QuestionResult? LastOf(string id) =>
        Earlier.Reverse().SelectMany(release => release.Results.Questions).FirstOrDefault(question => question.Id == id);

    private bool IsSafe(QuestionResult now) => Earlier
        .SelectMany(release => release.Results.Questions)
        .Where(before => before.Id == now.Id)
        .All(before => ReleaseComparison.IsSafe(now, before, Plan.MinimumBase, new DistributionPublisher(Plan).MinimumOf(Questions[now.Id].Question)));

    /// <summary>What is asked for as it was published last; what was not published before is withheld.</summary>
    private SurveyResults AsBefore()
    {
        var (ids, crossings) = (Plan.Questions.Distinct(StringComparer.Ordinal).ToList(), Plan.Crossings.Distinct().ToList());
        return Earlier[^1].Results with
        {
            Questions = [.. ids.Select(LastOf).OfType<QuestionResult>()],
            Crossings = [.. crossings.Select(TableOf).OfType<CrossTable>()],
            Withheld =
            [
                .. ids.Select(id => new WithheldTable(id, null, WithheldReason.TooLittleChanged)),
                .. crossings.Select(crossing => new WithheldTable(crossing.Question, crossing.By, WithheldReason.TooLittleChanged)),
            ],
        };
    }

    private SurveyResults Empty() => new(
        Answers.Title, Answers.Responses?.Count, Answers.Invited,
        new(Plan.MinimumBase, Plan.MinimumCell, Plan.SensitiveMinimumCell, Plan.HidesNoneAndAll), [], [], [])
    {
        Sources = Answers.Responses is { } responses && responses.Sources.All(source => source.Count >= Plan.MinimumBase) ? responses.Sources : [],
    };
}
