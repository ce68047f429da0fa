using System.Globalization;
using System.Text;

namespace OutreachSite.Print.Pdf;

/// <summary>A value of a PDF file (ISO 32000-1, 7.3). Values do not change; a changed file is a new one.</summary>
public abstract record PdfValue
{
    /// <summary>Nothing.</summary>
    public static PdfValue Null { get; } = new PdfNull();

    /// <summary>A whole number.</summary>
    public static PdfNumber Of(int number) => new(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>A number with at most four digits behind the point.</summary>
    public static PdfNumber Of(double number) => new(number.ToString("0.####", CultureInfo.InvariantCulture));

    /// <summary>A text that people read: ASCII as it is, anything else as UTF-16 with a byte order mark (7.9.2.2).</summary>
    public static PdfText Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(Ascii.IsValid(text) ? Encoding.ASCII.GetBytes(text) : [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(text)]);
    }

    /// <summary>A list.</summary>
    public static PdfArray List(params ReadOnlySpan<PdfValue> items) => new([.. items]);
}

/// <summary>Nothing.</summary>
public sealed record PdfNull : PdfValue;

/// <summary>True or false.</summary>
public sealed record PdfBoolean(bool Value) : PdfValue;

/// <summary>A number as it is written, so that it is written again to the same digit.</summary>
public sealed record PdfNumber(string Written) : PdfValue
{
    /// <summary>Its value.</summary>
    public double Value => double.Parse(Written, NumberStyles.Float, CultureInfo.InvariantCulture);
}

/// <summary>A name, without its slash and with <c>#20</c> and the like read.</summary>
public sealed record PdfName(string Name) : PdfValue;

/// <summary>A string of bytes.</summary>
public sealed record PdfText(ReadOnlyMemory<byte> Bytes) : PdfValue
{
    /// <summary>As a text that people read.</summary>
    public string Text => Bytes.Span switch
    {
        [0xFE, 0xFF, .. var utf16] => Encoding.BigEndianUnicode.GetString(utf16),
        [0xEF, 0xBB, 0xBF, .. var utf8] => Encoding.UTF8.GetString(utf8),
        var other => Encoding.Latin1.GetString(other),
    };

    /// <inheritdoc/>
    public bool Equals(PdfText? other) => other is not null && Bytes.Span.SequenceEqual(other.Bytes.Span);

    /// <inheritdoc/>
    public override int GetHashCode() => Bytes.Length;
}

/// <summary>A list.</summary>
public sealed record PdfArray(ImmutableArray<PdfValue> Items) : PdfValue;

/// <summary>Another object of the file.</summary>
public sealed record PdfReference(int Number) : PdfValue;

/// <summary>Bytes with a dictionary that tells what they are; as they stand in the file, mostly compressed.</summary>
public sealed record PdfStream(PdfDictionary Head, ReadOnlyMemory<byte> Data) : PdfValue;
