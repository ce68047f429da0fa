namespace OutreachSite.HouseRules.Tests;

/// <summary>Asserts that a rule is kept, and says everything that breaks it, not the first.</summary>
internal static class Violations
{
    /// <summary>Fails with one line for each violation.</summary>
    public static void None(IEnumerable<string> violations)
    {
        var all = violations.ToList();
        Assert.True(all.Count == 0, string.Join('\n', all));
    }
}
