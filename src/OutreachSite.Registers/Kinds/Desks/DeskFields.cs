using OutreachSite.Registers.Fields;
using OutreachSite.Registers.Kinds.Facilities;
using OutreachSite.Registers.Kinds.Shared;
using OutreachSite.Registers.Types;
using OutreachSite.Registers.Types.Hours;

namespace OutreachSite.Registers.Kinds.Desks;

/// <summary>What the register of desks says: whom a resident may ask what, when, and what to ask elsewhere.</summary>
public static class DeskFields
{
    /// <summary>An id of its own, which never changes.</summary>
    public static RegisterField<string> Id { get; } = Field.Of("id", "窓口ID", FieldTypes.Text, "ID", "管理番号") with { Note = "変わらない番号。無ければ空欄のまま", Example = "D001" };

    /// <summary>The name of the desk.</summary>
    public static RegisterField<string> Name { get; } = Field.Of("name", "窓口の名称", FieldTypes.Named, "窓口名", "窓口", "名称", "相談窓口", "相談窓口名", "相談窓口の名称", "部署名", "部署", "機関名", "センター名") with
    { IsRequired = true, Example = "みほん町 在宅医療・介護連携支援センター" };

    /// <summary>Its reading.</summary>
    public static RegisterField<string> Kana { get; } = Field.Of("kana", "フリガナ", FieldTypes.Kana, "ふりがな", "カナ", "よみ", "読み", "窓口名カナ", "名称_カナ") with { Example = "" };

    /// <summary>The municipality that offers it.</summary>
    public static RegisterField<string> City { get; } = Field.Of("city", "市区町村名", FieldTypes.Text, "市町村", "市区町村", "市町村名", "自治体", "自治体名") with { Example = "みほん町" };

    /// <summary>The section that answers for the row.</summary>
    public static RegisterField<string> Section { get; } = Field.Of("section", "担当課", FieldTypes.Text, "担当", "所管課", "所管", "担当部署", "設置主体") with { Example = "介護福祉課" };

    /// <summary>Residents, families, care professionals.</summary>
    public static RegisterField<ImmutableArray<string>> ForWhom { get; } = Field.Of("for_whom", "相談できる人", FieldTypes.List, "対象", "対象者", "だれが", "利用できる人", "相談者") with { Example = "住民;家族" };

    /// <summary>What may be asked.</summary>
    public static RegisterField<ImmutableArray<string>> ForWhat { get; } = Field.Of("for_what", "相談できること", FieldTypes.List, "相談内容", "業務内容", "役割", "できること", "相談の内容", "用途", "主な業務") with { Example = "退院のあとの暮らし;家での医療" };

    /// <summary>What is asked elsewhere.</summary>
    public static RegisterField<ImmutableArray<string>> NotFor { get; } = Field.Of("not_for", "ここでは受けないこと", FieldTypes.List, "相談できないこと", "受けないこと", "対象外", "できないこと") with { Example = "救急（119番へ）" };

    /// <summary>In the words of residents, when to come here.</summary>
    public static RegisterField<ImmutableArray<string>> EntryPoints { get; } = Field.Of("entry_points", "こんなときは", FieldTypes.Sentences, "こんなとき", "入り口の言葉", "困りごと", "よくある相談") with
    { Note = "住民のことばで", Example = "退院と言われたけれど家で暮らせるか心配" };

    /// <summary>What is open outside of the hours.</summary>
    public static RegisterField<string> AfterHours { get; } = Field.Of("after_hours", "時間外の連絡先", FieldTypes.LongText, "時間外", "夜間・休日", "夜間休日", "時間外対応", "夜間・休日の連絡先", "時間外の対応") with { Example = "役場の宿直 0176-00-0001" };

    /// <summary>When it is open.</summary>
    public static RegisterField<OpeningHours> Hours { get; } = Field.Of("hours", "受付時間", FieldTypes.Hours, "相談時間", "開設時間", "開庁時間", "開所時間", "対応時間", "利用時間", "時間") with
    { Example = "月〜金 8:30〜17:15", Parts = HoursColumns.All };

    /// <summary>When it is closed.</summary>
    public static RegisterField<string> Closed { get; } = Field.Of("closed", "休み", FieldTypes.LongText, "休業日", "閉庁日", "休日", "定休日", "お休み") with { Example = "土日、祝日、12月29日から1月3日" };

    /// <summary>Where in the building.</summary>
    public static RegisterField<string> Place { get; } = Field.Of("place", "場所", FieldTypes.Text, "設置場所", "窓口の場所", "階") with { Example = "役場1階2番" };

    /// <summary>Desks with which this one is mixed up.</summary>
    public static RegisterField<ImmutableArray<string>> CompareWith { get; } = Field.Of("compare_with", "まちがえやすい窓口", FieldTypes.List, "比べる窓口", "似ている窓口", "違いを示す窓口") with { Note = "違いを並べて見せる相手の窓口ID か名称", Example = "病院の連携室" };

    /// <summary>Since when there is such a desk.</summary>
    public static RegisterField<DateOnly> Opened { get; } = Field.Of("opened", "開設日", FieldTypes.Day, "開設", "開設年月", "設置日", "開始日") with { IsOffered = false };

    /// <summary>Where the row comes from.</summary>
    public static RegisterField<string> Source { get; } = Field.Of("source", "出典", FieldTypes.Text, "資料", "情報源") with { IsOffered = false };

    /// <summary>All fields in their order.</summary>
    public static ImmutableArray<RegisterField> All { get; } =
    [
        Id, Name, Kana, City, Section, ForWhom, ForWhat, NotFor, EntryPoints, FacilityFields.Phone, FacilityFields.Extension, FacilityFields.Fax, FacilityFields.Mail, FacilityFields.Url,
        Hours, Closed, AfterHours, Place, FacilityFields.Postal, FacilityFields.Address, FacilityFields.Latitude, FacilityFields.Longitude, CompareWith, Opened, .. FreshnessFields.All, Source, FacilityFields.Note,
    ];
}
