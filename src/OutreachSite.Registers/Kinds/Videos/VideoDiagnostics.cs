namespace OutreachSite.Registers.Kinds.Videos;

/// <summary>What is asked of a register of videos: REG386.</summary>
public static class VideoDiagnostics
{
    /// <summary>A video without its text shuts out who cannot hear or see it, and who has no sound.</summary>
    public static Diagnostic NoTranscript(Location where, string video) => new("REG386", Severity.Error, where,
        new($"動画「{video}」に、文字で読むページがありません", $"the video '{video}' has no page with its text"),
        new("話したことと画面に出したことを .md か .txt に書き、その場所を書いてください", "write what is said and shown to an .md or .txt file, and name it here"));
}
