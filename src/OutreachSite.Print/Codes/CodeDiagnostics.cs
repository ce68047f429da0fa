namespace OutreachSite.Print.Codes;

/// <summary>What can be wrong with a QR code: PRN301 to PRN309.</summary>
public static class CodeDiagnostics
{
    private const int Shown = 60;

    /// <summary>A long address makes so fine a code that telephones do not read it from a leaflet.</summary>
    public static Diagnostic TooLong(string text) => new("PRN301", Severity.Error, Location.None,
        new($"「{Short(text)}」は、QRコードにするには長すぎるか、空です", $"'{Short(text)}' is too long for a QR code, or empty"),
        new("短いアドレスのページにしてください（アルファベットと数字で200字まで）", "give the page a shorter address: about 200 letters and digits"));

    private static string Short(string text) => text.Length <= Shown ? text : $"{text[..Shown]}…";
}
