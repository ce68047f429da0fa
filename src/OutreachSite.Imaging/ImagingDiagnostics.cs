using System.Globalization;
using OutreachSite.Imaging.Scrub;

namespace OutreachSite.Imaging;

/// <summary>Everything that can be wrong with a picture file: IMG101 to IMG199.</summary>
public static class ImagingDiagnostics
{
    private static readonly Message SaveAgain = new(
        "「フォト」か「ペイント」で開き、「名前を付けて保存」で写真はJPEG、図はPNGとして保存し、そのファイルを使ってください",
        "open it in Photos or Paint, save a photograph as JPEG or a drawing as PNG, and use that file");

    private static readonly Message PasteIntoNew = new(
        "「ペイント」で開き、Ctrl+AとCtrl+Cで全体をコピーし、Ctrl+Nで新しくしてCtrl+Vで貼り付け、別の名前でJPEGかPNGとして保存し、そのファイルを使ってください",
        "open it in Paint, copy everything (Ctrl+A, Ctrl+C), paste it into a new picture (Ctrl+N, Ctrl+V), save that under another name as JPEG or PNG, and use that file");

    /// <summary>There is nothing in the file: a copy that failed, or a file that is still in the cloud.</summary>
    public static Diagnostic Empty(Location where, string name) => new(
        "IMG101", Severity.Error, where,
        new($"画像「{name}」の中身が空です", $"the picture '{name}' is empty"),
        new("もとの画像を、もう一度コピーしてください", "copy the original once more"));

    /// <summary>The end of the file is missing, so a part of the picture would stay grey.</summary>
    public static Diagnostic CutShort(Location where, string name) => new(
        "IMG102", Severity.Error, where,
        new($"画像「{name}」は途中で切れています", $"the picture '{name}' is cut short"),
        new("もとの画像を、もう一度コピーするか、ダウンロードし直してください", "copy or download the original once more"));

    /// <summary>The structure of the file makes no sense, so browsers would show nothing or something else.</summary>
    public static Diagnostic Damaged(Location where, string name) => new(
        "IMG103", Severity.Error, where,
        new($"画像「{name}」は壊れていて読めません", $"the picture '{name}' is damaged and cannot be read"),
        new("もとの画像を、もう一度コピーしてください。もとの画像も開けないときは、別の画像を使ってください",
            "copy the original once more; use another picture if that does not open either"));

    /// <summary>A picture in a format that not every browser shows, or that cannot be looked through for places.</summary>
    /// <param name="format">As people call it: <c>HEIC</c>.</param>
    public static Diagnostic NotForTheWeb(Location where, string name, string format) => new(
        "IMG104", Severity.Error, where,
        new($"画像「{name}」は{format}形式のため、このサイトには載せられません", $"the picture '{name}' is in the format {format}, which cannot be published here"),
        SaveAgain);

    /// <summary>A drawing in a format of the program that made it, or one that may hold programs (SVG).</summary>
    /// <param name="format">As people call it: <c>SVG</c>.</param>
    public static Diagnostic DrawingNotForTheWeb(Location where, string name, string format) => new(
        "IMG105", Severity.Error, where,
        new($"図「{name}」は{format}形式のため、このサイトには載せられません", $"the drawing '{name}' is in the format {format}, which cannot be published here"),
        new("その図を作ったソフトで開き、PNGとして書き出して、そのファイルを使ってください", "open it in the program that made it, export it as PNG, and use that file"));

    /// <summary>Something that people took for a picture.</summary>
    /// <param name="content">What it is.</param>
    public static Diagnostic NotAPicture(Location where, string name, Message content) => new(
        "IMG106", Severity.Error, where,
        new($"「{name}」は画像ではありません（中身は{content.Japanese}です）", $"'{name}' is no picture but {content.English}"),
        new("JPEG（写真）かPNG（図）の画像を使ってください", "use a photograph as JPEG or a drawing as PNG"));

    /// <summary>Nothing is known about the content of the file.</summary>
    public static Diagnostic UnknownContent(Location where, string name) => new(
        "IMG107", Severity.Error, where,
        new($"「{name}」は画像として読めません", $"'{name}' cannot be read as a picture"),
        new("JPEG（写真）かPNG（図）として保存し直してください", "save it as JPEG (photographs) or PNG (drawings)"));

