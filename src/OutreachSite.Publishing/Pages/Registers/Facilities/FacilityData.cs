using System.Text.Json;
using OutreachSite.Publishing.Feeds;
using OutreachSite.Publishing.Sites;
using OutreachSite.Registers.Kinds.Facilities;
using OutreachSite.Registers.Types.Hours;

namespace OutreachSite.Publishing.Pages.Registers.Facilities;

/// <summary>A place for search engines (schema.org). Whether it is open now is never said: the reader calls.</summary>
internal static class FacilityData
{
    private static readonly ImmutableArray<string> Days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "PublicHolidays"];

    public static string? Of(RegisterPage page) => FacilityForms.RowOf(page.Place) is not { } shown ? null : JsonLd.Write(json =>
    {
        var row = shown.Row;
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteString("@type", TypeOf(FacilityLists.KindOf(shown)));
        json.WriteString("name", row.Text(FacilityFields.Name));
        json.WriteString("url", page.Site.Links.Scope.Address(PageAddress.OutputOf(page.Place.Page, page.Variant)));
        Write(json, "telephone", row.Value(FacilityFields.Phone) is [var phone, ..] ? phone.Text : null);
        Write(json, "faxNumber", row.Value(FacilityFields.Fax) is [var fax, ..] ? fax.Text : null);
        if (row.Text(FacilityFields.Address) is { Length: > 0 } address)
        {
            json.WriteStartObject("address");
            json.WriteString("@type", "PostalAddress");
            json.WriteString("addressCountry", "JP");
            Write(json, "postalCode", row.Text(FacilityFields.Postal));
            json.WriteString("streetAddress", address);
            json.WriteEndObject();
        }

        if (row.Value(FacilityFields.Latitude) is { } latitude && row.Value(FacilityFields.Longitude) is { } longitude)
        {
            json.WriteStartObject("geo");
            json.WriteString("@type", "GeoCoordinates");
            json.WriteNumber("latitude", latitude);
            json.WriteNumber("longitude", longitude);
            json.WriteEndObject();
        }

        WriteHours(json, row.Get(FacilityFields.Hours));
        json.WriteEndObject();
    });

    private static void WriteHours(Utf8JsonWriter json, OpeningHours? hours)
    {
        if (hours is not { IsWhole: true })
            return;
        json.WriteStartArray("openingHoursSpecification");
        foreach (var span in hours.Spans.Where(span => !span.Days.IsEmpty))
        {
            json.WriteStartObject();
            json.WriteString("@type", "OpeningHoursSpecification");
            json.WriteStartArray("dayOfWeek");
            foreach (var (day, letter) in WeekdaySet.Letters.Index().Where(day => span.Days.Contains(day.Item)))
                json.WriteStringValue(Days[day]);
            json.WriteEndArray();
            json.WriteString("opens", $"{span.From.Hour:00}:{span.From.Minute:00}");
            json.WriteString("closes", $"{span.To.Hour:00}:{span.To.Minute:00}");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
            json.WriteString(name, text);
    }

    private static string TypeOf(string kind) => kind switch
    {
        "病院" => "Hospital",
        "診療所" or "有床診療所" => "MedicalClinic",
        "歯科診療所" => "Dentist",
        "薬局" => "Pharmacy",
        _ => "LocalBusiness",
    };
}
