using OutreachSite.Content.Describing;
using OutreachSite.Content.Yaml;

namespace OutreachSite.Content.Sites;

/// <summary>Reads contacts.yml: one entry for each desk, by its id.</summary>
public static class ContactsReader
{
    /// <summary>Binds the file; all its problems are reported at once.</summary>
    public static Outcome<Contacts> Read(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var problems = new DiagnosticBag();
        if (YamlText.ReadMapping(source, 0, source.Text.Length, problems) is not { } mapping)
            return problems.Conclude<Contacts>(null);
        return problems.Conclude(Bind(new(mapping, problems)));
    }

    /// <summary>The contacts of the whole file.</summary>
    internal static Contacts Bind(MappingReader reader) => new(reader.Entries(ReadContact));

    private static Contact ReadContact(Written id, MappingReader reader)
    {
        if (!id.Text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
            reader.Problems.Add(SiteDiagnostics.BadId(id.Where, id.Text));
        var contact = new Contact
        {
            Id = id.Text,
            Name = reader.TextByVariant("name", required: true) ?? new(id.Text),
            Department = reader.TextByVariant("department"),
            Label = reader.TextByVariant("label"),
            Phone = reader.PhoneNumber("phone"),
            Fax = reader.PhoneNumber("fax"),
            Mail = ReadMail(reader),
            Address = reader.TextByVariant("address"),
            Hours = reader.TextByVariant("hours"),
            After = reader.TextByVariant("after"),
            Note = reader.TextByVariant("note"),
            Where = id.Where,
        };
        if (!reader.Has("phone") && !reader.Has("fax") && !reader.Has("mail") && !reader.Has("address"))
            reader.Problems.Add(SiteDiagnostics.NoWayToReach(id.Where, id.Text));
        return contact;
    }

    private static string? ReadMail(MappingReader reader)
    {
        if (reader.Written("mail", ValueForm.Mail) is not { } written)
            return null;
        var at = written.Text.IndexOf('@', StringComparison.Ordinal);
        if (at > 0 && at == written.Text.LastIndexOf('@') && written.Text[at..].Contains('.', StringComparison.Ordinal)
            && written.Text.All(c => char.IsAsciiLetterOrDigit(c) || c is '@' or '.' or '-' or '_' or '+'))
            return written.Text;
        reader.Problems.Add(SiteDiagnostics.BadMail(written.Where, written.Text));
        return null;
    }
}
