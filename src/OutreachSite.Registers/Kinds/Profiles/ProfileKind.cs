using OutreachSite.Registers.Fields;
using OutreachSite.Registers.Kinds.Shared;
using OutreachSite.Registers.Reading;
using OutreachSite.Registers.Types;

namespace OutreachSite.Registers.Kinds.Profiles;

/// <summary>Figures of places: how large, how many, how old. Each has its own day and its own source, and says whether it was printed or computed.</summary>
public static class ProfileKind
{
    /// <summary>What is said of a figure that a document prints.</summary>
    public const string Printed = "公表";

    /// <summary>What is said of a figure that somebody computed.</summary>
    public const string Computed = "計算";

    /// <summary>The place.</summary>
    public static RegisterField<string> Area { get; } = Field.Of("area", "地域", FieldTypes.Named, "市町村", "市区町村名", "自治体", "自治体名", "圏域", "地区") with { IsRequired = true, Example = "みほん市" };

    /// <summary>What is counted.</summary>
    public static RegisterField<string> Figure { get; } = Field.Of("figure", "こと", FieldTypes.Named, "項目", "指標", "数字の名前", "区分") with { IsRequired = true, Example = "人口" };

    /// <summary>The number.</summary>
    public static RegisterField<decimal> Value { get; } = Field.Of("value", "値", FieldTypes.Number, "数", "数値", "実数") with { Example = "36096" };

    /// <summary>人, %, km2.</summary>
    public static RegisterField<string> Unit { get; } = Field.Of("unit", "単位", FieldTypes.Text) with { Example = "人" };

    /// <summary>Of when it is.</summary>
    public static RegisterField<string> AsOf { get; } = Field.Of("as_of", "時点", FieldTypes.PartialDate, "基準日", "現在", "いつの値か", "年月日") with { Example = "2015-06" };

    /// <summary>Printed by the source, or computed from other numbers.</summary>
    public static RegisterField<string> Origin { get; } = Field.Of("origin", "公表か計算か", new ChoiceType([new(Printed, "公表値", "印刷", "printed"), new(Computed, "計算値", "算出", "computed")], isOpen: false), "値の出どころ", "値の種類") with { Example = "公表" };

    /// <summary>How it was computed.</summary>
    public static RegisterField<string> Formula { get; } = Field.Of("formula", "計算のしかた", FieldTypes.LongText, "計算式", "算出方法") with { Example = "" };

    /// <summary>Where the row comes from.</summary>
    public static RegisterField<string> Source { get; } = Field.Of("source", "出典", FieldTypes.Text, "資料", "情報源") with { Example = "" };

    /// <summary>Everything else.</summary>
    public static RegisterField<string> Note { get; } = Field.Of("note", "備考", FieldTypes.LongText, "注", "その他") with { Example = "" };

    /// <summary>The kind.</summary>
    public static RegisterKind Kind { get; } = new("profile", "概況", [Area, Figure, Value, Unit, AsOf, Origin, Formula, Source, CertaintyField.Certainty, Note])
    {
        About = "市町村や地域のようす。1行に1つの数。数ごとに、時点と出典を書きます。",
        AboutInEnglish = "Figures of municipalities and areas, one a row, each with its own day and source.",
        SheetNames = ["地域の概況", "市町村の概況", "基本情報", "profiles"],
        IdentityRule = "地域・こと・時点（たとえば「柏市-人口-2015-04-01」）",
        Identity = row => $"{row.Text(Area)}-{row.Text(Figure)}-{row.Text(AsOf)}",
        RowChecks = [Dated, Shown],
    };

    /// <summary>A number of a place without its day cannot be compared with any other.</summary>
    private static void Dated(RowDraft row)
    {
        if (row[Value] is not null && row[AsOf] is null)
            row.Problems.Add(ProfileDiagnostics.NoDay(row.Where(AsOf), row.Text(Area), row.Text(Figure)));
    }

    /// <summary>Nobody can check what was computed from what nobody says.</summary>
    private static void Shown(RowDraft row)
    {
        if (row.Text(Origin) == Computed && row[Formula] is null)
            row.Problems.Add(ProfileDiagnostics.NoFormula(row.Where(Origin), row.Text(Area), row.Text(Figure)));
    }
}
