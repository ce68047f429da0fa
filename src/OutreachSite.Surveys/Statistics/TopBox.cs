using OutreachSite.Surveys.Scales;

namespace OutreachSite.Surveys.Statistics;

/// <summary>How many chose one of the best steps of a scale (「満足」「どちらかといえば満足」の合計), with its definition.</summary>
/// <param name="Steps">The steps that count.</param>
/// <param name="Count">How many chose one of them. The percentage is of this sum, not the sum of rounded percentages.</param>
/// <param name="Base">The base of the percentage.</param>
/// <param name="Denominator">Of whom the percentage is.</param>
public sealed record TopBox(ImmutableArray<string> Steps, int Count, int Base, Denominator Denominator)
{
    /// <summary>The top box of a distribution on a scale; null when it has no base, or when the options are not the steps of the scale.</summary>
    public static TopBox? Of(Distribution distribution, Scale scale, Denominator denominator)
    {
        ArgumentNullException.ThrowIfNull(distribution);
        ArgumentNullException.ThrowIfNull(scale);
        return distribution.Labels.SequenceEqual(scale.Steps) && distribution.BaseOf(denominator) is { } of and > 0
            ? new(scale.Steps[..scale.TopSteps], distribution.Counts.Take(scale.TopSteps).Sum(), of, denominator)
            : null;
    }

    /// <summary>The percentage.</summary>
    public decimal Percent(int decimals = Percentage.ForResidents) => Percentage.Of(Count, Base, decimals)!.Value;

    /// <summary>What the number means, for the note beside it.</summary>
    public Message Definition => new(
        $"{string.Join('、', Steps.Select(step => $"「{step}」"))}と答えた人の割合（{(Denominator == Denominator.Answered ? "無回答を除く" : "無回答を含む")}、n={Base}）",
        $"share of those who answered {string.Join(" or ", Steps.Select(step => $"'{step}'"))} (no answer {(Denominator == Denominator.Answered ? "excluded" : "included")}, n={Base})");
}
