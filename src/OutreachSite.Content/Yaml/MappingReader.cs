using System.Globalization;
using OutreachSite.Content.Describing;
using OutreachSite.Dates;

namespace OutreachSite.Content.Yaml;

/// <summary>
/// Takes the values of one map by name, each in its type. What is wrong goes into the bag at the word; what was never
/// asked for is reported by <see cref="Done"/>. A value that cannot be read counts as absent after that.
/// </summary>
public sealed class MappingReader(YamlMapping mapping, DiagnosticBag problems)
{
    private readonly List<string> _known = [];
    private readonly List<string> _missing = [];
    private readonly ShapeRecorder? _shape;

    private MappingReader(ShapeRecorder shape) : this(new YamlMapping([], Location.None), new DiagnosticBag()) => _shape = shape;

    /// <summary>A reader of an empty map that writes down what it is asked for.</summary>
    internal static MappingReader Describing(ShapeRecorder shape) => new(shape);

    /// <summary>The map.</summary>
    public YamlMapping Mapping => mapping;

    /// <summary>Where problems go.</summary>
    public DiagnosticBag Problems => problems;

    /// <summary>True when the key has a value.</summary>
    public bool Has(string key) => mapping.Find(key) is { Value: not YamlScalar { IsBlank: true } };

    /// <summary>
    /// True when a key has a value and so brings others with it, which say nothing without it. True as well when the shape of the file is
    /// taken down, so that those keys are in it.
    /// </summary>
    internal bool Opens(string key) => _shape is not null || Node(key) is not null;

    /// <summary>The place of the value of a key; of the map when it is not there.</summary>
    public Location Where(string key) => mapping.Find(key)?.Value.Where ?? mapping.Where;

    /// <summary>The value of a key as it is, or null: blank counts as absent.</summary>
    public YamlNode? Node(string key, bool required = false)
    {
        if (!_known.Contains(key))
            _known.Add(key);
        var entry = mapping.Find(key);
        if (entry is { Value: not YamlScalar { IsBlank: true } })
            return entry.Value;
        if (required && entry is null)
            _missing.Add(key);
        else if (required)
            problems.Add(ContentDiagnostics.EmptyValue(entry!.KeyWhere, key));
        return null;
    }

    /// <summary>A text.</summary>
    public string? Text(string key, bool required = false) => Written(key, required)?.Text;

    /// <summary>A text with its place.</summary>
    public Written? Written(string key, bool required = false) => Written(key, ValueForm.Text, required);

    /// <summary>A text with its place, of which the caller makes something more exact.</summary>
    internal Written? Written(string key, ValueForm form, bool required = false, IEnumerable<string>? known = null)
    {
        _shape?.Note(new(key, form) { IsRequired = required, Known = [.. known ?? []] });
        return Node(key, required) is { } node ? AsWritten(key, node) : null;
    }

    /// <summary>A text for all variants, or one for each: <c>{ja: …, en: …, easy: …}</c>.</summary>
    public LocalizedText? TextByVariant(string key, bool required = false)
    {
        _shape?.Note(new(key, ValueForm.TextByVariant) { IsRequired = required });
        return Node(key, required) is { } node ? AsTextByVariant(key, node) : null;
    }

    /// <summary>A day in any Japanese notation; a written weekday is checked.</summary>
    public DateOnly? Date(string key, bool required = false) =>
        Written(key, ValueForm.Date, required) is { } written ? JapaneseDate.Parse(written.Text, written.Where).ReportTo(problems) : null;

    /// <summary>A time of the day.</summary>
    public ClockTime? Time(string key, bool required = false) =>
        Written(key, ValueForm.Time, required) is { } written ? ClockTime.Parse(written.Text, written.Where).ReportTo(problems) : null;

    /// <summary>True or false; false when absent.</summary>
    public bool Flag(string key)
    {
        if (Written(key, ValueForm.Flag) is not { } written)
            return false;
        if (written.Text is "true" or "false")
            return written.Text == "true";
        problems.Add(ContentDiagnostics.NotYesOrNo(written.Where, key, written.Text));
        return false;
    }

