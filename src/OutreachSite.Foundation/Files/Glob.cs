namespace OutreachSite.Files;

/// <summary>
/// A pattern for paths: <c>*</c> stands for any part of one name, <c>**</c> for any number of folders, <c>?</c> for one
/// character, <c>{a,b}</c> for either. Letter case counts.
/// </summary>
public sealed class Glob(string pattern)
{
    private readonly Alternative[] _alternatives = [.. Alternatives(pattern).Select(one => new Alternative(one))];

    /// <summary>As it was written.</summary>
    public string Pattern => pattern;

    /// <summary>True when the whole path fits the pattern.</summary>
    public bool Matches(RelativePath path)
    {
        foreach (var alternative in _alternatives)
        {
            if (alternative.Matches(path.Value))
                return true;
        }

        return false;
    }

    /// <summary>The folder below which every match lies: what has to be listed to find them.</summary>
    public RelativePath Base
    {
        get
        {
            var fixedNames = Pattern.Split('/').TakeWhile(name => name.AsSpan().IndexOfAny('*', '?', '{') < 0).ToArray();
            return new(string.Join('/', fixedNames.Length == Pattern.Split('/').Length ? fixedNames[..^1] : fixedNames));
        }
    }

    /// <inheritdoc/>
    public override string ToString() => Pattern;

    private static IEnumerable<string> Alternatives(string pattern)
    {
        var open = pattern.IndexOf('{', StringComparison.Ordinal);
        var close = open < 0 ? -1 : pattern.IndexOf('}', open);
        if (close < 0)
            return [pattern];
        return pattern[(open + 1)..close].Split(',')
            .SelectMany(part => Alternatives(pattern[..open] + part + pattern[(close + 1)..]));
    }

    /// <summary>The names that are left against the pattern that is left.</summary>
    private static bool Match(ReadOnlySpan<string> pattern, ReadOnlySpan<char> path, bool isOver)
    {
        if (pattern.IsEmpty)
            return isOver;
        if (pattern[0] != "**")
            return !isOver && MatchName(pattern[0], NameOf(path, out var rest, out var isLast)) && Match(pattern[1..], rest, isLast);
        while (!Match(pattern[1..], path, isOver))
        {
            if (isOver)
                return false;
            NameOf(path, out path, out isOver);
        }

        return true;
    }

    private static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> path, out ReadOnlySpan<char> rest, out bool isLast)
    {
        var slash = path.IndexOf('/');
        isLast = slash < 0;
        rest = isLast ? [] : path[(slash + 1)..];
        return isLast ? path : path[..slash];
    }

    private static bool MatchName(ReadOnlySpan<char> pattern, ReadOnlySpan<char> name)
    {
        if (pattern.IsEmpty)
            return name.IsEmpty;
        if (pattern[0] != '*')
            return !name.IsEmpty && (pattern[0] == '?' || pattern[0] == name[0]) && MatchName(pattern[1..], name[1..]);
        for (var skipped = 0; skipped <= name.Length; skipped++)
        {
            if (MatchName(pattern[1..], name[skipped..]))
                return true;
        }

        return false;
    }

    /// <summary>One reading of the pattern, with a look at the end first: most files of a site have another ending.</summary>
    private readonly struct Alternative(string pattern)
    {
        private readonly string[] _names = pattern.Split('/');
        private readonly string _ending = pattern[(pattern.LastIndexOfAny(['*', '?']) + 1)..];

        public bool Matches(string path) => path.EndsWith(_ending, StringComparison.Ordinal) && Match(_names, path, isOver: false);
    }
}
