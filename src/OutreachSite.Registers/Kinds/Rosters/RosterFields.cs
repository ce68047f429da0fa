using OutreachSite.Registers.Fields;
using OutreachSite.Registers.Kinds.Meetings;
using OutreachSite.Registers.Kinds.Shared;
using OutreachSite.Registers.Types;
using OutreachSite.Registers.Types.Moments;

namespace OutreachSite.Registers.Kinds.Rosters;

/// <summary>What a roster says: the seats of a body, by organisation, post and profession. Names of persons are taken only when somebody asks for them.</summary>
public static class RosterFields
{
    /// <summary>An id of its own, which never changes.</summary>
    public static RegisterField<string> Id { get; } = Field.Of("id", "席ID", FieldTypes.Text, "ID", "管理番号", "整理番号") with { Note = "変わらない番号。無ければ空欄のまま", Example = "R001" };

    /// <summary>The body.</summary>
    public static RegisterField<string> Body { get; } = Field.Of("body", "会議体", FieldTypes.Named, "会議体名", "会議名", "会議の名称", "協議会名", "部会名", "委員会名", "名簿名") with { IsRequired = true, Example = "みほん町在宅医療・介護連携推進協議会" };

    /// <summary>Where it is at home.</summary>
    public static RegisterField<string> Area { get; } = Field.Of("area", "地域", FieldTypes.Named, "市区町村名", "市町村名", "市町村", "市区町村", "地域名") with { Example = "みほん町" };

    /// <summary>Member, secretariat, adviser.</summary>
    public static RegisterField<string> Group { get; } = Field.Of("group", "区分", RosterChoices.Groups, "委員区分", "種別", "構成区分", "立場") with { Example = "委員" };

    /// <summary>What somebody does in the body: 委員長.</summary>
    public static RegisterField<string> Role { get; } = Field.Of("role", "役職", FieldTypes.Text, "会での役割", "役割", "委員会役職", "会議での役職") with { Note = "会議体の中での役", Example = "委員長" };

    /// <summary>Whence somebody comes.</summary>
    public static RegisterField<string> Organisation { get; } = Field.Of("organisation", "所属", FieldTypes.Named, "所属団体", "所属機関", "団体名", "機関名", "団体", "選出団体", "推薦団体", "所屬", "所属名") with { Example = "みほん郡医師会" };

    /// <summary>What somebody does there.</summary>
    public static RegisterField<string> Post { get; } = Field.Of("post", "職名", FieldTypes.Text, "所属での役職", "肩書", "肩書き", "補職名", "職") with { Example = "会長" };

    /// <summary>The profession.</summary>
    public static RegisterField<string> Profession { get; } = Field.Of("profession", "職種", FieldTypes.Text, "専門職種", "資格", "専門", "分野") with { Note = "医師、看護師、ケアマネジャーなど", Example = "医師" };

    /// <summary>How many seats a row stands for.</summary>
    public static RegisterField<decimal> Seats { get; } = Field.Of("seats", "人数", FieldTypes.Number, "席数", "委員数", "定員", "count") with { Note = "空欄は1人とみます。職種だけの行の空欄は、人数が分からないとみます", Example = "1" };

    /// <summary>How many seats of the group a document prints.</summary>
    public static RegisterField<decimal> Printed { get; } = Field.Of("printed", "人数の計（資料）", FieldTypes.Number, "定数", "委員定数", "合計（資料）", "計（資料）") with { Note = "資料に書かれた数。数えた数と違っても直しません", Example = "" };

    /// <summary>From when to when.</summary>
    public static RegisterField<Moment> Term { get; } = Field.Of("term", "任期", ProgrammeTypes.Moment, "委嘱期間", "任期（期間）", "就任期間", "期間") with { Example = "2026年4月〜2028年3月" };

    /// <summary>The name of a person.</summary>
    public static RegisterField<string> Name { get; } = Field.Of("name", "氏名", FieldTypes.Named, "委員氏名", "名前", "お名前", "委員名", "氏名（敬称略）") with { IsPersonal = true, IsOffered = false };

    /// <summary>All fields in their order.</summary>
    public static ImmutableArray<RegisterField> All { get; } =
        [Id, Body, Area, Group, Role, Organisation, Post, Profession, Seats, Printed, Term, Name, MeetingFields.Certainty, MeetingFields.Source, MeetingFields.Note];
}
