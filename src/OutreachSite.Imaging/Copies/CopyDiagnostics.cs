namespace OutreachSite.Imaging.Copies;

/// <summary>What can be wrong with smaller copies of pictures, and with the program that makes them: IMG201 to IMG249.</summary>
public static class CopyDiagnostics
{
    /// <summary>No program of libvips was found. Pictures are published in the size in which their authors saved them.</summary>
    public static Diagnostic NoProgram() => new(
        "IMG201", Severity.Hint, Location.None,
        new("画像を小さくするプログラム（libvips）がありません", "there is no program to make pictures smaller (libvips)"),
        new("Debian・Ubuntuでは「sudo apt-get install libvips-tools」で入ります。いらないときは、環境変数 OUTREACH_VIPS を none にしてください",
            "Debian and Ubuntu: sudo apt-get install libvips-tools; set the environment variable OUTREACH_VIPS to none if you do not want it"));

    /// <summary>The environment variable <c>OUTREACH_VIPS</c> names a program that does not exist.</summary>
    public static Diagnostic WrongVariable(string path) => new(
        "IMG202", Severity.Hint, Location.None,
        new($"環境変数 OUTREACH_VIPS の「{path}」というファイルはありません", $"OUTREACH_VIPS names '{path}', which does not exist"),
        new("プログラム vips の場所を書くか、OUTREACH_VIPS を消してください", "name the program vips, or remove the variable"));

    /// <summary>The program does not say which version it is, or is older than 8.13: only since then can it be told to keep away from formats that are not safe to open.</summary>
    /// <param name="program">Its path.</param>
    /// <param name="said">What it said, or why it said nothing.</param>
    public static Diagnostic Unusable(string program, string said) => new(
        "IMG203", Severity.Hint, Location.None,
        new($"「{program}」は、8.13以降のlibvipsとして使えません（{said}）", $"'{program}' cannot be used as libvips 8.13 or newer ({said})"),
        new("libvipsを新しくするか、別のものを環境変数 OUTREACH_VIPS で選んでください", "update libvips, or choose another one with OUTREACH_VIPS"));

    /// <summary>libvips failed on a picture, or what it made is not the same picture. The picture is published in the size in which its author saved it.</summary>
    /// <param name="reason">What was wrong.</param>
    public static Diagnostic NotMade(Location where, string name, Message reason) => new(
        "IMG204", Severity.Warning, where,
        new($"画像「{name}」の小さい版を作れませんでした：{reason.Japanese}", $"no smaller copies of the picture '{name}' could be made: {reason.English}"),
        new("もう一度 outreach build を実行してください。いつも同じ画像なら、「フォト」か「ペイント」で開いて保存し直してください",
            "run outreach build again; if it is always the same picture, open it in Photos or Paint and save it again"));
}
