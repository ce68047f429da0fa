namespace OutreachSite.Charts.Diagrams;

/// <summary>
/// Every class that a diagram uses: the whole contract with a theme's style sheet. Paint comes from these classes alone; attributes hold
/// geometry, <c>font-size</c> and <c>text-anchor</c>.
/// </summary>
public static class DiagramClasses
{
    /// <summary>The <c>svg</c> itself; with <c>data-size="wide"</c> or <c>"narrow"</c>.</summary>
    public const string Diagram = "os-diagram";

    /// <summary>The ground of a lane or a level.</summary>
    public const string Band = "band";

    /// <summary>The name of a lane or a level.</summary>
    public const string Title = "title";

    /// <summary>A box; <c>box guess</c> is one that somebody concluded.</summary>
    public const string Box = "box";

    /// <summary>The box in the middle of a hub.</summary>
    public const string Center = "center";

    /// <summary>Beside <see cref="Box"/> or <see cref="Line"/>: somebody concluded it, so it is dashed.</summary>
    public const string Guess = "guess";

    /// <summary>The word above a name.</summary>
    public const string Group = "group";

    /// <summary>The name of a box.</summary>
    public const string Name = "name";

    /// <summary>What is in a box.</summary>
    public const string Member = "member";

    /// <summary>A line; <c>line guess</c> is one that somebody concluded.</summary>
    public const string Line = "line";

    /// <summary>The head of a line.</summary>
    public const string Head = "head";

    /// <summary>What a line is about.</summary>
    public const string Label = "label";

    /// <summary>All of them, for a check of a style sheet.</summary>
    public static ImmutableArray<string> All { get; } = [Diagram, Band, Title, Box, Center, Guess, Group, Name, Member, Line, Head, Label];
}
