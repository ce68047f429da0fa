using System.Collections.Concurrent;
using OutreachSite.Publishing.Pages;

namespace OutreachSite.Publishing;

/// <summary>Which files the pages of a site use, each once, by their paths below the content folder. Safe for many threads.</summary>
internal sealed class UsedFiles
{
    private readonly ConcurrentDictionary<RelativePath, byte> _published = new(), _read = new(), _shown = new();

    /// <summary>Readers can open these, in the order of their paths.</summary>
    public ImmutableArray<RelativePath> Published => [.. _published.Keys.Order()];

    /// <summary>The pictures among them that stand on pages.</summary>
    public ImmutableArray<RelativePath> Shown => [.. _shown.Keys.Order()];

    /// <summary>True when readers can open a file, or a page was made from it.</summary>
    public bool Has(RelativePath file) => _published.ContainsKey(file) || _read.ContainsKey(file);

    /// <summary>Adds what a page uses.</summary>
    public void Add(PageFiles files)
    {
        Add(files.Published, _published);
        Add(files.Read, _read);
        Add(files.Shown, _shown);
    }

    private static void Add(ImmutableArray<RelativePath> files, ConcurrentDictionary<RelativePath, byte> to)
    {
        foreach (var file in files)
            to.TryAdd(file, 0);
    }
}
