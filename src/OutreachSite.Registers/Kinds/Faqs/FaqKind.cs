using OutreachSite.Registers.Fields;
using OutreachSite.Registers.Kinds.Shared;
using OutreachSite.Registers.Reading;
using OutreachSite.Registers.Types;

namespace OutreachSite.Registers.Kinds.Faqs;

/// <summary>Questions that residents ask again and again, with their answers.</summary>
public static class FaqKind
{
    /// <summary>An id of its own.</summary>
    public static RegisterField<string> Id { get; } = Field.Of("id", "ID", FieldTypes.Text, "管理番号") with { Note = "質問の言葉を直しても変わらない番号", Example = "Q001" };

    /// <summary>The question.</summary>
    public static RegisterField<string> Question { get; } = Field.Of("question", "質問", FieldTypes.LongText, "Q", "問い", "よくある質問", "問", "質問内容") with { IsRequired = true, Example = "夜に具合が悪くなったら、どこに電話しますか" };

    /// <summary>The answer.</summary>
    public static RegisterField<string> Answer { get; } = Field.Of("answer", "回答", FieldTypes.LongText, "A", "答え", "答", "回答内容") with { IsRequired = true, Example = "まず、かかりつけの医院に電話します。急ぐときは119番です" };

    /// <summary>What it is about.</summary>
    public static RegisterField<string> Category { get; } = Field.Of("category", "分類", FieldTypes.Text, "カテゴリ", "カテゴリー", "区分", "種類", "ジャンル") with { Example = "夜間・休日" };

    /// <summary>The place in the list.</summary>
    public static RegisterField<decimal> Order { get; } = Field.Of("order", "順番", FieldTypes.Number, "並び順", "順", "表示順", "No") with { Example = "1" };

    /// <summary>Everything else.</summary>
    public static RegisterField<string> Note { get; } = Field.Of("note", "備考", FieldTypes.LongText, "注", "その他") with { Example = "" };

    /// <summary>The kind.</summary>
    public static RegisterKind Kind { get; } = new("faq", "よくある質問", [Id, Question, Answer, Category, Order, .. FreshnessFields.All, Note])
    {
        About = "よくある質問と答え。1行に1つ。",
        AboutInEnglish = "Questions and answers, one a row.",
        SheetNames = ["FAQ", "Q&A", "質問"],
        IdField = Id,
        IdentityRule = "ID。無ければ質問から作る8けた",
        Identity = row => $"q-{Identities.Hash(row.Text(Question))}",
    };
}