    /// <summary>A sound JPEG of a rare kind (lossless, arithmetic, 12 bits) that browsers do not show.</summary>
    public static Diagnostic SpecialJpeg(Location where, string name) => new(
        "IMG108", Severity.Error, where,
        new($"画像「{name}」は特殊なJPEGで、ブラウザーでは表示できません", $"the picture '{name}' is a special kind of JPEG that browsers do not show"),
        SaveAgain);

    /// <summary>Web servers tell browsers the kind of a picture by the ending of its name, and it is wrong.</summary>
    public static Diagnostic WrongExtension(Location where, string name, PictureFormat format) => new(
        "IMG109", Severity.Error, where,
        new($"「{name}」の中身は{format.Name()}ですが、名前の終わり（拡張子）が合っていません", $"'{name}' holds {format.Name()}, but its name ends otherwise"),
        new($"名前を「{Renamed(name, format)}」に変え、この画像を使っているところも直してください。拡張子は、エクスプローラーの「表示」→「表示」→「ファイル名拡張子」で見えます",
            $"rename it to '{Renamed(name, format)}', also where it is used"));

    /// <summary>A file too large to be read, and far too large to be sent to a telephone.</summary>
    public static Diagnostic TooManyBytes(Location where, string name, long bytes, PictureLimits limits) => new(
        "IMG110", Severity.Error, where,
        IsInMegabytes(limits)
            ? new($"画像「{name}」のファイルが大きすぎます（{Megabytes(bytes)}MB。{Megabytes(limits.Bytes)}MBまで）",
                $"the file of the picture '{name}' is too large ({Megabytes(bytes)} MB, at most {Megabytes(limits.Bytes)} MB)")
            : new(string.Create(CultureInfo.InvariantCulture, $"画像「{name}」のファイルが大きすぎます（{bytes:N0}バイト。{limits.Bytes:N0}バイトまで）"),
                string.Create(CultureInfo.InvariantCulture, $"the file of the picture '{name}' is too large ({bytes:N0} bytes, at most {limits.Bytes:N0})")),
        new("「フォト」で開き、「画像のサイズ変更」で小さくしてください", "open it in Photos and make it smaller with 'Resize image'"));

    /// <summary>A picture with more pixels than any page needs; showing it takes more memory than a telephone has.</summary>
    public static Diagnostic TooManyPixels(Location where, string name, int width, int height, PictureLimits limits) => new(
        "IMG111", Severity.Error, where,
        new(string.Create(CultureInfo.InvariantCulture, $"画像「{name}」が大きすぎます（{width:N0}×{height:N0}画素。長いほうは{limits.Side:N0}画素、全体で{(limits.Pixels % 10_000 == 0 ? $"{limits.Pixels / 10_000:N0}万" : $"{limits.Pixels:N0}")}画素まで）"),
            string.Create(CultureInfo.InvariantCulture, $"the picture '{name}' is too large ({width:N0} x {height:N0} pixels; at most {limits.Side:N0} on a side and {(limits.Pixels % 1_000_000 == 0 ? $"{limits.Pixels / 1_000_000:N0} million" : $"{limits.Pixels:N0}")} in all)")),
        new("「フォト」で開き、「画像のサイズ変更」で小さくしてください", "open it in Photos and make it smaller with 'Resize image'"));

    /// <summary>A reader could learn where somebody lives: the picture as it is tells the place. In a build this remains only where the place hides in what shows the picture, such as its colour profile, and cannot be taken out.</summary>
    public static Diagnostic HasLocation(Location where, string name, PictureFormat format) => new(
        "IMG112", Severity.Error, where,
        new($"写真「{name}」には撮影した場所の情報が入っています", $"the photograph '{name}' tells where it was taken"),
        format == PictureFormat.Jpeg
            ? new("ファイルを右クリックし、「プロパティ」→「詳細」→「プロパティや個人情報を削除」→「可能なすべてのプロパティを削除してコピーを作成」を選び、できたファイルを使ってください",
                "right-click the file, choose Properties, Details, 'Remove Properties and Personal Information', 'Create a copy with all possible properties removed', and use that copy")
            : PasteIntoNew);

