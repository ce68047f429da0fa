namespace OutreachSite.Print.Pdf;

/// <summary>Thrown inside the reader when a file has another form than the browser's; never leaves it.</summary>
internal sealed class PdfFormatException(string message) : Exception(message);
