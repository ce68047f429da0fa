using OutreachSite.Registers.Types;

namespace OutreachSite.Registers.Kinds.Indicators;

/// <summary>The words that indicators know.</summary>
internal static class IndicatorChoices
{
    public const string Area = "地域", SimpleMean = "単純平均", WeightedMean = "加重平均", Mean = "平均";

    public static ChoiceType Directions { get; } = new([new("高いほど良い", "高い", "上", "多い", "↑", "up", "増"), new("低いほど良い", "低い", "下", "少ない", "↓", "down", "減")], isOpen: false);

    public static ChoiceType RowKinds { get; } = new(
    [
        new(Area, "region", "圏域", "市町村"), new(SimpleMean, "平均（単純）", "単純", "simple"), new(WeightedMean, "平均（加重）", "加重", "weighted"), new(Mean, "平均（種類不明）", "published_average", "公表平均", "平均値", "average"),
    ], isOpen: false);
}
