using OutreachSite.Registers.Fields;
using OutreachSite.Registers.Kinds.Shared;
using OutreachSite.Registers.Types;
using OutreachSite.Registers.Types.Hours;
using OutreachSite.Registers.Types.Phones;

namespace OutreachSite.Registers.Kinds.Facilities;

/// <summary>What the register of facilities says about a place: what it is, where it is, how to reach it, what it offers to residents.</summary>
public static class FacilityFields
{
    /// <summary>An id of its own, which never changes.</summary>
    public static RegisterField<string> Id { get; } = Field.Of("id", "施設ID", FieldTypes.Text, "ID", "管理番号", "整理番号", "施設コード", "施設番号") with
    { Note = "変わらない番号。無ければ空欄のまま（名称などから作ります）", Example = "F001" };

    /// <summary>A running number.</summary>
    public static RegisterField<string> Number { get; } = Field.Of("number", "番号", FieldTypes.Text, "NO", "No", "№", "通し番号", "連番", "項番", "通番", "行番号", "#") with { IsOffered = false };

    /// <summary>The number on the map and in the booklet.</summary>
    public static RegisterField<string> MapNumber { get; } = Field.Of("map_number", "地図番号", FieldTypes.Text, "地図No", "マップ番号", "地図上の番号", "図番号") with
    { Note = "地図・冊子・ホームページで同じにする番号", Example = "12" };

    /// <summary>The code of the municipality that publishes the row.</summary>
    public static RegisterField<string> AreaCode { get; } = Field.Of("area_code", "団体コード", FieldTypes.MunicipalityCode, "全国地方公共団体コード", "都道府県コード又は市区町村コード", "都道府県コード又は市町村コード", "都道府県コードまたは市区町村コード", "市区町村コード", "市町村コード", "自治体コード") with
    { Parts = [new("prefecture", ["都道府県コード"])], IsOffered = false };

    /// <summary>The code of the municipality in which the place lies.</summary>
    public static RegisterField<string> LocationCode { get; } = Field.Of("location_code", "所在地_全国地方公共団体コード", FieldTypes.MunicipalityCode) with { IsOffered = false };

    /// <summary>The prefecture.</summary>
    public static RegisterField<string> Prefecture { get; } = Field.Of("prefecture", "都道府県名", FieldTypes.Text, "都道府県") with { IsOffered = false };

    /// <summary>The municipality.</summary>
    public static RegisterField<string> City { get; } = Field.Of("city", "市区町村名", FieldTypes.Text, "市区町村", "市町村名", "市町村", "地方公共団体名", "自治体名", "自治体") with
    { Note = "近くの市町村の施設も載せるときに書きます", Example = "みほん町" };

    /// <summary>The name, exactly as the place writes it.</summary>
    public static RegisterField<string> Name { get; } = Field.Of("name", "名称", FieldTypes.Named, "施設名", "事業所名", "介護サービス事業所名称", "介護サービス事業所名", "施設名称", "事業所名称", "医療機関名", "医療機関名称", "正式名称", "機関名", "機関名称", "薬局名", "薬局名称", "病院名", "診療所名", "歯科医院名", "店舗名", "事業所の名称", "施設の名称", "医療機関の名称", "施設・事業所名", "病院・診療所名", "法人・事業所名", "名前") with
    { IsRequired = true, Note = "施設が自分で書いているとおりに", Example = "みほん医院" };

    /// <summary>Its reading.</summary>
    public static RegisterField<string> Kana { get; } = Field.Of("kana", "フリガナ", FieldTypes.Kana, "名称_カナ", "名称（フリガナ）", "介護サービス事業所名称_カナ", "事業所名カナ", "事業所名_カナ", "施設名カナ", "施設名_カナ", "正式名称（フリガナ）", "医療機関名カナ", "ふりがな", "カナ", "よみがな", "よみ", "読み", "読み仮名", "名称よみ") with
    { Note = "カタカナで。五十音順に並べるのに使います", Example = "ミホンイイン" };

    /// <summary>A short or common name.</summary>
    public static RegisterField<string> CommonName { get; } = Field.Of("common_name", "通称", FieldTypes.Named, "名称_通称", "略称", "愛称") with { IsOffered = false };

    /// <summary>The name in English.</summary>
    public static RegisterField<string> NameInEnglish { get; } = Field.Of("name_en", "名称_英字", FieldTypes.Text, "名称_英語", "英語名", "英語表記", "英語表記（ローマ字表記）") with { IsOffered = false };

    /// <summary>What kind of place it is.</summary>
    public static RegisterField<string> Kind { get; } = Field.Of("kind", "種類", FacilityChoices.Kinds, "医療機関の種類", "施設の種類", "施設種別", "種別", "機関区分", "施設区分", "事業所種別", "医療機関種別", "区分", "分類") with
    { Note = "病院、診療所、薬局、訪問看護など", Example = "診療所" };

