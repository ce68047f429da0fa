using OutreachSite.Pipelines.Rules;

namespace OutreachSite.Pipelines.Storage;

/// <summary>What a cache must have been made by: this format, this program, these rules.</summary>
internal static class CacheIdentity
{
    private const string Format = "outreach-cache-1";

    /// <summary>The digest that stands at the beginning of the index.</summary>
    public static ContentHash Of(ContentHash program, IEnumerable<IRule> rules)
    {
        var writer = new ValueWriter();
        writer.Write(Format);
        writer.Write(program);
        foreach (var rule in rules.OrderBy(rule => rule.Name, StringComparer.Ordinal))
        {
            writer.Write(rule.Name);
            writer.Write((long)rule.Version);
        }

        return ContentHash.FingerprintOf(writer.Bytes);
    }
}
