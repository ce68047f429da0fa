namespace OutreachSite.Cli.Tests.Sites;

/// <summary>The sample site, built once for all tests that only look at it.</summary>
internal static class Built
{
    private static readonly Lazy<Output> _portal = new(() => Output.Good(Samples.Portal));

    /// <summary>The whole portal.</summary>
    public static Output Portal => _portal.Value;
}