    /// <summary>A whole number from <paramref name="least"/> to <paramref name="most"/>.</summary>
    public int? Number(string key, int least = 0, int most = int.MaxValue, bool required = false)
    {
        _shape?.Note(new(key, ValueForm.Number) { IsRequired = required, Least = least, Most = most });
        if (Written(key, required) is not { } written)
            return null;
        if (!int.TryParse(TextKey.Of(written.Text).Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            problems.Add(ContentDiagnostics.NotANumber(written.Where, key, written.Text));
        else if (number < least || number > most)
            problems.Add(ContentDiagnostics.OutOfRange(written.Where, key, written.Text, least, most));
        else
            return number;
        return null;
    }

    /// <summary>One of some known words; null when absent or unknown.</summary>
    public T? OneOf<T>(string key, IReadOnlyDictionary<string, T> words, bool required = false) where T : struct
    {
        ArgumentNullException.ThrowIfNull(words);
        if (Written(key, ValueForm.Word, required, words.Keys) is not { } written)
            return null;
        if (words.TryGetValue(written.Text, out var value))
            return value;
        problems.Add(ContentDiagnostics.UnknownWord(written.Where, key, written.Text, words.Keys));
        return null;
    }

    /// <summary>A list of words with their places; one word alone counts as a list of one. Repetitions are reported.</summary>
    public ImmutableArray<Written> Words(string key) => Words(key, []);

    /// <summary>The same, of some known words; others are reported and left out.</summary>
    internal ImmutableArray<Written> Words(string key, IReadOnlyCollection<string> known)
    {
        _shape?.Note(new(key, ValueForm.Words) { Known = [.. known] });
        var words = Items(key).Select(item => AsWritten(key, item)).OfType<Written>().ToImmutableArray();
        for (var index = 1; index < words.Length; index++)
        {
            var word = words[index];
            if (words.Take(index).Any(earlier => earlier.Text == word.Text))
                problems.Add(ContentDiagnostics.RepeatedWord(word.Where, key, word.Text));
        }

        if (known.Count == 0)
            return words;
        foreach (var word in words.Where(word => !known.Contains(word.Text)))
            problems.Add(ContentDiagnostics.UnknownWord(word.Where, key, word.Text, known));
        return [.. words.Where(word => known.Contains(word.Text))];
    }

    /// <summary>A list of texts in variants.</summary>
    public ImmutableArray<LocalizedText> TextsByVariant(string key)
    {
        _shape?.Note(new(key, ValueForm.TextsByVariant));
        return Node(key) switch
        {
            null => [],
            YamlSequence list => [.. list.Items.Select(item => AsTextByVariant(key, item)).OfType<LocalizedText>()],
            var one => AsTextByVariant(key, one) is { } text ? [text] : [],
        };
    }

    /// <summary>A map within this one; null when absent. The reader of it calls <see cref="Done"/> itself.</summary>
    public MappingReader? Map(string key, bool required = false)
    {
        _shape?.Note(new(key, ValueForm.Map) { IsRequired = required });
        return _shape is not null ? Describing(_shape.Inner(key)) : Node(key, required) is { } node ? AsMap(key, node) : null;
    }

    /// <summary>A list of maps, each read by a function that gives null when it cannot.</summary>
    public ImmutableArray<T> Maps<T>(string key, Func<MappingReader, T?> read) where T : class
    {
        ArgumentNullException.ThrowIfNull(read);
        _shape?.Note(new(key, ValueForm.Maps));
        if (_shape is not null)
            _ = read(Describing(_shape.Inner(key)));
        var result = ImmutableArray.CreateBuilder<T>();
        foreach (var item in Items(key))
        {
            if (AsMap(key, item) is { } reader && ReadAll(reader, read) is { } value)
                result.Add(value);
        }

        return result.ToImmutable();
    }

    /// <summary>Every entry of this map as a map of its own, with its key.</summary>
    public ImmutableArray<T> Entries<T>(Func<Written, MappingReader, T?> read) where T : class
    {
        ArgumentNullException.ThrowIfNull(read);
        if (_shape is not null)
            _ = read(new("id", Location.None), Describing(_shape.Entry()));
        var result = ImmutableArray.CreateBuilder<T>();
        foreach (var entry in mapping.Entries)
        {
            _known.Add(entry.Key);
            if (AsMap(entry.Key, entry.Value) is { } reader
                && ReadAll(reader, inner => read(new(entry.Key, entry.KeyWhere), inner)) is { } value)
                result.Add(value);
        }

        return result.ToImmutable();
    }

    /// <summary>Reports the required keys that are not there, and those which nobody asked for. A misspelt key is told once.</summary>
    public void Done()
    {
        var unknown = mapping.Entries.Where(entry => !_known.Contains(entry.Key)).ToArray();
        var misspelt = unknown.Select(entry => Suggestion.Closest(entry.Key, _known)).OfType<string>().ToArray();
        problems.AddRange(_missing.Except(misspelt).Select(key => ContentDiagnostics.MissingKey(mapping.Where, key)));
        problems.AddRange(unknown.Select(entry => ContentDiagnostics.UnknownKey(entry.KeyWhere, entry.Key, _known)));
    }

    private static T? ReadAll<T>(MappingReader reader, Func<MappingReader, T?> read) where T : class
    {
        var value = read(reader);
        reader.Done();
        return value;
    }

    private ImmutableArray<YamlNode> Items(string key) => Node(key) switch
    {
        null => [],
        YamlSequence list => [.. list.Items.Where(item => item is not YamlScalar { IsBlank: true })],
        var one => [one],
    };

    private Written? AsWritten(string key, YamlNode node)
    {
        if (node is YamlScalar scalar)
            return new(scalar.Text, scalar.Where);
        problems.Add(ContentDiagnostics.WrongForm(node.Where, key, new("1行の文字", "one text")));
        return null;
    }

    private MappingReader? AsMap(string key, YamlNode node)
    {
        if (node is YamlMapping inner)
            return new(inner, problems);
        problems.Add(ContentDiagnostics.WrongForm(node.Where, key, new("「項目名: 値」の組", "keys with values")));
        return null;
    }

    private LocalizedText? AsTextByVariant(string key, YamlNode node)
    {
        if (node is YamlScalar scalar)
            return new(scalar.Text);
        if (node is not YamlMapping map)
        {
            problems.Add(ContentDiagnostics.WrongForm(node.Where, key, new("文字、または ja・en・easy ごとの文字", "a text, or one for each of ja, en, easy")));
            return null;
        }

        var reader = new MappingReader(map, problems);
        var text = new LocalizedText(reader.Text("ja") ?? "", reader.Text("en"), reader.Text("easy"));
        reader.Done();
        if (text.Japanese.Length == 0)
            problems.Add(ContentDiagnostics.NoJapaneseText(map.Where, key));
        return text;
    }
}
