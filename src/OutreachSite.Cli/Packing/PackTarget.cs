namespace OutreachSite.Cli.Packing;

/// <summary>A kind of computer for which the program can be packed.</summary>
/// <param name="Runtime">As .NET names it: <c>win-x64</c>.</param>
/// <param name="Program">The name of the program file there.</param>
/// <param name="NeedsMark">True when its editors take a text for another encoding unless a byte order mark begins it.</param>
/// <param name="LineEnd">How lines end there.</param>
public sealed record PackTarget(string Runtime, string Program, bool NeedsMark, string LineEnd)
{
    /// <summary>
    /// All of them. The compilers and runtimes for macOS and for ARM are not served by the package source that this
    /// project builds with, so they cannot be packed.
    /// </summary>
    public static ImmutableArray<PackTarget> All { get; } =
        [new("linux-x64", "outreach", NeedsMark: false, "\n"), new("win-x64", "outreach.exe", NeedsMark: true, "\r\n")];

    /// <summary>The one for this computer.</summary>
    public static PackTarget Here { get; } = All.First(target => target.Runtime == (OperatingSystem.IsWindows() ? "win-x64" : "linux-x64"));

    /// <summary>The target of a name; null when there is none.</summary>
    public static PackTarget? Find(string runtime) => All.FirstOrDefault(target => target.Runtime == runtime);
}
