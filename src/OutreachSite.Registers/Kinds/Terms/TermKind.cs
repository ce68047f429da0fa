using OutreachSite.Registers.Fields;
using OutreachSite.Registers.Reading;
using OutreachSite.Registers.Types;

namespace OutreachSite.Registers.Kinds.Terms;

/// <summary>Words of the trade with their reading and what to say to residents instead.</summary>
public static class TermKind
{
    /// <summary>An id of its own.</summary>
    public static RegisterField<string> Id { get; } = Field.Of("id", "ID", FieldTypes.Text, "管理番号") with { IsOffered = false };

    /// <summary>The word as documents have it.</summary>
    public static RegisterField<string> Official { get; } = Field.Of("official", "用語", FieldTypes.Named, "正式な言葉", "正式名称", "言葉", "ことば", "専門用語", "語") with { IsRequired = true, Example = "退院調整" };

    /// <summary>Its reading.</summary>
    public static RegisterField<string> Reading { get; } = Field.Of("reading", "読み", FieldTypes.Text, "よみ", "よみがな", "ふりがな", "読み方", "フリガナ") with { Example = "たいいんちょうせい" };

    /// <summary>What to say instead.</summary>
    public static RegisterField<string> Plain { get; } = Field.Of("plain", "やさしい言い方", FieldTypes.LongText, "やさしい言葉", "言いかえ", "言い換え", "やさしい日本語", "わかりやすい言葉") with { Example = "退院するときの相談" };

    /// <summary>What it means.</summary>
    public static RegisterField<string> Meaning { get; } = Field.Of("meaning", "説明", FieldTypes.LongText, "意味", "解説", "定義") with { Example = "" };

    /// <summary>Where the word comes from.</summary>
    public static RegisterField<string> Source { get; } = Field.Of("source", "出典", FieldTypes.Text, "資料") with { Example = "" };

    /// <summary>Everything else.</summary>
    public static RegisterField<string> Note { get; } = Field.Of("note", "備考", FieldTypes.LongText, "注", "その他") with { Example = "" };

    /// <summary>The kind.</summary>
    public static RegisterKind Kind { get; } = new("term", "用語", [Id, Official, Reading, Plain, Meaning, Source, Note])
    {
        About = "言いかえの表。1行に1語。",
        AboutInEnglish = "Words of the trade and plain words for them, one a row.",
        SheetNames = ["用語集", "言いかえ", "terms"],
        IdField = Id,
        IdentityRule = "ID。無ければ用語から作る8けた",
        Identity = row => $"t-{Identities.Hash(row.Text(Official))}",
    };
}
