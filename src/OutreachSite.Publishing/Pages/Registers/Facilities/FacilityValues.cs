using OutreachSite.Publishing.Registers;
using OutreachSite.Publishing.Themes;
using OutreachSite.Registers;
using OutreachSite.Registers.Kinds.Facilities;
using OutreachSite.Registers.Types;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages.Registers.Facilities;

/// <summary>A place as lists and its own page show it.</summary>
internal static class FacilityValues
{
    private static readonly ImmutableHashSet<string> Desks = ["地域包括支援センター", "在宅介護支援センター"];

    private static readonly ImmutableHashSet<string> Medical = ["病院", "診療所", "有床診療所", "歯科診療所", "薬局", "訪問看護", "助産所"];

    /// <summary>A place in a list.</summary>
    /// <param name="page">The page that shows it.</param>
    /// <param name="row">The place.</param>
    /// <param name="home">The host below which the pages of places lie; null when there are none.</param>
    public static TemplateObject Of(RegisterPage page, ShownRow row, RegisterHost? home) => new()
    {
        ["id"] = row.Slug,
        ["number"] = row.Number,
        ["sign"] = SignOf(row),
        ["name"] = row.Row.Text(FacilityFields.Name),
        ["kana"] = RegisterValues.Text(row.Row, FacilityFields.Kana),
        ["kind"] = KindText(FacilityLists.KindOf(row), page.Words),
        ["url"] = home is null ? Value.Null : page.Link(FacilityForms.PageOf(home, row)),
        ["offers"] = Offers(row.Row, FacilityOffer.For(professionals: false), page.Words),
        ["phones"] = RegisterValues.Phones(row.Row, FacilityFields.Phone, FacilityFields.Extension),
        ["hours"] = RegisterValues.Hours(row.Row.Get(FacilityFields.Hours), page.Words),
        ["closed"] = RegisterValues.Text(row.Row, FacilityFields.Closed),
        ["after_hours"] = RegisterValues.Text(row.Row, FacilityFields.AfterHours),
        ["address"] = RegisterValues.Address(row.Row),
        ["vacancy"] = RegisterValues.Vacancy(page, row.Row),
        ["freshness"] = RegisterValues.Freshness(row, page.Variant, page.Words),
        ["keeper"] = RegisterValues.Text(row.Row, OutreachSite.Registers.Kinds.Shared.FreshnessFields.Owner),
    };

    /// <summary>A place on its own page: everything that residents may know.</summary>
    public static TemplateObject Whole(RegisterPage page, ShownRow row)
    {
        var (place, r) = (Of(page, row, null), row.Row);
        place["common_name"] = RegisterValues.Text(r, FacilityFields.CommonName);
        place["name_en"] = RegisterValues.Text(r, FacilityFields.NameInEnglish);
        place["services"] = RegisterValues.Words(r, FacilityFields.Services);
        place["departments"] = RegisterValues.Words(r, FacilityFields.Departments);
        place["beds"] = RegisterValues.Text(r, FacilityFields.Beds);
        place["capacity"] = r.Value(FacilityFields.Capacity) is > 0 ? RegisterValues.Text(r, FacilityFields.Capacity) : Value.Null;
        place["fax"] = RegisterValues.Phones(r, FacilityFields.Fax);
        place["mail"] = r.Text(FacilityFields.Mail) is { Length: > 0 } mail ? new TemplateObject { ["text"] = mail, ["href"] = $"mailto:{mail}" } : Value.Null;
        place["website"] = RegisterValues.Text(r, FacilityFields.Url);
        place["hours_note"] = RegisterValues.Text(r, FacilityFields.HoursNote);
        place["postal"] = RegisterValues.Text(r, FacilityFields.Postal);
        place["map_url"] = RegisterValues.MapLink(r);
        place["access"] = RegisterValues.Text(r, FacilityFields.Access);
        place["parking"] = RegisterValues.Text(r, FacilityFields.Parking);
        place["barrier_free"] = RegisterValues.Words(r, FacilityFields.BarrierFree);
        place["description"] = RegisterValues.Lines(r, FacilityFields.Description);
        place["operator"] = RegisterValues.Text(r, FacilityFields.Operator);
        place["answers"] = Answers(r, FacilityOffer.For(professionals: false), page.Words);
        return place;
    }

    /// <summary>A place as care professionals look for it.</summary>
    public static TemplateObject ForProfessionals(RegisterPage page, ShownRow row, RegisterHost? home)
    {
        var (place, r) = (Of(page, row, home), row.Row);
        place["fax"] = RegisterValues.Phones(r, FacilityFields.Fax);
        place["answers"] = Answers(r, FacilityOffer.All, page.Words);
        place["procedures"] = RegisterValues.Words(r, ProfessionalFields.Procedures);
        place["meeting_hours"] = RegisterValues.Text(r, ProfessionalFields.MeetingHours);
        place["liaison_desk"] = RegisterValues.Text(r, ProfessionalFields.LiaisonDesk);
        place["departments"] = RegisterValues.Words(r, FacilityFields.Departments);
        return place;
    }

    /// <summary>A kind in words that residents know, where the theme has them.</summary>
    public static string KindText(string kind, Words words) => words.Find($"facility_kind.{kind}") ?? kind;

    /// <summary>Whether one asks there, is treated there, or is cared for: the shape on the map.</summary>
    public static string SignOf(ShownRow row) => FacilityLists.KindOf(row) is var kind && Desks.Contains(kind) ? "desk" : Medical.Contains(kind) ? "medical" : "care";

    private static Value Offers(RegisterRow row, IEnumerable<FacilityOffer> offers, Words words) => Value.Of(offers.Where(offer => offer.IsOfferedBy(row))
        .Select(offer => (Value)new TemplateObject
        {
            ["key"] = offer.Key,
            ["text"] = row.Value(offer.Field) == Answer.OnRequest ? words.Say("offer.on_request", ("offer", words.Say($"offer.{offer.Key}"))) : words.Say($"offer.{offer.Key}"),
        }).ToArray());

    /// <summary>Every question with its answer; null for one that nobody answered.</summary>
    private static Value Answers(RegisterRow row, IEnumerable<FacilityOffer> offers, Words words) => Value.Of(offers.Select(offer => (Value)new TemplateObject
    {
        ["key"] = offer.Key,
        ["question"] = words.Say($"offer.{offer.Key}"),
        ["answer"] = row.Value(offer.Field) switch { null => Value.Null, Answer.Yes => "yes", Answer.No => "no", _ => "on_request" },
    }).ToArray());
}
