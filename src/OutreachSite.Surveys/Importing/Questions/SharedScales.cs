using OutreachSite.Surveys.Answers;
using OutreachSite.Surveys.Importing.Columns;
using OutreachSite.Surveys.Scales;

namespace OutreachSite.Surveys.Importing.Questions;

/// <summary>
/// Questions of one survey use the same scale. Where few of its steps were chosen, another scale may fit as well: the one that the
/// other questions have is the right one, with its empty steps.
/// </summary>
internal static class SharedScales
{
    public static ImmutableArray<ColumnPlan> Harmonise(ImmutableArray<ColumnPlan> plans, ImmutableArray<bool> areDecided)
    {
        var scales = plans.Where(plan => plan is { Kind: QuestionKind.Scale, AsksForDirection: false, Scale: not null }).Select(plan => plan.Scale!).ToArray();
        return [.. plans.Select((plan, i) => areDecided[i] ? plan : Harmonised(plan, scales))];
    }

    private static ColumnPlan Harmonised(ColumnPlan plan, Scale[] scales)
    {
        if (plan is not { Kind: QuestionKind.Scale, AsksForDirection: false, Scale: { } own })
            return plan;
        var labels = plan.Met.Select(label => new KeyValuePair<string, int>(label, 1)).ToArray();
        if (labels.Length == 0)
            return plan;
        var fitting = scales.Select(scale => (Scale: scale, Match: ScaleMatch.Of(scale, labels)))
            .Where(other => other.Match.Unknown.Length == 0 && other.Match.Step.Values.Distinct().Count() == labels.Length)
            .GroupBy(other => other.Scale.Id, StringComparer.Ordinal)
            .OrderByDescending(group => group.Max(other => other.Scale.Steps.Length)).ThenByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .FirstOrDefault();
        return fitting is null || fitting.Key == own.Id ? plan : Plans.Scale(fitting.First().Match) with { Met = plan.Met };
    }
}