    /// <summary>Services of long-term care.</summary>
    public static RegisterField<ImmutableArray<string>> Services { get; } = Field.Of("services", "サービス", FieldTypes.List, "実施サービス", "サービスの種類", "サービス種類", "サービス種別", "サービス内容", "提供サービス", "介護サービスの種類") with
    { Note = "介護サービスの名前", Example = "居宅介護支援" };

    /// <summary>Medical departments.</summary>
    public static RegisterField<ImmutableArray<string>> Departments { get; } = Field.Of("departments", "診療科目", FieldTypes.List, "診療科", "標榜科目", "標榜診療科", "標榜科", "診療科目名", "診療科名") with
    { Example = "内科;小児科" };

    /// <summary>Beds.</summary>
    public static RegisterField<decimal> Beds { get; } = Field.Of("beds", "病床数", FieldTypes.Number, "許可病床数", "合計病床数", "ベッド数", "病床") with { Example = "" };

    /// <summary>How many people it takes.</summary>
    public static RegisterField<decimal> Capacity { get; } = Field.Of("capacity", "定員", FieldTypes.Capacity, "利用定員", "入所定員", "定員数") with { Example = "" };

    /// <summary>The district within the municipality.</summary>
    public static RegisterField<string> District { get; } = Field.Of("district", "地区", FieldTypes.Text, "地区名", "日常生活圏域", "圏域", "生活圏域", "中学校区", "担当地区", "地域", "エリア") with
    { Note = "ページと地図を分けるのに使います", Example = "中央" };

    /// <summary>The postal code.</summary>
    public static RegisterField<string> Postal { get; } = Field.Of("postal", "郵便番号", FieldTypes.Postal, "〒", "郵便") with { Example = "039-0000" };

    /// <summary>The address.</summary>
    public static RegisterField<string> Address { get; } = Field.Of("address", "住所", FieldTypes.Text, "所在地_連結表記", "所在地_連結標記", "所在地", "施設所在地", "事業所所在地", "施設住所", "所在地（住所）", "所在") with
    {
        Note = "都道府県から、または市町村名から", Example = "みほん町字中央1-2",
        Parts = [new("prefecture", ["所在地_都道府県"]), new("city", ["所在地_市区町村"]), new("town", ["所在地_町字"]), new("block", ["所在地_番地以下"])],
    };

    /// <summary>The building and the floor.</summary>
    public static RegisterField<string> Building { get; } = Field.Of("building", "方書", FieldTypes.Text, "方書（ビル名等）", "建物名等(方書)", "建物名等（方書）", "建物名", "ビル名", "建物名等", "ビル名等") with { IsOffered = false };

    /// <summary>Latitude.</summary>
    public static RegisterField<decimal> Latitude { get; } = Field.Of("latitude", "緯度", FieldTypes.Latitude, "所在地座標（緯度）", "北緯", "緯度（世界測地系）", "lat", "緯度（北緯）") with { Note = "分からなければ空欄でかまいません", Example = "40.6831" };

    /// <summary>Longitude.</summary>
    public static RegisterField<decimal> Longitude { get; } = Field.Of("longitude", "経度", FieldTypes.Longitude, "所在地座標（経度）", "東経", "経度（世界測地系）", "lon", "lng", "経度（東経）") with { Example = "141.3687" };

    /// <summary>The telephone.</summary>
    public static RegisterField<ImmutableArray<PhoneNumber>> Phone { get; } = Field.Of("phone", "電話番号", FieldTypes.Phone, "電話", "TEL", "電話番号（代表）", "代表電話", "代表電話番号", "案内用電話番号", "連絡先電話番号", "TEL番号", "℡", "電話（代表）", "Tel", "でんわ", "連絡先") with
    { IsVital = true, Note = "住民がかける番号", Example = "0176-00-1234" };

    /// <summary>The extension.</summary>
    public static RegisterField<string> Extension { get; } = Field.Of("extension", "内線番号", FieldTypes.Text, "内線") with { IsOffered = false };

    /// <summary>The fax.</summary>
    public static RegisterField<ImmutableArray<PhoneNumber>> Fax { get; } = Field.Of("fax", "FAX番号", FieldTypes.Phone, "FAX", "ファックス番号", "ファクス番号", "ファックス", "ファクス", "ファクシミリ", "FAXの番号") with { Example = "0176-00-1235" };

    /// <summary>The mail address.</summary>
    public static RegisterField<string> Mail { get; } = Field.Of("mail", "メールアドレス", FieldTypes.Mail, "連絡先メールアドレス", "メール", "E-mail", "Email", "eメール", "電子メール", "Mail") with { Example = "" };

    /// <summary>The web page.</summary>
    public static RegisterField<string> Url { get; } = Field.Of("url", "URL", FieldTypes.Url, "ホームページ", "ホームページアドレス", "案内用ホームページアドレス", "HP", "ホームページURL", "ウェブサイト", "Webサイト", "サイトURL", "HPアドレス") with { Example = "https://example.invalid/" };

