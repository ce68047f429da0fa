using OutreachSite.Content.Sites;

namespace OutreachSite.Content.Markdown;

/// <summary>Contacts as components want them: every member is there, those that are not known are null.</summary>
public static class ContactMap
{
    /// <summary>A contact in one variant.</summary>
    public static ComponentMap Of(Contact contact, Variant variant)
    {
        ArgumentNullException.ThrowIfNull(contact);
        return ComponentMap.Empty
            .With("id", contact.Id)
            .With("name", contact.Name.In(variant))
            .With("department", contact.Department?.In(variant))
            .With("label", contact.Label?.In(variant))
            .With("phone", contact.Phone is { } phone && PhoneNumber.Parse(phone) is { } number ? Linked(number.Text, number.Href) : ComponentValue.Nothing)
            .With("fax", contact.Fax)
            .With("mail", contact.Mail is { } mail ? Linked(mail, $"mailto:{mail}") : ComponentValue.Nothing)
            .With("address", contact.Address?.In(variant))
            .With("hours", contact.Hours?.In(variant))
            .With("after", contact.After?.In(variant))
            .With("note", contact.Note?.In(variant));
    }

    /// <summary>A telephone number alone, such as 119, perhaps with who answers.</summary>
    public static ComponentMap Of(PhoneNumber number, string? name)
    {
        ArgumentNullException.ThrowIfNull(number);
        return ComponentMap.Empty
            .With("id", ComponentValue.Nothing).With("name", name).With("department", ComponentValue.Nothing).With("label", ComponentValue.Nothing)
            .With("phone", Linked(number.Text, number.Href))
            .With("fax", ComponentValue.Nothing).With("mail", ComponentValue.Nothing).With("address", ComponentValue.Nothing).With("hours", ComponentValue.Nothing).With("after", ComponentValue.Nothing).With("note", ComponentValue.Nothing);
    }

    private static ComponentMap Linked(string text, string href) => ComponentMap.Empty.With("text", text).With("href", href);
}
