using QRCoder;

namespace OutreachSite.Print.Codes;

/// <summary>A QR code: a square of dark and light modules that a telephone reads as an address.</summary>
public sealed class QrCode
{
    /// <summary>How wide the white edge is, in modules: narrower ones are read badly (ISO/IEC 18004).</summary>
    public const int QuietZone = 4;

    /// <summary>The largest code that is still read well from a leaflet: 57 modules, version 10.</summary>
    private const int MostModules = 57;

    private readonly bool[] _dark;

    private QrCode(string text, int size, bool[] dark) => (Text, Size, _dark) = (text, size, dark);

    /// <summary>What it says.</summary>
    public string Text { get; }

    /// <summary>How many modules a side has, without the white edge.</summary>
    public int Size { get; }

    /// <summary>True where a module is dark.</summary>
    public bool this[int row, int column] => _dark[(row * Size) + column];

    /// <summary>The code of a text; what is wrong when it is too long to be read from paper. At level M about 15 % of it may be soiled.</summary>
    public static Outcome<QrCode> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        // The largest code holds 513 digits; what is longer need not be tried.
        if (text.Length is 0 or > 513)
            return Outcome.Failed<QrCode>(CodeDiagnostics.TooLong(text));
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var size = data.ModuleMatrix.Count - (2 * QuietZone);
        if (size > MostModules)
            return Outcome.Failed<QrCode>(CodeDiagnostics.TooLong(text));
        var dark = new bool[size * size];
        for (var row = 0; row < size; row++)
        {
            for (var column = 0; column < size; column++)
                dark[(row * size) + column] = data.ModuleMatrix[row + QuietZone][column + QuietZone];
        }

        return Outcome.Of(new QrCode(text, size, dark));
    }
}