    /// <summary>Behind the picture lies a second one or a film (a moving photograph) that tells the place; Windows does not clean those.</summary>
    public static Diagnostic HasLocationBehind(Location where, string name) => new(
        "IMG113", Severity.Error, where,
        new($"写真「{name}」の後ろに別の画像か動画が隠れていて、そこに撮影した場所の情報が入っています",
            $"behind the photograph '{name}' hides another picture or a film that tells where it was taken"),
        PasteIntoNew);

    /// <summary>The notes of the camera are damaged or endless, so it is not known whether there is a place in them.</summary>
    public static Diagnostic UnclearTraces(Location where, string name) => new(
        "IMG114", Severity.Error, where,
        new($"画像「{name}」の撮影情報が壊れていて、撮影した場所の情報がないと言いきれません", $"the camera's notes in '{name}' are damaged, so they may tell where it was taken"),
        PasteIntoNew);

    /// <summary>The picture told where it was taken. It is published without that, so that nobody can learn where somebody lives; the author's own file still tells.</summary>
    /// <param name="removed">What else it carried.</param>
    public static Diagnostic LocationRemoved(Location where, string name, ImmutableArray<RemovedPart> removed) => new(
        "IMG115", Severity.Hint, where,
        new(string.Create(CultureInfo.InvariantCulture, $"写真「{name}」には撮影した場所の情報が入っていました。公開する写真からは取り除きました（{string.Join("、", removed.Select(part => part.Name.Japanese))}。合わせて{removed.Sum(part => part.Bytes):N0}バイト）"),
            string.Create(CultureInfo.InvariantCulture, $"the photograph '{name}' told where it was taken, which is not published ({string.Join(", ", removed.Select(part => part.Name.English))}; {removed.Sum(part => part.Bytes):N0} bytes in all)")),
        new("サイトのほかでこの写真を渡すときは、場所の情報を取り除いたものを使ってください", "wherever else you give this photograph away, give a copy without the place"));

    /// <summary>A file of so many small parts is made to keep its reader busy.</summary>
    public static Diagnostic TooManyParts(Location where, string name, int most) => new(
        "IMG116", Severity.Error, where,
        new(string.Create(CultureInfo.InvariantCulture, $"画像「{name}」のファイルが細かく分かれすぎています（{most:N0}個まで）"),
            string.Create(CultureInfo.InvariantCulture, $"the file of the picture '{name}' has too many parts (at most {most:N0})")),
        SaveAgain);

    /// <summary>A drawing that no browser could read either: broken markup, or words that stand for others (entities).</summary>
    public static Diagnostic DrawingUnreadable(Location where, string name, int line) => new(
        "IMG117", Severity.Error, where,
        new(string.Create(CultureInfo.InvariantCulture, $"図「{name}」は、SVGとして読めません（{line}行目）"),
            string.Create(CultureInfo.InvariantCulture, $"the drawing '{name}' cannot be read as SVG (line {line})")),
        new("その図を作ったソフトで開き、SVG（できれば「プレーンSVG」）かPNGとして書き出して、そのファイルを使ってください",
            "open it in the program that made it, export it as plain SVG or as PNG, and use that file"));

    /// <summary>A drawing held what may not be published: programs, frames, things from other hosts. It is published without them, and may look different.</summary>
    /// <param name="parts">The names of elements and attributes.</param>
    public static Diagnostic DrawingReduced(Location where, string name, ImmutableArray<string> parts) => new(
        "IMG118", Severity.Warning, where,
        new($"図「{name}」から、公開できない部品を取り除きました（{string.Join("、", parts)}）", $"parts of the drawing '{name}' are not published: {string.Join(", ", parts)}"),
        new("ページで図の見え方を確かめ、その部品のないSVGかPNGを書き出して、そのファイルを使ってください", "look at the drawing on the page, export it without these parts as SVG or as PNG, and use that file"));

    private static string Renamed(string name, PictureFormat format)
    {
        var dot = name.LastIndexOf('.');
        return (dot > 0 ? name[..dot] : name) + format.Extension();
    }

    private static bool IsInMegabytes(PictureLimits limits) => limits.Bytes % (1024 * 1024) == 0;

    private static string Megabytes(long bytes) =>
        Math.Ceiling(bytes / (1024m * 1024m)).ToString("N0", CultureInfo.InvariantCulture);
}
