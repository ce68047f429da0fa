using OutreachSite.Content.Events;
using OutreachSite.Content.Sites;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Surveys.Privacy.Results;

namespace OutreachSite.Publishing.Sites;

/// <summary>The files that speak for the whole site, each as a rule: who asks for one depends on it.</summary>
internal static class SiteRules
{
    /// <summary>content/site.yml.</summary>
    public static Rule<string, SiteSettings> Settings { get; } = new("site/settings", 1, (_, reads) =>
        reads.Text(SiteFolders.InContent("site.yml")) is { } text
            ? SiteSettingsReader.Read(text)
            : Outcome.Failed<SiteSettings>(SiteBuildDiagnostics.NoSite()));

    /// <summary>content/contacts.yml; without the file there are none.</summary>
    public static Rule<string, Contacts> Contacts { get; } = new("site/contacts", 1, (_, reads) =>
        reads.Text(SiteFolders.InContent("contacts.yml")) is { } text
            ? ContactsReader.Read(text)
            : Outcome.Of(Content.Sites.Contacts.None));

    /// <summary>content/items.yml; without the file there are none.</summary>
    public static Rule<string, ItemTaxonomy> Items { get; } = new("site/items", 1, (_, reads) =>
        reads.Text(SiteFolders.InContent("items.yml")) is { } text
            ? ItemTaxonomy.Read(text)
            : Outcome.Of(ItemTaxonomy.None));

    /// <summary>content/glossary.yml; without the file there are none.</summary>
    public static Rule<string, Glossary> Glossary { get; } = new("site/glossary", 1, (_, reads) =>
        reads.Text(SiteFolders.InContent("glossary.yml")) is { } text
            ? Content.Sites.Glossary.Read(text)
            : Outcome.Of(Content.Sites.Glossary.None));

    /// <summary>The event.yml in a seminar's folder.</summary>
    public static Rule<RelativePath, EventFacts> Event { get; } = new("site/event", 1, (folder, reads) =>
        reads.Text(folder / "event.yml") is { } text
            ? EventFactsReader.Read(text)
            : Outcome.Failed<EventFacts>(SiteBuildDiagnostics.NoEvent(Location.Of(folder / "event.yml"))));

    /// <summary>What a survey may publish, from a results.json. The key is its path.</summary>
    public static Rule<RelativePath, SurveyResults> Survey { get; } = new("site/survey", 1, (path, reads) =>
        reads.Bytes(path) is { } bytes ? ResultsJson.Read(path, bytes) : Outcome.Failed<SurveyResults>());
}
