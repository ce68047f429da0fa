using OutreachSite.Registers.Fields;
using OutreachSite.Registers.Types;

namespace OutreachSite.Registers.Kinds.Facilities;

/// <summary>Columns of national open data that are kept so that nothing is lost, and names of persons, which are taken only when they are asked for.</summary>
public static class NationalFields
{
    /// <summary>A code for the kind of a place.</summary>
    public static RegisterField<string> PoiCode { get; } = Field.Of("poi_code", "POIコード", FieldTypes.Text) with { IsOffered = false };

    /// <summary>The id of the town in the base registry of addresses.</summary>
    public static RegisterField<string> TownId { get; } = Field.Of("town_id", "町字ID", FieldTypes.Text) with { IsOffered = false };

    /// <summary>What an altitude is measured from.</summary>
    public static RegisterField<string> AltitudeKind { get; } = Field.Of("altitude_kind", "高度の種別", FieldTypes.Text) with { IsOffered = false };

    /// <summary>The altitude.</summary>
    public static RegisterField<string> Altitude { get; } = Field.Of("altitude", "高度の値", FieldTypes.Text) with { IsOffered = false };

    /// <summary>A picture.</summary>
    public static RegisterField<string> Picture { get; } = Field.Of("picture", "画像", FieldTypes.Text) with { IsOffered = false };

    /// <summary>The licence of the picture.</summary>
    public static RegisterField<string> PictureLicence { get; } = Field.Of("picture_licence", "画像_ライセンス", FieldTypes.Text) with { IsOffered = false };

    /// <summary>Services for the old and for people with disabilities at once.</summary>
    public static RegisterField<string> SharedServices { get; } = Field.Of("shared_services", "高齢者の方と障害者の方が同時一体的に利用できるサービス", FieldTypes.Text, "共生型サービス") with { IsOffered = false };

    /// <summary>Meets the standard of long-term care.</summary>
    public static RegisterField<string> CareStandard { get; } = Field.Of("care_standard", "介護保険の通常の指定基準を満たしている", FieldTypes.Text) with { IsOffered = false };

    /// <summary>Meets the standard of welfare for people with disabilities.</summary>
    public static RegisterField<string> DisabilityStandard { get; } = Field.Of("disability_standard", "障害福祉の通常の指定基準を満たしている", FieldTypes.Text) with { IsOffered = false };

    /// <summary>Who opened it.</summary>
    public static RegisterField<string> Founder { get; } = Field.Of("founder", "開設者", FieldTypes.Text, "開設者氏名", "開設者名", "開設者の氏名") with { IsPersonal = true, IsOffered = false };

    /// <summary>Who directs it.</summary>
    public static RegisterField<string> Manager { get; } = Field.Of("manager", "管理者", FieldTypes.Text, "管理者氏名", "管理者名", "施設長", "施設長名", "院長", "院長名", "管理者の氏名", "管理薬剤師", "所長", "代表者", "代表者名", "代表者氏名") with { IsPersonal = true, IsOffered = false };

    /// <summary>All of them.</summary>
    public static ImmutableArray<RegisterField> All { get; } =
        [PoiCode, TownId, AltitudeKind, Altitude, Picture, PictureLicence, SharedServices, CareStandard, DisabilityStandard, Founder, Manager];
}
