using OutreachSite.Registers.Fields;
using OutreachSite.Registers.Types;

namespace OutreachSite.Registers.Kinds.Sources;

/// <summary>Documents from which facts come, written once. Pages name them by their id.</summary>
public static class SourceKind
{
    /// <summary>An id of its own, by which pages name it.</summary>
    public static RegisterField<string> Id { get; } = Field.Of("id", "ID", FieldTypes.Text, "出典ID", "管理番号", "資料番号") with { IsRequired = true, Note = "ページの sources: に書く短い名前", Example = "mihon-report" };

    /// <summary>The name of the document.</summary>
    public static RegisterField<string> Title { get; } = Field.Of("title", "題名", FieldTypes.Named, "資料名", "タイトル", "題", "書名", "名称", "出典") with { IsRequired = true, Example = "みほん県の取組について" };

    /// <summary>Who published it.</summary>
    public static RegisterField<string> Issuer { get; } = Field.Of("issuer", "発行元", FieldTypes.Named, "発行者", "出した所", "作成者", "著者", "発行機関") with { Example = "みほん県" };

    /// <summary>When, as precisely as it is known.</summary>
    public static RegisterField<string> Date { get; } = Field.Of("date", "発行の時期", FieldTypes.PartialDate, "発行日", "発行年月", "発行年", "公表日", "作成日", "日付", "時点") with { Example = "2015-03" };

    /// <summary>What kind of document it is.</summary>
    public static RegisterField<string> Category { get; } = Field.Of("category", "分類", FieldTypes.Text, "種類", "区分") with { Example = "報告書" };

    /// <summary>Where in the document.</summary>
    public static RegisterField<string> Locator { get; } = Field.Of("locator", "使った所", FieldTypes.Text, "ページ", "該当箇所", "頁", "表番号") with { Example = "12ページ" };

    /// <summary>Under which terms it may be used.</summary>
    public static RegisterField<string> Licence { get; } = Field.Of("licence", "利用条件", FieldTypes.Text, "ライセンス", "利用規約", "著作権") with { Example = "CC BY 4.0" };

    /// <summary>When somebody last saw that it is still there and says the same.</summary>
    public static RegisterField<DateOnly> CheckedOn { get; } = Field.Of("checked_on", "確かめた日", FieldTypes.Day, "確認日", "最終確認日", "閲覧日", "アクセス日") with { Example = "2026-04-01" };

    /// <summary>Where it is on the web.</summary>
    public static RegisterField<string> Url { get; } = Field.Of("url", "URL", FieldTypes.Url, "アドレス", "リンク") with { Example = "" };

    /// <summary>Where a copy is kept, for the day on which it is taken off the web.</summary>
    public static RegisterField<string> Archived { get; } = Field.Of("archived", "写しの保存", FieldTypes.Text, "保存場所", "控え", "写し") with { Note = "写しをどこに取ってあるか", Example = "課の共有フォルダー" };

    /// <summary>Everything else.</summary>
    public static RegisterField<string> Note { get; } = Field.Of("note", "備考", FieldTypes.LongText, "注", "その他") with { Example = "" };

    /// <summary>The kind.</summary>
    public static RegisterKind Kind { get; } = new("source", "出典", [Id, Title, Issuer, Date, Category, Locator, Licence, CheckedOn, Url, Archived, Note])
    {
        About = "数字や取組のもとの資料。1行に1つ。ページの sources: と図の source に、IDで書けます。",
        AboutInEnglish = "Documents from which facts come, one a row. The sources of pages and charts may name them by their ids.",
        SheetNames = ["出典一覧", "資料一覧", "参考資料", "sources"],
        IdField = Id,
        IdentityRule = "ID",
    };
}
