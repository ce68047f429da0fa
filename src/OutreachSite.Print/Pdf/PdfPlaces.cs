using System.Globalization;

namespace OutreachSite.Print.Pdf;

/// <summary>
/// The named places of a document, to which its links lead. The browser names them by the ids of the page, each byte of a Japanese one as three letters, and
/// so makes names that are longer than readers of PDF must take.
/// </summary>
internal static class PdfPlaces
{
    /// <summary>In bytes, as the name is written in the file: then no way of counting finds it too long (ISO 32000-1, C.2).</summary>
    public const int LongestName = 127;

    /// <summary>The same places in the same order, those with long names as <c>place-1</c> and so on, wherever they are named.</summary>
    public static PdfDocument Shorten(PdfDocument document)
    {
        if (document.Dictionary(document.Catalogue["Dests"]) is not { } places || ShortNames(places) is not { Count: > 0 } names)
            return document;
        foreach (var (number, value) in document.Objects.Where(entry => Names(entry.Value, names)))
            document = document.With(number, Renamed(value, names));
        PdfDictionary renamed = new([.. places.Entries.Select(place => KeyValuePair.Create(names.GetValueOrDefault(place.Key, place.Key), place.Value))]);
        return document.Catalogue["Dests"] is PdfReference { Number: var at } ? document.With(at, renamed) : document.With(document.Root, document.Catalogue.With("Dests", renamed));
    }

    private static Dictionary<string, string> ShortNames(PdfDictionary places)
    {
        var taken = places.Entries.Select(place => place.Key).ToHashSet(StringComparer.Ordinal);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var number = 0;
        foreach (var name in places.Entries.Select(place => place.Key).Where(name => PdfWriter.LengthOf(name) > LongestName))
        {
            string shorter;
            do
                shorter = string.Create(CultureInfo.InvariantCulture, $"place-{++number}");
            while (taken.Contains(shorter));
            names[name] = shorter;
        }

        return names;
    }

    /// <summary>True when a place with a long name is named somewhere in a value.</summary>
    private static bool Names(PdfValue value, Dictionary<string, string> names) => value switch
    {
        PdfName name => names.ContainsKey(name.Name),
        PdfArray array => array.Items.Any(item => Names(item, names)),
        PdfDictionary dictionary => dictionary.Entries.Any(entry => Names(entry.Value, names)),
        _ => false,
    };

    private static PdfValue Renamed(PdfValue value, Dictionary<string, string> names) => value switch
    {
        PdfName name => new PdfName(names.GetValueOrDefault(name.Name, name.Name)),
        PdfArray array => new PdfArray([.. array.Items.Select(item => Renamed(item, names))]),
        PdfDictionary dictionary => new PdfDictionary([.. dictionary.Entries.Select(entry => KeyValuePair.Create(entry.Key, Renamed(entry.Value, names)))]),
        _ => value,
    };
}
