using System.Text.RegularExpressions;

namespace OutreachSite.Templating.Builtins;

/// <summary>The regular expressions that one render uses, each read once.</summary>
internal sealed class RegexCache
{
    private const int Most = 64;
    private readonly Dictionary<(string, RegexOptions), Regex> _known = [];

    /// <summary>The expression, with a time limit. Throws <see cref="ArgumentException"/> where the pattern is wrong.</summary>
    public Regex Get(string pattern, RegexOptions options, TimeSpan limit)
    {
        if (_known.TryGetValue((pattern, options), out var regex))
            return regex;
        if (_known.Count >= Most)
            _known.Clear();
        regex = new(pattern, options | RegexOptions.CultureInvariant, limit);
        _known.Add((pattern, options), regex);
        return regex;
    }
}
