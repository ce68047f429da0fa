using OutreachSite.Content.FrontMatter;
using OutreachSite.Registers;

namespace OutreachSite.Publishing.Registers;

/// <summary>The names of rows in addresses: made from their ids, which stay the same for years, and given once each.</summary>
internal static class RegisterSlugs
{
    /// <summary>What lies beside the pages of rows.</summary>
    private static readonly ImmutableHashSet<string> Taken = ["area", "kind", "can", "page", "open-data", "index", "item", "wishes", "progress", "organisations"];

    /// <summary>The names in the order of the rows.</summary>
    public static ImmutableArray<string> Of(IReadOnlyList<RegisterRow> rows) => Of([.. rows.Select(row => row.Id)]);

    /// <summary>The names of words that differ, in their order.</summary>
    public static ImmutableArray<string> Of(IReadOnlyList<string> words)
    {
        var given = new HashSet<string>(Taken, StringComparer.Ordinal);
        var names = new string[words.Count];
        // By the word, so that a row moved in the table keeps its name.
        foreach (var (index, word) in words.Index().OrderBy(word => word.Item, StringComparer.Ordinal))
        {
            var slug = Of(word);
            var free = slug;
            for (var number = 2; !given.Add(free); number++)
                free = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{slug}-{number}");
            names[index] = free;
        }

        return [.. names];
    }

    /// <summary>The name of a word: its letters and digits.</summary>
    public static string Of(string word) => TagName.Of(word)?.Slug is { Length: > 0 } slug ? slug : "x";
}
