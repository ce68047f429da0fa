using System.Text.Encodings.Web;
using System.Text.Json;
using OutreachSite.Publishing.Publish;

namespace OutreachSite.Publishing.Groups;

/// <summary><c>sites.json</c> in an output: which sites lie there, one line each, in the order of names.</summary>
public sealed record PublishedSites(ImmutableSortedDictionary<RelativePath, PublishedSite> Sites)
{
    private static readonly RelativePath _draft = new(".sites.json.draft");

    /// <summary>Where it lies in the output.</summary>
    public static RelativePath Path { get; } = new("sites.json");

    /// <summary>No site.</summary>
    public static PublishedSites None { get; } = new(ImmutableSortedDictionary<RelativePath, PublishedSite>.Empty);

    /// <summary>The index of an output; null when it is missing, damaged or another format.</summary>
    public static PublishedSites? Read(DiskFolder output)
    {
        ArgumentNullException.ThrowIfNull(output);
        return output.Read(Path) is { } bytes ? Parse(bytes) : null;
    }

    /// <summary>Reads what <see cref="Write"/> wrote; null when it is damaged or another format.</summary>
    public static PublishedSites? Parse(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var sites = ImmutableSortedDictionary.CreateBuilder<RelativePath, PublishedSite>();
            foreach (var site in document.RootElement.GetProperty("sites").EnumerateArray())
            {
                if (!RelativePath.Root.TryCombine(site.GetProperty("name").GetString()!, out var name) || name == RelativePath.Root
                    || !ContentHash.TryParse(System.Text.Encoding.UTF8.GetBytes(site.GetProperty("manifest").GetString()!), out var manifest))
                    return null;
                sites.Add(name, new(site.GetProperty("title").GetString()!, site.GetProperty("pages").GetInt32(), manifest));
            }

            return new(sites.ToImmutable());
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The digest of the manifest of a site in an output; null when there is none.</summary>
    public static ContentHash? ManifestOf(DiskFolder output, RelativePath site)
    {
        ArgumentNullException.ThrowIfNull(output);
        return output.Hash(site.Below(Manifest.Path.Value));
    }

    /// <summary>
    /// The index of an output after a run: what the run published, and those sites of the index before that still lie there as they
    /// were. So it says what is in the output, however many runs have written into it.
    /// </summary>
    public static PublishedSites After(DiskFolder output, IEnumerable<KeyValuePair<RelativePath, PublishedSite>> published)
    {
        var fresh = published.ToImmutableSortedDictionary();
        var kept = (Read(output) ?? None).Sites.Where(site => !fresh.ContainsKey(site.Key) && ManifestOf(output, site.Key) == site.Value.Manifest);
        return new(fresh.AddRange(kept));
    }

    /// <summary>Writes the index into an output in one step; nothing when it says the same already.</summary>
    public void WriteTo(DiskFolder output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var bytes = Write();
        if (output.Read(Path) is { } before && before.AsSpan().SequenceEqual(bytes))
            return;
        output.WriteThrough(_draft, stream => stream.Write(bytes));
        output.Move(_draft, Path);
    }

    /// <summary>As JSON: the same sites, the same bytes.</summary>
    public byte[] Write()
    {
        using var stream = new MemoryStream();
        stream.Write("{\n  \"sites\": ["u8);
        var isFirst = true;
        foreach (var (name, site) in Sites)
        {
            stream.Write(isFirst ? "\n    "u8 : ",\n    "u8);
            isFirst = false;
            using var json = new Utf8JsonWriter(stream, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
            json.WriteStartObject();
            json.WriteString("name", name.Value);
            json.WriteString("title", site.Title);
            json.WriteNumber("pages", site.Pages);
            json.WriteString("manifest", site.Manifest.ToString());
            json.WriteEndObject();
        }

        stream.Write("\n  ]\n}\n"u8);
        return stream.ToArray();
    }
}
