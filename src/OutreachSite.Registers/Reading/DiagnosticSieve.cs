namespace OutreachSite.Registers.Reading;

/// <summary>Lets errors through, and of the same warning about the same column only so many: a lost zero in 20,000 rows is said once.</summary>
internal sealed class DiagnosticSieve(DiagnosticBag problems)
{
    private const int Most = 30;

    private readonly Dictionary<(string Code, string Column), (int Count, Diagnostic Last)> _counts = [];

    public void Add(Diagnostic diagnostic)
    {
        if (diagnostic.IsError)
        {
            problems.Add(diagnostic);
            return;
        }

        var key = (diagnostic.Code, Column: diagnostic.Where.Path + "!" + (diagnostic.Where.Cell ?? "").TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'));
        var count = _counts.GetValueOrDefault(key).Count + 1;
        _counts[key] = (count, diagnostic);
        if (count <= Most)
            problems.Add(diagnostic);
    }

    /// <summary>Says how many more there were.</summary>
    public void Finish()
    {
        foreach (var (count, last) in _counts.Values.Where(entry => entry.Count > Most).OrderBy(entry => entry.Last.Code, StringComparer.Ordinal))
            problems.Add(ReadingDiagnostics.MoreOfTheSame(last.Where, last.Code, count - Most));
    }
}