    /// <summary>A form to write to the place.</summary>
    public static RegisterField<string> FormUrl { get; } = Field.Of("form_url", "連絡先FormURL", FieldTypes.Url, "問い合わせフォーム") with { IsOffered = false };

    /// <summary>Other ways to reach it.</summary>
    public static RegisterField<string> ContactNote { get; } = Field.Of("contact_note", "連絡先備考", FieldTypes.Text, "連絡先備考（その他、SNSなど）") with { IsOffered = false };

    /// <summary>When it is open.</summary>
    public static RegisterField<OpeningHours> Hours { get; } = Field.Of("hours", "受付時間", FieldTypes.Hours, "診療時間", "営業時間", "開所時間", "利用時間", "開館時間", "営業日時", "診療日時", "診療日・診療時間", "利用可能日時", "営業日・営業時間", "営業日時間") with
    { Note = "曜日ごとに", Example = "月〜金 9:00〜12:00、14:00〜17:00", Parts = HoursColumns.All };

    /// <summary>Remarks about the hours.</summary>
    public static RegisterField<string> HoursNote { get; } = Field.Of("hours_note", "受付時間の注", FieldTypes.LongText, "診療日時特記事項", "利用可能日時特記事項", "利用可能曜日特記事項", "営業時間特記事項", "受付時間備考") with { Example = "" };

    /// <summary>When it is closed.</summary>
    public static RegisterField<string> Closed { get; } = Field.Of("closed", "休み", FieldTypes.LongText, "休診日", "定休日", "休業日", "休館日", "休日", "その他の休診日（gw、お盆等）", "休診") with { Example = "木曜午後、日曜、祝日" };

    /// <summary>What to do outside of the hours.</summary>
    public static RegisterField<string> AfterHours { get; } = Field.Of("after_hours", "時間外の対応", FieldTypes.LongText, "時間外における対応", "時間外対応", "夜間・休日の対応", "夜間対応", "時間外") with { Example = "" };

    /// <summary>What residents may know beside.</summary>
    public static RegisterField<string> Description { get; } = Field.Of("description", "説明", FieldTypes.LongText, "施設の説明", "概要", "特色", "特徴", "PR") with { Example = "" };

    /// <summary>For wheelchairs and other needs.</summary>
    public static RegisterField<ImmutableArray<string>> BarrierFree { get; } = Field.Of("barrier_free", "バリアフリー", FieldTypes.List, "バリアフリー情報") with { Example = "車いす可" };

    /// <summary>How to get there.</summary>
    public static RegisterField<string> Access { get; } = Field.Of("access", "行き方", FieldTypes.LongText, "アクセス方法", "アクセス", "交通", "最寄り駅", "最寄駅") with { IsOffered = false };

    /// <summary>Parking.</summary>
    public static RegisterField<string> Parking { get; } = Field.Of("parking", "駐車場", FieldTypes.Text, "駐車場情報", "駐車場の有無", "駐車台数") with { IsOffered = false };

    /// <summary>The corporation that runs it.</summary>
    public static RegisterField<string> Operator { get; } = Field.Of("operator", "法人名", FieldTypes.Named, "法人の名称", "運営法人", "運営主体", "運営法人名", "団体名", "設置主体", "事業者名", "経営主体") with { IsOffered = false };

    /// <summary>The number of the corporation.</summary>
    public static RegisterField<string> CorporateNumber { get; } = Field.Of("corporate_number", "法人番号", FieldTypes.CorporateNumber) with { IsOffered = false };

    /// <summary>The code under which a medical institution settles its bills.</summary>
    public static RegisterField<string> MedicalCode { get; } = Field.Of("medical_code", "医療機関コード", FieldTypes.Code(10, 7), "保険医療機関コード", "医療機関番号") with { IsOffered = false };

    /// <summary>The number of an office of long-term care.</summary>
    public static RegisterField<string> OfficeNumber { get; } = Field.Of("office_number", "事業所番号", FieldTypes.Code(10), "介護保険事業所番号", "指定事業所番号", "介護事業所番号") with { Note = "10けた", Example = "" };

    /// <summary>Everything else.</summary>
    public static RegisterField<string> Note { get; } = Field.Of("note", "備考", FieldTypes.LongText, "その他", "メモ", "摘要", "特記事項") with { Example = "" };

    /// <summary>All fields in their order.</summary>
    public static ImmutableArray<RegisterField> All { get; } =
    [
        Id, Number, MapNumber, Name, Kana, CommonName, NameInEnglish, Kind, Services, Departments, Beds, Capacity, AreaCode, Prefecture, City, LocationCode, District, Postal,
        Address, Building, Latitude, Longitude, Phone, Extension, Fax, Mail, Url, FormUrl, ContactNote, Hours, HoursNote, Closed, AfterHours, Description, BarrierFree, Access, Parking,
        .. ProfessionalFields.All, .. VacancyFields.All, Operator, CorporateNumber, MedicalCode, OfficeNumber, .. NationalFields.All,
        .. ConsentFields.All, .. FreshnessFields.All, Note,
    ];
}
