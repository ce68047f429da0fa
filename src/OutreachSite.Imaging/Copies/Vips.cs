using System.Globalization;
using System.Text.RegularExpressions;

namespace OutreachSite.Imaging.Copies;

/// <summary>The program <c>vips</c> of libvips, run once for each copy.</summary>
/// <param name="program">Its path.</param>
/// <param name="limit">How long one run may take; null for a minute.</param>
public sealed partial class Vips(string program, TimeSpan? limit = null)
{
    // Since 8.13 VIPS_BLOCK_UNTRUSTED is obeyed.
    private static readonly Version _oldest = new(8, 13);

    private readonly TimeSpan _limit = limit ?? TimeSpan.FromMinutes(1);
    private int _stopped;

    /// <summary>How often it had to be stopped, because it did not end.</summary>
    public int Stopped => _stopped;

    /// <summary>Its version, or why it cannot be used: IMG203.</summary>
    /// <param name="folder">Any folder that is there.</param>
    public Outcome<string> AskVersion(string folder)
    {
        var run = ProgramRun.Of(program, ["--version"], folder, _limit);
        return VersionIn(run.Said) is { } version && System.Version.Parse(version) >= _oldest
            ? Outcome.Of(version)
            : Outcome.Failed<string>(CopyDiagnostics.Unusable(program, ReasonOf(run, run.Said).English));
    }

    /// <summary>Makes a copy; null, or why it could not.</summary>
    /// <param name="folder">A folder of its own, which holds the picture.</param>
    /// <param name="picture">The name of the picture in it.</param>
    /// <param name="copy">The name of the copy, a WebP.</param>
    /// <param name="order">What the copy is to be like.</param>
    internal Message? Copy(DiskFolder folder, string picture, string copy, CopyOrder order)
    {
        var run = ProgramRun.Of(program, Arguments(picture, copy, order), folder.Root, _limit);
        if (!run.Ended)
            Interlocked.Increment(ref _stopped);
        return run is { Ended: true, Code: 0 } ? null : ReasonOf(run, run.Complained);
    }

    /// <summary>Turned as it is shown, in the colours of the web, never larger; any damage in the picture ends it.</summary>
    private static string[] Arguments(string picture, string copy, CopyOrder order) =>
    [
        "thumbnail", picture,
        order.IsLossless ? $"{copy}[lossless,strip]" : string.Create(CultureInfo.InvariantCulture, $"{copy}[Q={order.Quality},smart-subsample,strip]"),
        order.Width.ToString(CultureInfo.InvariantCulture), "--height", "10000000", "--size", "down", "--fail-on", "error", "--export-profile", "srgb",
    ];

    private Message ReasonOf(ProgramRun run, string words)
    {
        if (!run.Ended)
            return new(string.Create(CultureInfo.InvariantCulture, $"libvips が{_limit.TotalSeconds:0}秒たっても終わりません"), string.Create(CultureInfo.InvariantCulture, $"libvips did not end within {_limit.TotalSeconds:0} seconds"));
        var line = words.Split('\n', 2)[0].Trim();
        var said = line.Length > 0 ? (line.Length > 200 ? line[..200] : line) : string.Create(CultureInfo.InvariantCulture, $"exit code {run.Code}");
        return new(said, said);
    }

    private static string? VersionIn(string said) => VersionPattern.Match(said) is { Success: true } match ? match.Groups[1].Value : null;

    [GeneratedRegex(@"^vips[- ]([0-9]{1,4}\.[0-9]{1,4}(?:\.[0-9]{1,4})?)", RegexOptions.None, 1000)]
    private static partial Regex VersionPattern { get; }
}
