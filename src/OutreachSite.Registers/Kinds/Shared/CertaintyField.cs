using OutreachSite.Registers.Fields;
using OutreachSite.Registers.Types;

namespace OutreachSite.Registers.Kinds.Shared;

/// <summary>How sure it is that a row says what its source says: a table copied from a picture or from print may have slipped a column.</summary>
public static class CertaintyField
{
    /// <summary>The words, the surest first.</summary>
    public static ImmutableArray<string> Words { get; } = ["確か", "やや不確か", "不確か"];

    /// <summary>The field.</summary>
    public static RegisterField<string> Certainty { get; } = Field.Of("certainty", "確からしさ", new ChoiceType(
        [new(Words[0], "高", "high", "確実", "●"), new(Words[1], "中", "medium", "◐", "△"), new(Words[2], "低", "low", "不明", "○")], isOpen: false), "確度", "確実さ") with
    { Note = "もとの資料のとおりと言えるか。わけは備考に書きます", Example = "確か" };
}
