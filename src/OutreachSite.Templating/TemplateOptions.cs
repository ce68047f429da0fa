namespace OutreachSite.Templating;

/// <summary>How templates are read and rendered: as a theme, or plainly.</summary>
public sealed record TemplateOptions
{
    /// <summary>Values are escaped by their place in HTML.</summary>
    public bool AutoEscape { get; init; } = true;

    /// <summary>Further lines of a value get the blanks that stand before its tag.</summary>
    public bool AutoIndent { get; init; }

    /// <summary>Unknown variables, members of records, and argument names are errors with a suggestion.</summary>
    public bool StrictVariables { get; init; } = true;

    /// <summary>Templates work on a copy of the model, which they may change.</summary>
    public bool MutableModel { get; init; }

    /// <summary>What a render may use up.</summary>
    public Budget Budget { get; init; } = new();

    /// <summary>What <c>date.now</c> asks; without a clock it is refused, so that the same input gives the same page.</summary>
    public TimeProvider? Clock { get; init; }

    /// <summary>The built-ins that make random numbers are refused unless this is set.</summary>
    public bool AllowRandom { get; init; }

    /// <summary>The built-ins that run text as code are refused unless this is set: text is data.</summary>
    public bool AllowEval { get; init; }

    /// <summary>For pages of a site: escaped, strict, repeatable.</summary>
    public static TemplateOptions Theme { get; } = new();

    /// <summary>As the reference implementation renders: nothing escaped, missing names are null, its limits.</summary>
    public static TemplateOptions Plain { get; } = new()
    {
        AutoEscape = false,
        AutoIndent = true,
        StrictVariables = false,
        MutableModel = true,
        Budget = Budget.Upstream,
        Clock = TimeProvider.System,
        AllowRandom = true,
        AllowEval = true,
    };
}
