namespace OutreachSite.Publishing.Tests;

/// <summary>Says all that a rule found, not the first: a theme or a site is mended in one go.</summary>
internal static class Findings
{
    /// <summary>Fails when there is anything.</summary>
    public static void None<T>(IEnumerable<T> found)
    {
        var lines = found.Select(one => $"{one}").ToArray();
        if (lines.Length > 0)
            Assert.Fail($"{lines.Length} found:\n{string.Join('\n', lines.Take(60))}");
    }
}
