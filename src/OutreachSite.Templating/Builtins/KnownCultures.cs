using System.Globalization;

namespace OutreachSite.Templating.Builtins;

/// <summary>
/// The cultures that templates may name, with facts of our own: the program runs without the culture data of the machine, so
/// that a page comes out the same everywhere.
/// </summary>
internal static class KnownCultures
{
    private static readonly CultureInfo[] All =
    [
        Make("en-US", "M/d/yyyy", "h:mm:ss tt", ".", ",", "$", 0),
        Make("en-GB", "dd/MM/yyyy", "HH:mm:ss", ".", ",", "£", 0),
        Make("ja-JP", "yyyy/MM/dd", "H:mm:ss", ".", ",", "¥", 0,
            "日曜日 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日", "日 月 火 水 木 金 土",
            "1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月", "1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月"),
        Make("de-DE", "dd.MM.yyyy", "HH:mm:ss", ",", ".", "€", 3,
            "Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag", "So Mo Di Mi Do Fr Sa",
            "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
            "Jan Feb März Apr Mai Juni Juli Aug Sept Okt Nov Dez"),
        Make("fr-FR", "dd/MM/yyyy", "HH:mm:ss", ",", "\u202F", "€", 3,
            "dimanche lundi mardi mercredi jeudi vendredi samedi", "dim. lun. mar. mer. jeu. ven. sam.",
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
            "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc."),
    ];

    /// <summary>The culture of a name such as <c>ja-JP</c> or <c>ja</c>; null when it is not known here.</summary>
    public static CultureInfo? Find(string name)
    {
        foreach (var (code, culture) in Names.Zip(All))
        {
            if (code.Equals(name, StringComparison.OrdinalIgnoreCase) || (name.Length == 2 && code.StartsWith(name, StringComparison.OrdinalIgnoreCase)))
                return culture;
        }

        return null;
    }

    private static string[] Names => ["en-US", "en-GB", "ja-JP", "de-DE", "fr-FR"];

    private static CultureInfo Make(
        string name, string date, string time, string point, string group, string currency, int currencyPattern,
        string? days = null, string? shortDays = null, string? months = null, string? shortMonths = null)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        var (dates, numbers) = (culture.DateTimeFormat, culture.NumberFormat);
        (dates.ShortDatePattern, dates.LongTimePattern) = (date, time);
        if (days is not null)
            (dates.DayNames, dates.AbbreviatedDayNames) = (days.Split(' '), shortDays!.Split(' '));
        if (months is not null)
            (dates.MonthNames, dates.AbbreviatedMonthNames) = ([.. months.Split(' '), ""], [.. shortMonths!.Split(' '), ""]);
        (numbers.NumberDecimalSeparator, numbers.NumberGroupSeparator) = (point, group);
        (numbers.CurrencyDecimalSeparator, numbers.CurrencyGroupSeparator) = (point, group);
        (numbers.PercentDecimalSeparator, numbers.PercentGroupSeparator) = (point, group);
        (numbers.CurrencySymbol, numbers.CurrencyPositivePattern) = (currency, currencyPattern);
        numbers.PercentPositivePattern = name[..2] is "de" or "fr" ? 0 : 1;
        if (name == "ja-JP")
            (numbers.CurrencyDecimalDigits, dates.AMDesignator, dates.PMDesignator) = (0, "午前", "午後");
        return CultureInfo.ReadOnly(culture);
    }
}
