namespace OutreachSite.Print.Pdf;

/// <summary>Entries by name, in the order in which they are written.</summary>
public sealed record PdfDictionary(ImmutableArray<KeyValuePair<string, PdfValue>> Entries) : PdfValue
{
    /// <summary>No entries.</summary>
    public static PdfDictionary Empty { get; } = new([]);

    /// <summary>The value of an entry; null when there is none.</summary>
    public PdfValue? this[string name]
    {
        get
        {
            foreach (var (key, value) in Entries)
            {
                if (key == name)
                    return value;
            }

            return null;
        }
    }

    /// <summary>A dictionary of entries.</summary>
    public static PdfDictionary Of(params ReadOnlySpan<(string Name, PdfValue Value)> entries)
    {
        var all = ImmutableArray.CreateBuilder<KeyValuePair<string, PdfValue>>(entries.Length);
        foreach (var (name, value) in entries)
            all.Add(new(name, value));
        return new(all.MoveToImmutable());
    }

    /// <summary>The same with an entry set, at its old place or at the end.</summary>
    public PdfDictionary With(string name, PdfValue value)
    {
        for (var i = 0; i < Entries.Length; i++)
        {
            if (Entries[i].Key == name)
                return new(Entries.SetItem(i, new(name, value)));
        }

        return new(Entries.Add(new(name, value)));
    }

    /// <summary>The same without an entry.</summary>
    public PdfDictionary Without(string name) => new(Entries.RemoveAll(entry => entry.Key == name));
}
