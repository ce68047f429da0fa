namespace OutreachSite.Files;

/// <summary>
/// A pattern for paths: <c>*</c> stands for any part of one name, <c>**</c> for any number of folders, <c>?</c> for one
/// character, <c>{a,b}</c> for either. Letter case counts.
/// </summary>
public sealed record Glob(string Pattern)
{
    /// <summary>True when the whole path fits the pattern.</summary>
    public bool Matches(RelativePath path) => Alternatives(Pattern).Any(p => Match(p.Split('/'), path.Value.Split('/')));

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

    private static bool Match(ReadOnlySpan<string> pattern, ReadOnlySpan<string> path)
    {
        if (pattern.IsEmpty)
            return path.IsEmpty;
        if (pattern[0] != "**")
            return !path.IsEmpty && MatchName(pattern[0], path[0]) && Match(pattern[1..], path[1..]);
        for (var skipped = 0; skipped <= path.Length; skipped++)
        {
            if (Match(pattern[1..], path[skipped..]))
                return true;
        }

        return false;
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
}
