using OutreachSite.Content;
using OutreachSite.Content.FrontMatter;
using OutreachSite.Pipelines.Storage;

namespace OutreachSite.Publishing.Sites.Remembered;

/// <summary>How what authors write is stored: places without the name of their file, which is known, and texts with their variants.</summary>
/// <param name="file">The file in which all of it stands.</param>
internal sealed class SourceCodec(string file)
{
    /// <summary>A place in the file, or in another one.</summary>
    public void Write(Location where, ValueWriter to)
    {
        to.Write(where.Path == file ? null : where.Path);
        to.Write((long)where.Line);
        to.Write((long)where.Column);
        to.Write((long)where.Length);
        to.Write(where.Cell);
    }

    /// <summary>Reads a place.</summary>
    public Location ReadPlace(ref ValueReader from) =>
        new(from.ReadTextOrNull() ?? file, from.ReadInt(), from.ReadInt(), from.ReadInt()) { Cell = from.ReadTextOrNull() };

    /// <summary>A word with its place, which may be null.</summary>
    public void Write(Written? word, ValueWriter to)
    {
        to.Write(word?.Text);
        if (word is not null)
            Write(word.Where, to);
    }

    /// <summary>Reads a word that may be null.</summary>
    public Written? ReadWordOrNull(ref ValueReader from) => from.ReadTextOrNull() is { } text ? new(text, ReadPlace(ref from)) : null;

    /// <summary>Reads a word.</summary>
    public Written ReadWord(ref ValueReader from) => ReadWordOrNull(ref from) ?? throw new DamagedValueException();

    /// <summary>Words.</summary>
    public void Write(ImmutableArray<Written> words, ValueWriter to) => to.WriteList(words, Write);

    /// <summary>Reads words.</summary>
    public ImmutableArray<Written> ReadWords(ref ValueReader from) => from.ReadList(ReadWord);

    /// <summary>The places of the keys.</summary>
    public void Write(KeyPlaces places, ValueWriter to) => to.WriteList(places.All, (place, to) =>
    {
        to.Write(place.Key);
        Write(place.Where, to);
    });

    /// <summary>Reads the places of the keys.</summary>
    public KeyPlaces ReadPlaces(ref ValueReader from) =>
        new(from.ReadList((ref ValueReader from) => new KeyPlace(from.ReadText(), ReadPlace(ref from))));

    /// <summary>A source.</summary>
    public void Write(CitedSource source, ValueWriter to)
    {
        Write(source.Title, to);
        Write(source.Issuer, to);
        Write(source.Date, to);
        Write(source.Locator, to);
        to.Write(source.Url);
        Write(source.Id, to);
    }

    /// <summary>Reads a source.</summary>
    public CitedSource ReadSource(ref ValueReader from) =>
        new(ReadWording(ref from) ?? throw new DamagedValueException(), ReadWording(ref from), ReadDate(ref from), ReadWording(ref from), from.ReadTextOrNull())
        {
            Id = ReadWordOrNull(ref from),
        };

    /// <summary>A date as precise as it is known, which may be null.</summary>
    public static void Write(CitedDate? date, ValueWriter to)
    {
        to.WriteIntOrNull(date?.Year);
        if (date is null)
            return;
        to.WriteIntOrNull(date.Month);
        to.WriteIntOrNull(date.Day);
        to.Write(date.IsFiscalYear);
    }

    /// <summary>Reads a date that may be null.</summary>
    public static CitedDate? ReadDate(ref ValueReader from) =>
        from.ReadIntOrNull() is { } year ? new(year, from.ReadIntOrNull(), from.ReadIntOrNull(), from.ReadFlag()) : null;

    private static void Write(LocalizedText? text, ValueWriter to)
    {
        to.Write(text?.Japanese);
        if (text is null)
            return;
        to.Write(text.English);
        to.Write(text.Easy);
    }

    private static LocalizedText? ReadWording(ref ValueReader from) =>
        from.ReadTextOrNull() is { } text ? new(text, from.ReadTextOrNull(), from.ReadTextOrNull()) : null;
}
