using OutreachSite.Content;
using OutreachSite.Content.Markdown;
using OutreachSite.Content.Sites;

namespace OutreachSite.Publishing.Themes;

/// <summary>Things of the site as components want them when a page's text shows them.</summary>
internal static class ComponentValues
{
    /// <summary>A contact in one variant.</summary>
    public static ComponentMap Of(Contact contact, Variant variant) => ComponentMap.Empty
        .With("id", contact.Id)
        .With("name", contact.Name.In(variant))
        .With("department", contact.Department?.In(variant))
        .With("label", contact.Label?.In(variant))
        .With("phone", Phone(contact.Phone))
        .With("fax", contact.Fax)
        .With("mail", contact.Mail is null ? ComponentValue.Nothing : Linked(contact.Mail, $"mailto:{contact.Mail}"))
        .With("address", contact.Address?.In(variant))
        .With("hours", contact.Hours?.In(variant))
        .With("after", contact.After?.In(variant))
        .With("note", contact.Note?.In(variant));

    private static ComponentValue Phone(string? number) =>
        number is not null && PhoneNumber.Parse(number) is { } phone ? Linked(phone.Text, phone.Href) : ComponentValue.Nothing;

    private static ComponentMap Linked(string text, string href) => ComponentMap.Empty.With("text", text).With("href", href);
}
