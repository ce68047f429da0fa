using OutreachSite.Content.Yaml;

namespace OutreachSite.Content.Sites;

/// <summary>One of the items by which pages are tagged.</summary>
/// <param name="Code">The letter that authors write: ア.</param>
/// <param name="Key">For addresses and classes: a.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Text">A short explanation.</param>
/// <param name="Page">The source path of the page about it, or null.</param>
/// <param name="Url">A web address about it, or null.</param>
public sealed record TaxonomyItem(string Code, string Key, LocalizedText Name, LocalizedText? Text, Written? Page, string? Url)
{
    /// <summary>In another arrangement of the same rows: the codes of the items of items.yml that stand under this one. Empty: those of its own code.</summary>
    public ImmutableArray<Written> From { get; init; } = [];
}

/// <summary>The items of a site, in their order: data, never code.</summary>
public sealed record ItemTaxonomy(ImmutableArray<TaxonomyItem> All)
{
    /// <summary>A site without items.</summary>
    public static ItemTaxonomy None { get; } = new([]);

    /// <summary>The codes that authors can write.</summary>
    public IEnumerable<string> Codes => All.Select(item => item.Code);

    /// <summary>The item of a code; width does not count. Null when there is none.</summary>
    public TaxonomyItem? Find(string code) => All.FirstOrDefault(item => TextKey.Of(item.Code) == TextKey.Of(code));

    /// <summary>Reads items.yml: <c>items:</c> and a list of code, key, name, text, page, url, from.</summary>
    public static Outcome<ItemTaxonomy> Read(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var problems = new DiagnosticBag();
        if (YamlText.ReadMapping(source, 0, source.Text.Length, problems) is not { } mapping)
            return problems.Conclude<ItemTaxonomy>(null);
        return problems.Conclude(Bind(new(mapping, problems)));
    }

    /// <summary>The items of the whole file.</summary>
    internal static ItemTaxonomy Bind(MappingReader reader)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var items = reader.Maps("items", item => ReadItem(item, seen));
        reader.Done();
        return new(items);
    }

    private static TaxonomyItem? ReadItem(MappingReader reader, HashSet<string> seen)
    {
        var (code, key) = (reader.Written("code", required: true), reader.Written("key", required: true));
        var (name, text) = (reader.TextByVariant("name", required: true), reader.TextByVariant("text"));
        var (page, url, from) = (reader.Written("page"), reader.WebAddress("url"), reader.Words("from"));
        if (code is null || key is null || name is null)
            return null;
        if (!key.Text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
            reader.Problems.Add(SiteDiagnostics.BadId(key.Where, key.Text));
        if (!seen.Add("code " + TextKey.Of(code.Text).Value))
            reader.Problems.Add(SiteDiagnostics.RepeatedItem(code.Where, code.Text));
        if (!seen.Add("key " + key.Text))
            reader.Problems.Add(SiteDiagnostics.RepeatedItem(key.Where, key.Text));
        return new(code.Text, key.Text, name, text, page, url) { From = from };
    }
}
