namespace OutreachSite.Print.Pdf;

/// <summary>The objects of a PDF file by their numbers.</summary>
/// <param name="Objects">The objects.</param>
/// <param name="Root">The number of the catalogue, from which all pages are reached.</param>
/// <param name="Info">The number of the dictionary with title and dates; null when there is none.</param>
public sealed record PdfDocument(ImmutableDictionary<int, PdfValue> Objects, int Root, int? Info)
{
    private const int DeepestTree = 64;

    /// <summary>The catalogue.</summary>
    public PdfDictionary Catalogue => Dictionary(new PdfReference(Root)) ?? PdfDictionary.Empty;

    /// <summary>The value itself: references are followed to what they name, <see cref="PdfValue.Null"/> when that does not exist.</summary>
    public PdfValue Resolve(PdfValue? value)
    {
        for (var steps = 0; value is PdfReference reference; steps++)
            value = steps < DeepestTree ? Objects.GetValueOrDefault(reference.Number) : null;
        return value ?? PdfValue.Null;
    }

    /// <summary>A dictionary, or the head of a stream; null for anything else.</summary>
    public PdfDictionary? Dictionary(PdfValue? value) => Resolve(value) switch
    {
        PdfDictionary dictionary => dictionary,
        PdfStream stream => stream.Head,
        _ => null,
    };

    /// <summary>The items of a list; none for anything else.</summary>
    public ImmutableArray<PdfValue> Items(PdfValue? value) => Resolve(value) is PdfArray array ? array.Items : [];

    /// <summary>The same with an object set.</summary>
    public PdfDocument With(int number, PdfValue value) => this with { Objects = Objects.SetItem(number, value) };

    /// <summary>The same with one more object, and its number.</summary>
    public PdfDocument Add(PdfValue value, out PdfReference reference)
    {
        reference = new(Objects.IsEmpty ? 1 : Objects.Keys.Max() + 1);
        return With(reference.Number, value);
    }

    /// <summary>The pages in their order, with what they have from the nodes above them.</summary>
    public ImmutableArray<PdfPage> Pages()
    {
        var pages = ImmutableArray.CreateBuilder<PdfPage>();
        Collect(Catalogue["Pages"], PdfDictionary.Empty, 0);
        return pages.ToImmutable();

        void Collect(PdfValue? node, PdfDictionary inherited, int depth)
        {
            if (node is not PdfReference { Number: var number } || Dictionary(node) is not { } dictionary || depth > DeepestTree)
                return;
            foreach (var name in PdfPage.Inherited)
            {
                if (dictionary[name] is { } own)
                    inherited = inherited.With(name, own);
            }

            if (dictionary["Kids"] is { } kids)
            {
                foreach (var kid in Items(kids))
                    Collect(kid, inherited, depth + 1);
            }
            else
            {
                pages.Add(new(number, inherited.Entries.Aggregate(dictionary, static (page, entry) => page.With(entry.Key, entry.Value))));
            }
        }
    }

    /// <summary>The size of a page in points (1/72 inch): width and height of its media box.</summary>
    public (double Width, double Height) SizeOf(PdfPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var box = Items(page.Dictionary["MediaBox"]).Select(item => Resolve(item) is PdfNumber number ? number.Value : 0).ToArray();
        return box.Length == 4 ? (box[2] - box[0], box[3] - box[1]) : (0, 0);
    }

    /// <summary>On which page, counted from 1, each named place of the document is.</summary>
    public IReadOnlyDictionary<string, int> Destinations()
    {
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        var numbers = Pages().Select((page, index) => (page.Number, index)).ToDictionary(page => page.Number, page => page.index + 1);
        foreach (var (name, value) in Dictionary(Catalogue["Dests"])?.Entries ?? [])
            Note(name, value);
        Walk(Dictionary(Dictionary(Catalogue["Names"])?["Dests"]), 0);
        return found;

        void Walk(PdfDictionary? node, int depth)
        {
            if (node is null || depth > DeepestTree)
                return;
            var names = Items(node["Names"]);
            for (var i = 0; i + 1 < names.Length; i += 2)
                Note(Resolve(names[i]) is PdfText text ? text.Text : "", names[i + 1]);
            foreach (var kid in Items(node["Kids"]))
                Walk(Dictionary(kid), depth + 1);
        }

        void Note(string name, PdfValue value)
        {
            var place = Resolve(value) is PdfDictionary dictionary ? Items(dictionary["D"]) : Items(value);
            if (place is [PdfReference page, ..] && numbers.TryGetValue(page.Number, out var number))
                found[name] = number;
        }
    }
}
