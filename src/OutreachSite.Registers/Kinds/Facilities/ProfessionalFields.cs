using OutreachSite.Registers.Fields;
using OutreachSite.Registers.Types;

namespace OutreachSite.Registers.Kinds.Facilities;

/// <summary>What care professionals ask of a place: does it visit, at night, until the end, and when may a care manager call.</summary>
public static class ProfessionalFields
{
    /// <summary>It comes to the home.</summary>
    public static RegisterField<Answer> Visits { get; } = Of("visits", "訪問", "訪問可", "訪問の可否", "訪問診療", "往診", "訪問対応", "往診・訪問診療", "在宅訪問", "訪問診療・往診", "居宅療養管理指導");

    /// <summary>It can be reached day and night.</summary>
    public static RegisterField<Answer> AroundTheClock { get; } = Of("around_the_clock", "24時間対応", "24時間", "24h", "24時間対応の可否", "24時間連絡", "24時間対応体制", "24時間体制");

    /// <summary>It stays until the end of life.</summary>
    public static RegisterField<Answer> EndOfLife { get; } = Of("end_of_life", "看取り", "看取り対応", "在宅看取り", "看取りの可否", "ターミナルケア", "看取りの対応");

    /// <summary>It handles narcotics.</summary>
    public static RegisterField<Answer> Narcotics { get; } = Of("narcotics", "麻薬", "医療用麻薬", "麻薬の取扱い", "麻薬取扱", "麻薬対応", "麻薬小売業", "麻薬小売業者免許", "医療用麻薬の取扱い", "麻薬の取り扱い");

    /// <summary>It takes on new patients.</summary>
    public static RegisterField<Answer> TakesNew { get; } = Of("takes_new", "新規の受け入れ", "新規受入", "新規受け入れ", "新規受入可否", "新患受入");

    /// <summary>What it does at home: 胃ろう, 在宅酸素.</summary>
    public static RegisterField<ImmutableArray<string>> Procedures { get; } = Field.Of("procedures", "できる処置", FieldTypes.List, "処置", "対応できる処置", "対応可能な処置", "対応可能な医療処置", "医療処置", "在宅医療の内容", "対応できる医療処置") with
    { IsForProfessionals = true, Note = "在宅でできる処置", Example = "胃ろう;在宅酸素" };

    /// <summary>When care managers may call (ケアマネタイム).</summary>
    public static RegisterField<string> MeetingHours { get; } = Field.Of("meeting_hours", "面談可能な時間帯", FieldTypes.Text, "ケアマネタイム", "面談可能時間", "面談時間", "連絡可能な時間帯", "連絡可能時間", "ケアマネージャーとの面談可能時間", "相談可能な時間帯", "医師に連絡できる時間") with
    { IsForProfessionals = true, Note = "ケアマネジャーが連絡してよい時間（ケアマネタイム）", Example = "月〜金 13:00〜14:00" };

    /// <summary>Whom care professionals call.</summary>
    public static RegisterField<string> LiaisonDesk { get; } = Field.Of("liaison_desk", "連携の窓口", FieldTypes.Text, "連携窓口", "地域連携室", "連携室", "相談窓口", "専門職の連絡先") with
    { IsForProfessionals = true, Note = "部署の名前（個人の名前は書きません）", Example = "地域連携室" };

    /// <summary>All of them.</summary>
    public static ImmutableArray<RegisterField> All { get; } = [Visits, AroundTheClock, EndOfLife, Narcotics, TakesNew, Procedures, MeetingHours, LiaisonDesk];

    private static RegisterField<Answer> Of(string key, string heading, params ImmutableArray<string> aliases) =>
        new RegisterField<Answer>(key, heading, aliases, FieldTypes.Answer) with { IsForProfessionals = true, Example = "可" };
}
