using OutreachSite.Content;
using OutreachSite.Content.Events;
using OutreachSite.Content.FrontMatter;
using OutreachSite.Content.Sites;
using OutreachSite.Dates;
using OutreachSite.Publishing.Themes;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages;

/// <summary>What templates get: each value in its machine form and in the form for readers of one variant.</summary>
internal sealed class Values(Variant variant, Words words)
{
    public Variant Variant { get; } = variant;

    public Words Words { get; } = words;

    public Value Text(LocalizedText? text) => text?.In(Variant);

    /// <summary>A text with places where a line may break between phrases, for headings and leads.</summary>
    public static Value Phrased(string text, Variant variant) => Value.Markup(PhraseText.Html(text, variant));

    public Value Date(DateOnly? date) => date is not { } day
        ? Value.Null
        : new TemplateObject(2) { ["iso"] = DateText.Iso(day), ["text"] = DateText.Of(day, Style) };

    public Value Date(CitedDate? date) => date is null
        ? Value.Null
        : new TemplateObject(2) { ["iso"] = date.Iso, ["text"] = date.Text(Variant) };

    /// <summary>A date in its parts, for the big day on a notice.</summary>
    public Value DateParts(DateOnly day) => new TemplateObject
    {
        ["iso"] = DateText.Iso(day),
        ["text"] = DateText.Of(day, Style),
        ["year"] = day.Year,
        ["month"] = day.Month,
        ["day"] = day.Day,
        ["weekday"] = Variant == Variant.English ? Weekday.EnglishText(day.DayOfWeek)[..3] : Weekday.ShortText(day.DayOfWeek),
    };

    public string Time(ClockTime? start, ClockTime? end) => start is { } from
        ? new TimeRange(from, end).Text(Variant switch
        {
            Variant.English => TimeStyle.English,
            Variant.Easy => TimeStyle.Easy,
            _ => TimeStyle.Japanese,
        })
        : "";

    public Value Contact(Contact? contact) => contact is null ? Value.Null : new TemplateObject
    {
        ["id"] = contact.Id,
        ["name"] = Text(contact.Name),
        ["department"] = Text(contact.Department),
        ["label"] = Text(contact.Label),
        ["phone"] = Phone(contact.Phone),
        ["fax"] = contact.Fax,
        ["mail"] = contact.Mail is null ? Value.Null : new TemplateObject { ["text"] = contact.Mail, ["href"] = $"mailto:{contact.Mail}" },
        ["address"] = Text(contact.Address),
        ["hours"] = Text(contact.Hours),
        ["after"] = Text(contact.After),
        ["note"] = Text(contact.Note),
    };

    public static Value Phone(string? number) => number is not null && PhoneNumber.Parse(number) is { } phone
        ? new TemplateObject { ["text"] = phone.Text, ["href"] = phone.Href }
        : Value.Null;

    public Value Status(PageStatus? status) => status is { } value ? Named("status", value switch
    {
        PageStatus.Draft => "draft",
        PageStatus.Preliminary => "preliminary",
        _ => "final",
    }) : Value.Null;

    public Value Audiences(ImmutableArray<Audience> audiences) => Value.Of(audiences.Select(audience => Named("audience", audience switch
    {
        Audience.Resident => "resident",
        Audience.Professional => "professional",
        _ => "administration",
    })));

    public Value State(EventState state) => Named("state", state.Key());

    public Value Paper(Paper? paper) => paper is { } value ? Named("paper", value switch
    {
        Content.FrontMatter.Paper.A4 => "a4",
        Content.FrontMatter.Paper.A5 => "a5",
        _ => "tri-fold",
    }) : Value.Null;

    public Value Sources(ImmutableArray<CitedSource> sources) => Value.Of(sources.Select(source => (Value)new TemplateObject
    {
        ["title"] = Text(source.Title),
        ["issuer"] = Text(source.Issuer),
        ["date"] = Date(source.Date),
        ["locator"] = Text(source.Locator),
        ["url"] = source.Url,
    }));

    private DateStyle Style => Variant switch
    {
        Variant.English => DateStyle.English,
        Variant.Easy => DateStyle.Easy,
        _ => DateStyle.Both,
    };

    /// <summary>A value of a closed list: its key for classes, its word for readers.</summary>
    public Value Named(string list, string key) => new TemplateObject(2) { ["key"] = key, ["text"] = Words.Say($"{list}.{key}") };
}
