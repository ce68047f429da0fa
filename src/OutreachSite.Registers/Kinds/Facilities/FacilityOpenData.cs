using OutreachSite.Registers.Exporting;
using F = OutreachSite.Registers.Kinds.Facilities.FacilityFields;

namespace OutreachSite.Registers.Kinds.Facilities;

/// <summary>
/// The columns in which facilities are published: those that the files of 自治体標準オープンデータセット have in common, as they are met in
/// published files, and then those of this register alone.
/// </summary>
internal static class FacilityOpenData
{
    public static OpenDataForm Form { get; } = new("自治体標準オープンデータセットの共通の列",
    [
        new("全国地方公共団体コード", F.AreaCode), new("ID", F.Id), new("地方公共団体名", F.City), new("名称", F.Name), new("名称_カナ", F.Kana), new("名称_英字", F.NameInEnglish),
        new("種類", F.Kind), new("実施サービス", F.Services), new("診療科目", F.Departments), new("病床数", F.Beds), new("定員", F.Capacity),
        new("所在地_全国地方公共団体コード", F.LocationCode), new("町字ID", NationalFields.TownId), new("所在地_連結表記", F.Address), new("建物名等(方書)", F.Building),
        new("緯度", F.Latitude), new("経度", F.Longitude), new("高度の種別", NationalFields.AltitudeKind), new("高度の値", NationalFields.Altitude),
        new("電話番号", F.Phone), new("内線番号", F.Extension), new("FAX番号", F.Fax), new("連絡先メールアドレス", F.Mail), new("連絡先FormURL", F.FormUrl), new("連絡先備考（その他、SNSなど）", F.ContactNote),
        new("郵便番号", F.Postal), new("法人番号", F.CorporateNumber), new("団体名", F.Operator), new("事業所番号", F.OfficeNumber), new("医療機関コード", F.MedicalCode),
        new("受付時間", F.Hours), new("利用可能日時特記事項", F.HoursNote), new("休み", F.Closed), new("時間外における対応", F.AfterHours), new("地区", F.District), new("説明", F.Description), new("バリアフリー情報", F.BarrierFree),
        new("URL", F.Url), new("画像", NationalFields.Picture), new("画像_ライセンス", NationalFields.PictureLicence), new("確認日", Shared.FreshnessFields.ConfirmedOn), new("備考", F.Note),
    ]);
}
