namespace OutreachSite.Templating;

/// <summary>
/// What one render may use up. Every limit is an error when it is reached, never a silent cut; statements, built-ins and
/// printing are all charged.
/// </summary>
public sealed record Budget
{
    /// <summary>Turns of loops, calls, and items that built-ins walk over.</summary>
    public long Steps { get; init; } = 5_000_000;

    /// <summary>Turns of all loops of one nest together, ranges and list built-ins included; 0 for no limit of its own.</summary>
    public int LoopSteps { get; init; }

    /// <summary>Bytes of the page, captured text included.</summary>
    public int OutputBytes { get; init; } = 64 << 20;

    /// <summary>Characters of one text.</summary>
    public int TextLength { get; init; } = 4 << 20;

    /// <summary>Characters of all texts that the template builds.</summary>
    public long TextTotal { get; init; } = 512L << 20;

    /// <summary>Functions and includes inside each other.</summary>
    public int Depth { get; init; } = 100;

    /// <summary>How long it may take.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How long one regular expression may take.</summary>
    public TimeSpan RegexTime { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The limits of the reference implementation.</summary>
    public static Budget Upstream { get; } = new()
    {
        LoopSteps = 1000,
        TextLength = 1 << 20,
        OutputBytes = 3 << 20,
        RegexTime = TimeSpan.FromSeconds(10),
    };
}
