namespace OutreachSite.Content.Yaml;

/// <summary>A piece of a settings file: a text, a list or a map. It knows the place of its first word.</summary>
public abstract record YamlNode(Location Where);

/// <summary>A single value. All values are texts here; whoever reads one knows whether it should be a date or a number.</summary>
/// <param name="Text">Without quotes and comments; empty when nothing was written.</param>
/// <param name="IsQuoted">True for quoted and block texts: an empty one is then meant.</param>
public sealed record YamlScalar(string Text, bool IsQuoted, Location Where) : YamlNode(Where)
{
    /// <summary>True when nothing stands after the colon.</summary>
    public bool IsBlank => Text.Length == 0 && !IsQuoted || string.IsNullOrWhiteSpace(Text) || (!IsQuoted && Text == "~");
}

/// <summary>A list.</summary>
public sealed record YamlSequence(ImmutableArray<YamlNode> Items, Location Where) : YamlNode(Where);

/// <summary>Keys with their values, in the order of the file; no key comes twice.</summary>
public sealed record YamlMapping(ImmutableArray<YamlEntry> Entries, Location Where) : YamlNode(Where)
{
    /// <summary>The entry of a key, or null.</summary>
    public YamlEntry? Find(string key)
    {
        // Asked for each key of each page: without an object for the question.
        foreach (var entry in Entries)
        {
            if (entry.Key == key)
                return entry;
        }

        return null;
    }
}

/// <summary>One key with its value.</summary>
public sealed record YamlEntry(string Key, Location KeyWhere, YamlNode Value);
