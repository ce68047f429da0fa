namespace OutreachSite.Print.Browser;

/// <summary>The operating systems whose browsers have different places.</summary>
public enum BrowserPlatform
{
    /// <summary>Linux and other systems with a search path of folders.</summary>
    Linux,

    /// <summary>macOS.</summary>
    MacOS,

    /// <summary>Windows.</summary>
    Windows,
}

/// <summary>Finds the browser of this machine: the one that <c>OUTREACH_BROWSER</c> names, else the first of the usual places.</summary>
/// <param name="platform">Which usual places there are.</param>
/// <param name="variable">The value of an environment variable; null or empty when it is not set.</param>
/// <param name="exists">Whether a program lies at a path.</param>
public sealed class BrowserLocator(BrowserPlatform platform, Func<string, string?> variable, Func<string, bool> exists)
{
    /// <summary>The variable by which a person chooses a browser.</summary>
    public const string Variable = "OUTREACH_BROWSER";

    // The program itself comes before a start script of the same name: such scripts print, and may drop open files.
    private static readonly ImmutableArray<string> LinuxPrograms =
    [
        "/usr/lib/chromium/chromium", "/usr/lib64/chromium-browser/chromium-browser", "/opt/google/chrome/chrome", "/opt/microsoft/msedge/msedge",
    ];

    private static readonly ImmutableArray<string> LinuxNames =
        ["chromium", "google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable", "chromium-browser"];

    private static readonly ImmutableArray<string> MacPrograms =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ];

    private static readonly ImmutableArray<string> WindowsPrograms =
        [@"Google\Chrome\Application\chrome.exe", @"Microsoft\Edge\Application\msedge.exe", @"Chromium\Application\chrome.exe"];

    private static readonly ImmutableArray<string> WindowsFolders = ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"];

    /// <summary>The command that installs a browser on this machine, with the fonts of the theme where the system has none of them.</summary>
    public static string InstallCommand =>
        OperatingSystem.IsWindows() ? "winget install Google.Chrome"
        : OperatingSystem.IsMacOS() ? "brew install --cask google-chrome"
        : "sudo apt-get install chromium fonts-morisawa-bizud-gothic";

    /// <summary>A locator for the machine on which the program runs.</summary>
    /// <param name="variable">The value of an environment variable; null for those of this process.</param>
    public static BrowserLocator ForThisMachine(Func<string, string?>? variable = null) => new(
        OperatingSystem.IsWindows() ? BrowserPlatform.Windows : OperatingSystem.IsMacOS() ? BrowserPlatform.MacOS : BrowserPlatform.Linux,
        variable ?? Environment.GetEnvironmentVariable, path => new FileInfo(path).Exists);

    /// <summary>The path of the browser, or why there is none (PRN101, PRN102).</summary>
    public Outcome<string> Find()
    {
        if (variable(Variable) is { Length: > 0 } chosen)
            return exists(chosen) ? Outcome.Of(chosen) : Outcome.Failed<string>(BrowserDiagnostics.WrongVariable(chosen));
        return Candidates().FirstOrDefault(exists) is { } found ? Outcome.Of(found) : Outcome.Failed<string>(BrowserDiagnostics.Missing());
    }

    /// <summary>Every usual place, the best first.</summary>
    private IEnumerable<string> Candidates() => platform switch
    {
        BrowserPlatform.Windows =>
            from folder in WindowsFolders
            let root = variable(folder)
            where !string.IsNullOrEmpty(root)
            from program in WindowsPrograms
            select $@"{root}\{program}",
        BrowserPlatform.MacOS => MacPrograms,
        _ => LinuxPrograms.Concat(
            from name in LinuxNames
            from folder in (variable("PATH") ?? "").Split(':', StringSplitOptions.RemoveEmptyEntries)
            select $"{folder}/{name}"),
    };
}
