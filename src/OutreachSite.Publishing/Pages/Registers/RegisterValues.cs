using System.Globalization;
using OutreachSite.Content;
using OutreachSite.Dates;
using OutreachSite.Publishing.Registers;
using OutreachSite.Publishing.Themes;
using OutreachSite.Registers;
using OutreachSite.Registers.Fields;
using OutreachSite.Registers.Freshness;
using OutreachSite.Registers.Kinds.Facilities;
using OutreachSite.Registers.Kinds.Shared;
using OutreachSite.Registers.Types.Hours;
using OutreachSite.Registers.Types.Phones;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages.Registers;

/// <summary>Values of rows as templates get them. What is absent is null, and the theme leaves it out or says so.</summary>
internal static class RegisterValues
{
    private const string EarthApplication = "https://maps.gsi.go.jp/#17/";

    /// <summary>A text of a row; null when it is absent.</summary>
    public static Value Text(RegisterRow row, RegisterField field) => row.Text(field) is { Length: > 0 } text ? text : Value.Null;

    /// <summary>The words of a list, or its lines.</summary>
    public static Value Words(RegisterRow row, RegisterField<ImmutableArray<string>> field) => Value.Of((row.Value(field) is { IsDefault: false } words ? words : []).Select(word => (Value)word).ToArray());

    /// <summary>A long text as its lines, without the points of bullets before them.</summary>
    public static Value Lines(RegisterRow row, RegisterField field) => Value.Of(row.Text(field).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.TrimStart('・', '●', '○', '-', ' ', '　')).Where(line => line.Length > 0).Select(line => (Value)line).ToArray());

    /// <summary>Telephone or fax numbers.</summary>
    public static Value Phones(RegisterRow row, RegisterField<ImmutableArray<PhoneNumber>> field, RegisterField<string>? extension = null)
    {
        var phones = row.Value(field) is { IsDefault: false } known ? known : [];
        return Value.Of(phones.Index().Select(phone => (Value)new TemplateObject
        {
            ["text"] = phone.Item.Text,
            ["href"] = $"tel:{phone.Item.Digits}",
            ["label"] = phone.Item.Label,
            ["extension"] = phone.Item.Extension ?? (phone.Index == 0 && extension is not null && row.Text(extension) is { Length: > 0 } written ? written : null),
        }).ToArray());
    }

    /// <summary>Opening hours: as they are written, and as a table of days where everything could be understood.</summary>
    public static Value Hours(OpeningHours? hours, Words words) => hours is null ? Value.Null : new TemplateObject
    {
        ["text"] = Shown(hours.Written),
        ["days"] = hours.IsWhole && hours.Spans.All(span => !span.Days.IsEmpty) ? Days(hours, words) : Value.Null,
    };

    /// <summary>When the row was confirmed with whom, in words, and how fresh that is.</summary>
    public static Value Freshness(ShownRow row, Variant variant, Words words)
    {
        if (row.Row.Kind.PlaceOf(FreshnessFields.ConfirmedOn) < 0 || RegisterRules.IsCited(row.Row))
            return Value.Null;
        var on = row.Row.Value(FreshnessFields.ConfirmedOn);
        var state = row.Freshness switch { FreshnessState.Fresh => "fresh", FreshnessState.Due => "due", _ => "stale" };
        return new TemplateObject
        {
            ["state"] = state,
            ["date"] = on is { } day ? new TemplateObject { ["iso"] = DateText.Iso(day), ["text"] = Month(day, variant) } : Value.Null,
            ["text"] = on is not { } known ? words.Say("freshness.never")
                : words.Say($"freshness.{state}", ("date", Month(known, variant)), ("by", By(row.Row, words))),
        };
    }

    /// <summary>Where a place is.</summary>
    public static Value Address(RegisterRow row)
    {
        var written = string.Join('　', new[] { row.Text(FacilityFields.Address), row.Text(FacilityFields.Building) }.Where(part => part.Length > 0));
        return written.Length == 0 ? Value.Null : written;
    }

    /// <summary>A link to a map of the country that the reader may choose to follow; null without coordinates.</summary>
    public static Value MapLink(RegisterRow row) => row.Value(FacilityFields.Latitude) is { } north && row.Value(FacilityFields.Longitude) is { } east
        ? string.Create(CultureInfo.InvariantCulture, $"{EarthApplication}{north}/{east}/") : Value.Null;

    /// <summary>A vacancy of which the day is known and not long ago; null else: an old one misleads.</summary>
    public static Value Vacancy(RegisterPage page, RegisterRow row)
    {
        if (row.Text(VacancyFields.Vacancy) is not { Length: > 0 } vacancy || row.Value(VacancyFields.VacancyOn) is not { } day
            || page.Reads.HasCome(day.AddDays(page.Site.Settings.Registers.VacancyDays)))
            return Value.Null;
        return new TemplateObject
        {
            ["text"] = !int.TryParse(vacancy, CultureInfo.InvariantCulture, out var places) ? vacancy
                : places == 0 ? page.Words.Say("facility.full") : page.Words.Say("facility.places", ("count", vacancy)),
            ["date"] = page.Values.Date(day),
        };
    }

    /// <summary>2026年9月: nobody needs the day.</summary>
    public static string Month(DateOnly day, Variant variant) => variant switch
    {
        Variant.Japanese => string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月"),
        _ => new CitedDate(day.Year, day.Month).Text(variant),
    };

    private static string By(RegisterRow row, Words words) =>
        row.Text(FreshnessFields.ConfirmedBy) is { Length: > 0 } by && !TextKey.AreSame(by, "施設") && !TextKey.AreSame(by, "本人") ? by : words.Say($"freshness.by.{row.Kind.Key}");

    /// <summary>Ranges in the sign that readers know, days apart from times.</summary>
    private static string Shown(string written) => written.Replace("~", "〜", StringComparison.Ordinal).Replace("～", "〜", StringComparison.Ordinal);

    private static Value Days(OpeningHours hours, Words words) => Value.Of(WeekdaySet.Letters.Select(letter => (Value)new TemplateObject
    {
        ["day"] = words.Say($"weekday.{KeyOf(letter)}"),
        ["times"] = Value.Of(hours.Spans.Where(span => span.Days.Contains(letter)).OrderBy(span => span.From.ToString().PadLeft(5, '0'), StringComparer.Ordinal)
            .Select(span => (Value)$"{span.From}〜{span.To}").ToArray()),
    }).ToArray());

    private static string KeyOf(char letter) => letter switch
    {
        '月' => "mon", '火' => "tue", '水' => "wed", '木' => "thu", '金' => "fri", '土' => "sat", '日' => "sun", _ => "holiday",
    };
}
