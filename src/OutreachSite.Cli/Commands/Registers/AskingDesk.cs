using OutreachSite.Content.Sites;

namespace OutreachSite.Cli.Commands.Registers;

/// <summary>The desk in whose name rows are confirmed, as content/contacts.yml has it.</summary>
/// <param name="Name">Publisher and desk: みほん町 介護福祉課.</param>
internal sealed record AskingDesk(string Name, string? Fax, string? Phone)
{
    /// <summary>The desk of an id, or that of the publisher; null when the site names none.</summary>
    /// <param name="around">Where the site is looked for.</param>
    /// <param name="id">The id in contacts.yml; null for the one that site.yml names.</param>
    /// <param name="known">The ids that there are.</param>
    public static AskingDesk? Find(Surroundings around, string? id, out IReadOnlyList<string> known)
    {
        var publisher = Site(around)?.Publisher;
        var contacts = Text(around, "contacts.yml") is { } source ? ContactsReader.Read(source).Value : null;
        known = [.. contacts?.Ids ?? []];
        if ((id ?? publisher?.Contact?.Text) is not { } wanted || contacts?.Find(wanted) is not { } contact)
            return null;
        return new(string.Join(' ', new[] { publisher?.Name.Japanese, contact.Name.Japanese }.Where(part => !string.IsNullOrEmpty(part)).Distinct()), contact.Fax, contact.Phone);
    }

    /// <summary>The name of the site's publisher; null without a site.</summary>
    public static string? Publisher(Surroundings around) => Site(around)?.Publisher.Name.Japanese is { Length: > 0 } name ? name : null;

    private static SiteSettings? Site(Surroundings around) => Text(around, "site.yml") is { } source ? SiteSettingsReader.Read(source).Value : null;

    private static SourceText? Text(Surroundings around, string name) =>
        around.FindSite() is { } site ? new DiskFiles(Path.Combine(site, "content")).ReadText(RelativePath.Resolved(name)) : null;
}
