namespace OutreachSite.Imaging.Scrub;

/// <summary>How much of one kind was taken out of a picture.</summary>
/// <param name="Kind">What it was.</param>
/// <param name="Bytes">How many bytes of the file it took.</param>
public sealed record RemovedPart(RemovedKind Kind, long Bytes)
{
    /// <summary>As people call it.</summary>
    public Message Name => Kind switch
    {
        RemovedKind.CameraNotes => new("カメラの記録", "the camera's notes"),
        RemovedKind.ProgramNotes => new("ソフトの記録", "notes of programs"),
        RemovedKind.AgencyNotes => new("配信用の記録", "notes of agencies"),
        RemovedKind.Comments => new("文字の書きこみ", "comments"),
        RemovedKind.Thumbnail => new("小さな見本", "a small copy"),
        RemovedKind.FurtherPictures => new("後ろの画像", "pictures behind it"),
        RemovedKind.Film => new("後ろの動画", "a film behind it"),
        RemovedKind.TrailingData => new("後ろのデータ", "data behind it"),
        RemovedKind.ActiveContent => new("動きのある部品", "active parts"),
        _ => new("そのほか", "other things"),
    };
}
