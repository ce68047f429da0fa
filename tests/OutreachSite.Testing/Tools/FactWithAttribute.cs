using Xunit;

namespace OutreachSite.Testing.Tools;

/// <summary>A fact that is skipped, with the command to install them, where tools are missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FactWithAttribute : FactAttribute
{
    /// <param name="tools">What it needs.</param>
    public FactWithAttribute(params Tool[] tools) => (Tools, Skip) = (tools, Toolbox.ReasonToSkip(tools)!);

    /// <summary>What it needs.</summary>
    public IReadOnlyList<Tool> Tools { get; }
}

/// <summary>A theory that is skipped, with the command to install them, where tools are missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TheoryWithAttribute : TheoryAttribute
{
    /// <param name="tools">What it needs.</param>
    public TheoryWithAttribute(params Tool[] tools) => (Tools, Skip) = (tools, Toolbox.ReasonToSkip(tools)!);

    /// <summary>What it needs.</summary>
    public IReadOnlyList<Tool> Tools { get; }
}

/// <summary>A fact that takes long, and runs with <c>./test.sh --long</c> alone.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LongFactAttribute : FactAttribute
{
    /// <summary>Skips unless long runs are wanted.</summary>
    public LongFactAttribute() => Skip = Toolbox.RunsLong ? null! : "To run this: ./test.sh --long";
}
