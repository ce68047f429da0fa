using OutreachSite.Registers.Exporting;
using F = OutreachSite.Registers.Kinds.Events.EventFields;
using Place = OutreachSite.Registers.Kinds.Facilities.FacilityFields;

namespace OutreachSite.Registers.Kinds.Events;

/// <summary>
/// The columns in which events are published: the 32 of イベント一覧 (推奨データセット), in its order and with its headings, and then those
/// without which somebody would come in vain.
/// </summary>
internal static class EventOpenData
{
    public static OpenDataForm Form { get; } = new("推奨データセットの「イベント一覧」の32列と、この台帳の列",
    [
        new("都道府県コード又は市区町村コード", Place.AreaCode), new("NO", Place.Number), new("都道府県名", Place.Prefecture), new("市区町村名", Place.City),
        new("イベント名", F.Name), new("イベント名_カナ", F.Kana), new("イベント名_英語", F.NameInEnglish), new("開始日", F.Start), new("終了日", F.End), new("開始時間", F.StartTime), new("終了時間", F.EndTime), new("開始日時特記事項", F.TimeNote),
        new("説明", F.Description), new("料金(基本)", F.Fee), new("料金(詳細)", F.FeeNote), new("連絡先名称", F.Contact), new("連絡先電話番号", F.Phone), new("連絡先内線番号", F.Extension), new("主催者", F.Organiser),
        new("場所名称", F.Venue), new("住所", Place.Address), new("方書", Place.Building), new("緯度", Place.Latitude), new("経度", Place.Longitude), new("アクセス方法", F.Access), new("駐車場情報", F.Parking), new("定員", F.Capacity),
        new("参加申込終了日", F.Deadline), new("参加申込終了時間", F.DeadlineTime), new("参加申込方法", F.Apply), new("URL", Place.Url), new("備考", Place.Note),
        new("状態", F.State), new("対象者", F.Audience), new("開催パターン", F.Pattern), new("Web開催", F.Online), new("共催団体", F.CoOrganiser), new("アクセシビリティ", F.Accessibility), new("イベントID", F.Id),
    ]);
}
