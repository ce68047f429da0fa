namespace OutreachSite.Content.Sites;

/// <summary>A desk or department that people can turn to.</summary>
public sealed record Contact
{
    /// <summary>The name by which pages refer to it.</summary>
    public required string Id { get; init; }

    /// <summary>What it is called.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The department to which it belongs.</summary>
    public LocalizedText? Department { get; init; }

    /// <summary>The heading of its telephone board.</summary>
    public LocalizedText? Label { get; init; }

    /// <summary>Its telephone number as people read it.</summary>
    public string? Phone { get; init; }

    /// <summary>Its fax number.</summary>
    public string? Fax { get; init; }

    /// <summary>Its mail address.</summary>
    public string? Mail { get; init; }

    /// <summary>Where it is.</summary>
    public LocalizedText? Address { get; init; }

    /// <summary>When it is open.</summary>
    public LocalizedText? Hours { get; init; }

    /// <summary>What to do at night and on holidays.</summary>
    public LocalizedText? After { get; init; }

    /// <summary>Anything else.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>The place of its id in contacts.yml.</summary>
    public required Location Where { get; init; }
}

/// <summary>All contacts of a site, in the order of the file.</summary>
public sealed record Contacts(ImmutableArray<Contact> All)
{
    /// <summary>A site without contacts.</summary>
    public static Contacts None { get; } = new([]);

    /// <summary>The names by which pages can refer to them.</summary>
    public IEnumerable<string> Ids => All.Select(contact => contact.Id);

    /// <summary>The contact of an id, or null.</summary>
    public Contact? Find(string id) => All.FirstOrDefault(contact => contact.Id == id);
}
