using OutreachSite.Registers.Fields;
using OutreachSite.Registers.Kinds.Shared;
using OutreachSite.Registers.Types;

namespace OutreachSite.Registers.Kinds.Videos;

/// <summary>The fields of a video: where it can be seen, whether it has captions, and the text of what is said and shown.</summary>
public static class VideoFields
{
    /// <summary>An id of its own.</summary>
    public static RegisterField<string> Id { get; } = Field.Of("id", "動画ID", FieldTypes.Text, "ID", "管理番号") with { Example = "taiin" };

    /// <summary>Its title.</summary>
    public static RegisterField<string> Title { get; } = Field.Of("title", "動画の名前", FieldTypes.Named, "題名", "タイトル", "番組名", "動画名", "名称") with { IsRequired = true, Example = "退院の前に、聞いておくこと" };

    /// <summary>What it tells.</summary>
    public static RegisterField<string> About { get; } = Field.Of("about", "内容", FieldTypes.LongText, "説明", "あらすじ", "概要") with { Example = "病院の連携室で聞くことを、3つに分けて話します" };

    /// <summary>Its length in minutes.</summary>
    public static RegisterField<decimal> Minutes { get; } = Field.Of("minutes", "長さ（分）", FieldTypes.Number, "分数", "再生時間", "時間（分）", "長さ") with { Example = "6" };

    /// <summary>Whether it has captions.</summary>
    public static RegisterField<Answer> Captions { get; } = Field.Of("captions", "字幕", FieldTypes.Answer, "字幕の有無", "字幕あり") with { Example = "可" };

    /// <summary>The page (.md) or file (.txt) with what is said and shown.</summary>
    public static RegisterField<string> Transcript { get; } = Field.Of("transcript", "文字で読むページ", FieldTypes.Text, "書き起こし", "文字起こし", "テキスト版") with
    { Note = "動画のページのフォルダーからの場所（.md か .txt）。動画を見せるときは、必ず要ります", Example = "taiin.md" };

    /// <summary>Where else it can be seen: a channel, a waiting room.</summary>
    public static RegisterField<string> Place { get; } = Field.Of("shown_at", "見られるところ", FieldTypes.Text, "放送", "上映", "放送局") with { Note = "ケーブルテレビ、待合室など", Example = "" };

    /// <summary>When it was first shown.</summary>
    public static RegisterField<DateOnly> First { get; } = Field.Of("first_shown", "公開した日", FieldTypes.Day, "放送日", "公開日", "初回放送") with { Example = "2026-10-01" };

    /// <summary>Its address on another site.</summary>
    public static RegisterField<string> Url { get; } = Field.Of("url", "動画のURL", FieldTypes.Url, "URL", "動画アドレス", "リンク") with { Note = "ほかのサイトにあるとき。リンクだけを出し、このサイトには埋めこみません", Example = "" };

    /// <summary>The file, from the folder of the page that shows the register.</summary>
    public static RegisterField<string> File { get; } = Field.Of("file", "動画のファイル", FieldTypes.Text, "ファイル", "動画ファイル") with { Note = "動画のページのフォルダーからの場所（.mp4）", Example = "" };

    /// <summary>A picture of it, from the folder of the page that shows the register.</summary>
    public static RegisterField<string> Poster { get; } = Field.Of("poster", "見本の絵", FieldTypes.Text, "サムネイル", "静止画", "ポスター") with { Note = "動画のページのフォルダーからの場所（.jpg か .png）", Example = "" };

    /// <summary>The place in the list.</summary>
    public static RegisterField<decimal> Order { get; } = Field.Of("order", "順番", FieldTypes.Number, "並び順", "順", "表示順") with { Example = "1" };

    /// <summary>Where the row comes from.</summary>
    public static RegisterField<string> Source { get; } = Field.Of("source", "出典", FieldTypes.Text, "資料", "情報源") with { IsOffered = false };

    /// <summary>Everything else.</summary>
    public static RegisterField<string> Note { get; } = Field.Of("note", "備考", FieldTypes.LongText, "注", "その他") with { Example = "" };

    /// <summary>All of them.</summary>
    public static ImmutableArray<RegisterField> All { get; } =
        [Id, Title, About, Minutes, Captions, Transcript, Place, First, Url, File, Poster, Order, .. FreshnessFields.All, Source, Note];
}
