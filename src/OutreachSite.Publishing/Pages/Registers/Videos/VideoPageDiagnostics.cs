namespace OutreachSite.Publishing.Pages.Registers.Videos;

/// <summary>What can be wrong with the page of a register of videos: REG561.</summary>
public static class VideoPageDiagnostics
{
    /// <summary>The text of a video cannot be found, so that the video is offered to some readers only.</summary>
    public static Diagnostic NoTranscript(Location where, string file, IEnumerable<string> near) => new("REG561", Severity.Error, where,
        new($"文字で読むページ「{file}」がありません", $"there is no page '{file}' with the text of the video"),
        Suggestion.DidYouMean(file, near) ?? new("動画のページのフォルダーからの場所を書いてください（例: taiin.md）", "write its path from the folder of the page of videos, such as taiin.md"));
}
