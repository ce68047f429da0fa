using OutreachSite.Registers.Fields;
using OutreachSite.Registers.Reading;
using OutreachSite.Registers.Types;

namespace OutreachSite.Registers.Kinds.CarePaths;

/// <summary>What helps at which stage with which need: the table of a care path (認知症ケアパス). An empty place of it is a gap in what a town offers.</summary>
public static class CarePathKind
{
    /// <summary>An id of its own.</summary>
    public static RegisterField<string> Id { get; } = Field.Of("id", "ID", FieldTypes.Text, "管理番号") with { IsOffered = false };

    /// <summary>Which path.</summary>
    public static RegisterField<string> Path { get; } = Field.Of("path", "ケアパス", FieldTypes.Named, "ケアパス名", "名称") with { Example = "認知症ケアパス" };

    /// <summary>The stage.</summary>
    public static RegisterField<string> Stage { get; } = Field.Of("stage", "段階", FieldTypes.Named, "時期", "進み具合", "ステージ", "状態", "症状の段階") with { IsRequired = true, Example = "気になりはじめたころ" };

    /// <summary>The need.</summary>
    public static RegisterField<string> Need { get; } = Field.Of("need", "困りごと", FieldTypes.Named, "必要なこと", "ニーズ", "支援の内容", "目的", "支援") with { IsRequired = true, Example = "相談したい" };

    /// <summary>What helps: ids or names of facilities and desks.</summary>
    public static RegisterField<ImmutableArray<string>> References { get; } = Field.Of("references", "使えるもの", FieldTypes.List, "使える施設・窓口", "参照", "サービス", "社会資源", "資源", "施設", "窓口") with
    { Note = "施設・窓口の台帳のID か名称", Example = "みほん町地域包括支援センター" };

    /// <summary>What is said in words.</summary>
    public static RegisterField<string> Text { get; } = Field.Of("text", "説明", FieldTypes.LongText, "内容", "本文") with { Example = "" };

    /// <summary>What to do where the town has nothing.</summary>
    public static RegisterField<string> Elsewhere { get; } = Field.Of("elsewhere", "無いときの案内", FieldTypes.LongText, "町にないとき", "代わりの案内") with { Example = "" };

    /// <summary>The place in the order of stages.</summary>
    public static RegisterField<decimal> Order { get; } = Field.Of("order", "順番", FieldTypes.Number, "並び順", "順", "段階の順") with { Example = "1" };

    /// <summary>Everything else.</summary>
    public static RegisterField<string> Note { get; } = Field.Of("note", "備考", FieldTypes.LongText, "注", "その他") with { Example = "" };

    /// <summary>The kind.</summary>
    public static RegisterKind Kind { get; } = new("care-path", "ケアパス", [Id, Path, Stage, Need, References, Text, Elsewhere, Order, .. Shared.FreshnessFields.All, Note])
    {
        About = "段階と困りごとごとに、使えるもの。1行に1つの組み合わせ。",
        AboutInEnglish = "What helps at each stage with each need, one pair a row.",
        SheetNames = ["認知症ケアパス", "carepath"],
        IdField = Id,
        IdentityRule = "ID。無ければケアパス・段階・困りごとから作る8けた",
        Identity = row => $"p-{Identities.Hash(row.Text(Path), row.Text(Stage), row.Text(Need))}",
        Checks = [Gaps],
    };

    /// <summary>Names the places of the table at which nothing helps.</summary>
    private static void Gaps(RegisterRows all)
    {
        foreach (var row in all.Rows.Where(row => row[References] is null && row[Text] is null && row[Elsewhere] is null))
            all.Problems.Add(KindDiagnostics.CarePathGap(row.Written(Stage).Where, row.Text(Stage), row.Text(Need)));
    }
}
