using QRCoder;

namespace OutreachSite.Print.Codes;

/// <summary>Draws a QR code as a picture of black and white pixels, for programs that do not take drawings.</summary>
public static class QrPng
{
    /// <summary>The picture with its white edge, so many pixels for a module.</summary>
    public static byte[] Write(QrCode code, int pixels = 12)
    {
        ArgumentNullException.ThrowIfNull(code);
        using var data = QRCodeGenerator.GenerateQrCode(code.Text, QRCodeGenerator.ECCLevel.M);
        return new PngByteQRCode(data).GetGraphic(pixels);
    }
}
