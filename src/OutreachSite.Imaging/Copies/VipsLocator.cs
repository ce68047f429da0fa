namespace OutreachSite.Imaging.Copies;

/// <summary>Finds the program of libvips: the one that <c>OUTREACH_VIPS</c> names, else the first on the search path.</summary>
/// <param name="variable">The value of an environment variable; null or empty when it is not set.</param>
/// <param name="exists">Whether a program lies at a path.</param>
/// <param name="onWindows">True for Windows' names and search path.</param>
public sealed class VipsLocator(Func<string, string?> variable, Func<string, bool> exists, bool onWindows = false)
{
    /// <summary>The variable by which a person chooses a program.</summary>
    public const string Variable = "OUTREACH_VIPS";

    /// <summary>What the variable says when no program is wanted.</summary>
    public const string Off = "none";

    /// <summary>A locator for the machine on which the program runs.</summary>
    /// <param name="variable">The value of an environment variable.</param>
    public static VipsLocator ForThisMachine(Func<string, string?> variable) => new(variable, path => new FileInfo(path).Exists, OperatingSystem.IsWindows());

    /// <summary>True when a person said that no program is wanted.</summary>
    public bool IsOff => variable(Variable) == Off;

    /// <summary>How libvips comes to this machine: a command, or where to read about it.</summary>
    public static string InstallCommand =>
        OperatingSystem.IsWindows() ? "https://www.libvips.org/install.html"
        : OperatingSystem.IsMacOS() ? "brew install vips"
        : "sudo apt-get install libvips-tools";

    /// <summary>The path of the program, or why there is none: IMG201, IMG202; without a reason when none is wanted.</summary>
    public Outcome<string> Find()
    {
        if (IsOff)
            return Outcome.Failed<string>();
        if (variable(Variable) is { Length: > 0 } chosen)
            return exists(chosen) ? Outcome.Of(chosen) : Outcome.Failed<string>(CopyDiagnostics.WrongVariable(chosen));
        return Candidates().FirstOrDefault(exists) is { } found ? Outcome.Of(found) : Outcome.Failed<string>(CopyDiagnostics.NoProgram());
    }

    private IEnumerable<string> Candidates() =>
        from folder in (variable("PATH") ?? "").Split(onWindows ? ';' : ':', StringSplitOptions.RemoveEmptyEntries)
        select onWindows ? $@"{folder}\vips.exe" : $"{folder}/vips";
}
