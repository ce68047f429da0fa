namespace OutreachSite.Content.Describing;

/// <summary>
/// Writes down what a reader asks for when it is given an empty map. The shape of a file is what its reader reads: there is no second list
/// that could differ.
/// </summary>
internal sealed class ShapeRecorder
{
    private readonly List<string> _order = [];
    private readonly Dictionary<string, SettingsKey> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ShapeRecorder> _inner = new(StringComparer.Ordinal);
    private ShapeRecorder? _entry;

    /// <summary>Notes a key. One that is asked for twice has the more exact form, and is required when it is once.</summary>
    public void Note(SettingsKey key)
    {
        if (!_keys.TryGetValue(key.Name, out var known))
        {
            _order.Add(key.Name);
            _keys[key.Name] = key;
            return;
        }

        _keys[key.Name] = (known.Form == ValueForm.Text ? key : known) with { IsRequired = known.IsRequired || key.IsRequired };
    }

    /// <summary>The recorder for the map behind a key.</summary>
    public ShapeRecorder Inner(string key) => _inner.TryGetValue(key, out var inner) ? inner : _inner[key] = new();

    /// <summary>The recorder for entries whose names authors choose.</summary>
    public ShapeRecorder Entry() => _entry ??= new();

    /// <summary>What was written down.</summary>
    public SettingsShape ToShape() =>
        new([.. _order.Select(name => _keys[name] with { Inner = _inner.GetValueOrDefault(name)?.ToShape() })], _entry?.ToShape());
}
