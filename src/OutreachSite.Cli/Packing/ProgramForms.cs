using System.Runtime.InteropServices;

namespace OutreachSite.Cli.Packing;

/// <summary>Which form can be made here.</summary>
public static class ProgramForms
{
    /// <summary>The programs of which .NET asks for one to link machine code on Linux.</summary>
    private static readonly ImmutableArray<string> _linkers = ["clang", "gcc"];

    /// <summary>
    /// The best form for a target: machine code for a Linux like this one when a linker is on the path, else the portable one.
    /// On Windows the linker is a part of Visual Studio that nobody can be expected to have.
    /// </summary>
    /// <param name="target">For which kind of computer.</param>
    /// <param name="path">The folders in which programs are looked for, as <c>PATH</c> names them.</param>
    public static ProgramForm Best(PackTarget target, string? path)
    {
        ArgumentNullException.ThrowIfNull(target);
        var isThisSystem = target.Runtime == "linux-x64" && OperatingSystem.IsLinux() && RuntimeInformation.OSArchitecture == Architecture.X64;
        return isThisSystem && _linkers.Any(linker => IsOn(path, linker)) ? ProgramForm.Native : ProgramForm.Portable;
    }

    private static bool IsOn(string? path, string program) =>
        (path ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Any(folder => new FileInfo(Path.Combine(folder, program)).Exists);
}
