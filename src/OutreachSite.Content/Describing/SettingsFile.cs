using OutreachSite.Content.Events;
using OutreachSite.Content.FrontMatter;
using OutreachSite.Content.Pictures;
using OutreachSite.Content.Sites;
using OutreachSite.Content.Yaml;

namespace OutreachSite.Content.Describing;

/// <summary>A kind of settings that authors write: a file for the site or for an event, or the top of a page.</summary>
/// <param name="Name">For the command line: <c>site</c>, <c>page guide</c>.</param>
/// <param name="About">What it is.</param>
/// <param name="Shape">Its keys, as its reader asks for them.</param>
public sealed record SettingsFile(string Name, Message About, SettingsShape Shape)
{
    /// <summary>Every kind of settings.</summary>
    public static ImmutableArray<SettingsFile> All { get; } =
    [
        Of("site", "content/site.yml: サイト全体の設定", "content/site.yml: settings of the whole site", reader => SiteSettingsReader.Bind(reader)),
        Of("contacts", "content/contacts.yml: 窓口と連絡先", "content/contacts.yml: desks and how to reach them", reader => ContactsReader.Bind(reader)),
        Of("items", "content/items.yml: 事業項目（ア〜ク など）", "content/items.yml: the items of the programme", reader => ItemTaxonomy.Bind(reader)),
        Of("glossary", "content/glossary.yml: ことばの説明", "content/glossary.yml: words and what they mean", reader => Glossary.Bind(reader)),
        Of("event", "content/seminars/…/event.yml: 研修・催し", "content/seminars/…/event.yml: a seminar", reader => EventFactsReader.Bind(reader)),
        Of("series", "content/seminars/series.yml: 続きものの研修", "content/seminars/series.yml: series of seminars", reader => EventSeriesReader.Bind(reader)),
        Of("picture", "写真のとなりのファイル（例: desk.jpg.yml）", "the file beside a picture (desk.jpg.yml)", reader => PictureMatterReader.Bind(reader)),
        .. Enum.GetValues<PageKind>().Select(kind => Of(
            $"page {Key(kind)}", $"ページのはじめの設定（{Place(kind)}）", $"the top of a page ({Place(kind)})", reader => FrontMatterReader.Bind(reader, kind, RelativePath.Root))),
    ];

    /// <summary>The kind of a name; null when there is none.</summary>
    public static SettingsFile? Find(string name) => All.FirstOrDefault(one => one.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static SettingsFile Of(string name, string japanese, string english, Action<MappingReader> read)
    {
        var recorder = new ShapeRecorder();
        read(MappingReader.Describing(recorder));
        return new(name, new(japanese, english), recorder.ToShape());
    }

    private static string Key(PageKind kind) => kind switch
    {
        PageKind.SeminarPage => "seminar-page",
        _ => kind.ToString().ToLowerInvariant(),
    };

    private static string Place(PageKind kind) => kind switch
    {
        PageKind.Home => "content/index.md",
        PageKind.Section => "content/*/index.md",
        PageKind.Guide => "content/guides/*/index.md",
        PageKind.Pamphlet => "content/pamphlets/*/index.md",
        PageKind.Seminar => "content/seminars/*/index.md",
        PageKind.SeminarPage => "content/seminars/*/*.md",
        _ => "content/**/*.md",
    };
}
