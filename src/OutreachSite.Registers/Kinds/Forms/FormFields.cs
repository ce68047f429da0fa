using OutreachSite.Registers.Fields;
using OutreachSite.Registers.Kinds.Shared;
using OutreachSite.Registers.Types;
using OutreachSite.Registers.Types.Phones;

namespace OutreachSite.Registers.Kinds.Forms;

/// <summary>The fields of a form (様式): what it is for, who sends it to whom, which edition holds since when, and who accepts it.</summary>
public static class FormFields
{
    /// <summary>An id of its own: rules name forms by it.</summary>
    public static RegisterField<string> Id { get; } = Field.Of("id", "様式ID", FieldTypes.Text, "ID", "管理番号", "様式番号") with { Note = "変わらない番号。ルールの表からも、これで指します", Example = "renraku" };

    /// <summary>Its title.</summary>
    public static RegisterField<string> Title { get; } = Field.Of("title", "様式の名前", FieldTypes.Named, "様式名", "様式", "書式名", "書式", "名称", "帳票名", "シート名") with { IsRequired = true, Example = "FAX連絡票" };

    /// <summary>When it is used; the list is in its order.</summary>
    public static RegisterField<string> Occasion { get; } = Field.Of("occasion", "使う場面", FieldTypes.Text, "場面", "分類", "区分") with { Note = "一覧の見出しになります", Example = "ふだんの連絡" };

    /// <summary>What sort of thing it is.</summary>
    public static RegisterField<string> Sort { get; } = Field.Of("sort", "種類", new ChoiceType(
        [new("書式", "シート", "用紙", "票"), new("手帳"), new("冊子", "ガイドブック"), new("一覧", "リスト"), new("手順書", "マニュアル"), new("決まり", "ルール"), new("地図"), new("電子の仕組み", "ICT", "システム")], isOpen: true), "様式の種類", "形") with { Example = "書式" };

    /// <summary>What it is for.</summary>
    public static RegisterField<string> Purpose { get; } = Field.Of("purpose", "使う目的", FieldTypes.LongText, "目的", "用途", "何に使うか") with { Example = "ケアマネジャーと医院が、短い用件を伝え合う" };

    /// <summary>Whether a source says so, or somebody concluded it.</summary>
    public static RegisterField<string> Basis { get; } = Field.Of("purpose_basis", "目的の根拠", new ChoiceType([new(Stated, "資料に記載", "明記", "stated"), new(Inferred, "推測", "inferred")], isOpen: false), "根拠") with
    { Note = "資料に書かれていれば「記載」、こちらで読み取ったものは「推定」", Example = "記載" };

    /// <summary>Who uses it.</summary>
    public static RegisterField<ImmutableArray<string>> UsedBy { get; } = Field.Of("used_by", "使っているところ", FieldTypes.List, "使うところ", "使用機関", "利用機関", "使用団体") with { Example = "みなと市" };

    /// <summary>Who fills it in.</summary>
    public static RegisterField<string> Sender { get; } = Field.Of("sender", "書く人", FieldTypes.Text, "だれが書くか", "出す人", "送る人") with { Note = "職種や部署。個人の名前は書きません", Example = "ケアマネジャー" };

    /// <summary>Who gets it.</summary>
    public static RegisterField<string> Receiver { get; } = Field.Of("receiver", "渡す相手", FieldTypes.Text, "だれに渡すか", "送る先", "送り先", "宛先") with { Example = "主治医" };

    /// <summary>The size of the paper.</summary>
    public static RegisterField<string> Paper { get; } = Field.Of("paper", "用紙", new ChoiceType([new("A4", "A4判"), new("A5", "A5判"), new("A3", "A3判"), new("B5", "B5判"), new("はがき", "ハガキ")], isOpen: true), "用紙サイズ", "紙の大きさ", "サイズ") with { Example = "A4" };

    /// <summary>Whether it may be printed in black alone.</summary>
    public static RegisterField<Answer> Mono { get; } = Field.Of("mono", "白黒で使える", FieldTypes.Answer, "白黒", "モノクロ", "白黒可") with { Example = "可" };

    /// <summary>The number to which it is sent.</summary>
    public static RegisterField<ImmutableArray<PhoneNumber>> Fax { get; } = Field.Of("fax", "FAX番号", FieldTypes.Phone, "FAX", "FAXの送り先", "送信先FAX", "FAX送信先") with { Example = "0176-23-5121" };

    /// <summary>Which edition the row tells of.</summary>
    public static RegisterField<string> Edition { get; } = Field.Of("edition", "版", FieldTypes.Text, "版数", "改訂版", "バージョン") with { Example = "第2版" };

    /// <summary>The first day of the edition.</summary>
    public static RegisterField<DateOnly> From { get; } = Field.Of("effective_from", "適用開始日", FieldTypes.Day, "適用日", "使用開始日", "施行日", "いつから", "適用開始") with { Example = "2026-04-01" };

    /// <summary>Hospitals, offices or districts that accept it.</summary>
    public static RegisterField<ImmutableArray<string>> AcceptedBy { get; } = Field.Of("accepted_by", "受け付けるところ", FieldTypes.List, "受付先", "受け付ける病院", "使える病院", "対象病院", "使える圏域", "使える機関") with { Example = "みなと中央病院" };

    /// <summary>The file, from the folder of the page that shows the register.</summary>
    public static RegisterField<string> File { get; } = Field.Of("file", "ファイル", FieldTypes.Text, "様式ファイル", "ダウンロード", "ファイル名") with { Note = "様式のページのフォルダーからの場所（PDF・Word・Excelなど）", Example = "" };

    /// <summary>What is written where, a field of the paper in each line.</summary>
    public static RegisterField<ImmutableArray<string>> Entries { get; } = Field.Of("entries", "記入欄", FieldTypes.Sentences, "記入項目", "書くところ", "書き方") with
    { Note = "1行に1つ「欄の名前：書き方」。広い欄は「欄の名前（3行）：」、選ぶ欄は「：□自宅 □施設」", Example = "本人の名前：ふりがなも書く" };

    /// <summary>The place in the list.</summary>
    public static RegisterField<decimal> Order { get; } = Field.Of("order", "順番", FieldTypes.Number, "並び順", "順", "表示順") with { Example = "1" };

    /// <summary>Where the row comes from.</summary>
    public static RegisterField<string> Source { get; } = Field.Of("source", "出典", FieldTypes.Text, "資料", "情報源") with { IsOffered = false };

    /// <summary>Everything else.</summary>
    public static RegisterField<string> Note { get; } = Field.Of("note", "備考", FieldTypes.LongText, "注", "その他") with { Example = "" };

    /// <summary>All of them.</summary>
    public static ImmutableArray<RegisterField> All { get; } =
        [Id, Title, Occasion, Sort, Purpose, Basis, UsedBy, Sender, Receiver, Paper, Mono, Fax, Edition, From, AcceptedBy, File, Entries, Order, .. FreshnessFields.All, Source, Note];

    /// <summary>What the field of the basis may say.</summary>
    public const string Stated = "記載", Inferred = "推定";
}
