using System.Globalization;
using OutreachSite.Numbers;
using OutreachSite.Registers.Reading;
using OutreachSite.Registers.Reminding;
using OutreachSite.Registers.Types;
using F = OutreachSite.Registers.Kinds.Indicators.IndicatorFields;

namespace OutreachSite.Registers.Kinds.Indicators;

/// <summary>Figures by area and year. A table with a column for each year is read as rows.</summary>
public static class IndicatorKind
{
    /// <summary>Plans of long-term care are made for three years; a figure that is older than a plan says little.</summary>
    private const int YearsOfAPlan = 3;

    /// <summary>The kind.</summary>
    public static RegisterKind Kind { get; } = new("indicator", "指標", F.All)
    {
        About = "指標の値。地域と年度ごとに1行。年度を列にした表も読めます。",
        AboutInEnglish = "Values of indicators, one row for each area and year; a table with a column for each year is read too.",
        SheetNames = ["指標一覧", "数値", "indicators"],
        IdentityRule = "指標・地域・年度（たとえば「退院調整率-八戸-2018」）",
        Identity = row => $"{row.Text(F.Indicator)}-{row.Text(F.Area)}-{row.Text(F.Year)}",
        PlaceField = null,
        Reminders =
        [
            RegisterReminder.ReviewAfterYears(F.Year, YearsOfAPlan, new("最後の値から3年がたちました。新しい値がないか確かめてください", "the last value is three years old: see whether there is a newer one")) with { Series = [F.Indicator] },
        ],
        YearColumns = new(F.Year, F.Number),
        RowChecks = [Complete, Share],
        Checks = [Averages],
    };

    /// <summary>A mark in place of a value is kept, a hidden one stays hidden; an area named 平均 is an average.</summary>
    private static void Complete(RowDraft row)
    {
        var written = row.Written(row.Kind.PlaceOf(F.Number)).Text ?? "";
        if (row[F.Number] is null && row[F.MissingMark] is null && written.Length > 0 && (JapaneseNumber.IsMissingMark(written) || WrittenText.IsHidden(written)))
            row[F.MissingMark] = written;
        // Who writes 秘匿 beside a number means it: the number goes nowhere.
        if (WrittenText.IsHidden(row.Text(F.MissingMark)))
            row[F.Number] = null;
        if (row[F.RowKind] is null)
            row[F.RowKind] = WrittenText.Folded(row.Text(F.Area)).EndsWith("平均", StringComparison.Ordinal) ? IndicatorChoices.Mean : IndicatorChoices.Area;
    }

    /// <summary>A percentage comes from its counts, and lies between 0 and 100.</summary>
    private static void Share(RowDraft row)
    {
        if (row.Value(F.Number) is not { } value || row.Text(F.Unit) is not ("%" or "％" or "パーセント" or "percent"))
            return;
        var where = row.Where(F.Number);
        if (value is < 0 or > 100)
            row.Problems.Add(KindDiagnostics.ShareOutOfRange(where, NumberText.Machine(value)));
        if (row.Value(F.NumeratorCount) is { } above && row.Value(F.DenominatorCount) is { } below and > 0 && !IndicatorAverage.Agree(value, 100 * above / below))
            row.Problems.Add(KindDiagnostics.WrongShare(where, NumberText.Machine(value), Shown(100 * above / below)));
    }

    /// <summary>A printed average is compared with the one that the values give; the printed one is kept.</summary>
    private static void Averages(RegisterRows all)
    {
        foreach (var table in IndicatorTable.Of(all.Rows))
        {
            foreach (var average in table.Averages.Where(average => average.Differs))
            {
                all.Problems.Add(KindDiagnostics.AverageDiffers(
                    average.Row.Written(F.Number).Where, average.Row.Text(F.Area), average.Year, average.Printed!.Value.ToString(CultureInfo.InvariantCulture), average.Areas, average.IsWeighted, average.Row.Text(F.RowKind) != IndicatorChoices.Mean, Shown(average.Computed!.Value)));
            }
        }
    }

    private static string Shown(decimal value) => Math.Round(value, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture);
}
