using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace OutreachSite.Print.Pdf;

/// <summary>
/// Writes a document with a classic cross-reference table. Only what is reached from the catalogue is written, numbered in the order in which it is
/// met, so that equal documents are equal bytes.
/// </summary>
public static class PdfWriter
{
    /// <summary>The bytes of the file.</summary>
    public static byte[] Write(PdfDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var numbers = Number(document);
        using var file = new MemoryStream();
        file.Write([.. "%PDF-1.7\n%"u8, 0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
        var places = new List<long>();
        foreach (var number in numbers.OrderBy(entry => entry.Value).Select(entry => entry.Key))
        {
            places.Add(file.Position);
            Line(file, $"{places.Count} 0 obj\n");
            Write(file, document.Objects[number], numbers);
            Line(file, "\nendobj\n");
        }

        var id = Convert.ToHexString(SHA256.HashData(file.GetBuffer().AsSpan(0, (int)file.Length)).AsSpan(0, 16));
        var table = file.Position;
        Line(file, $"xref\n0 {places.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places)
            Line(file, $"{place:0000000000} 00000 n \n");
        var info = document.Info is { } number2 && numbers.TryGetValue(number2, out var named) ? $"/Info {named} 0 R\n" : "";
        Line(file, $"trailer\n<</Size {places.Count + 1}\n/Root {numbers[document.Root]} 0 R\n{info}/ID [<{id}> <{id}>]>>\nstartxref\n{table}\n%%EOF\n");
        return file.ToArray();
    }

    /// <summary>How many bytes a name takes in the file, without its slash.</summary>
    internal static int LengthOf(string name) => name.Sum(c => IsPlain(c) ? 1 : 3);

    /// <summary>New numbers for what is reached, from 1. Without recursion: a chain of siblings in an outline may be long.</summary>
    private static Dictionary<int, int> Number(PdfDocument document)
    {
        var numbers = new Dictionary<int, int>();
        var waiting = new Stack<PdfValue>();
        if (document.Info is { } info)
            waiting.Push(new PdfReference(info));
        waiting.Push(new PdfReference(document.Root));
        while (waiting.TryPop(out var value))
        {
            switch (value)
            {
                case PdfReference reference when document.Objects.TryGetValue(reference.Number, out var named):
                    if (numbers.TryAdd(reference.Number, numbers.Count + 1))
                        waiting.Push(named);
                    break;
                case PdfArray array:
                    for (var i = array.Items.Length - 1; i >= 0; i--)
                        waiting.Push(array.Items[i]);
                    break;
                case PdfStream stream:
                    waiting.Push(stream.Head);
                    break;
                case PdfDictionary dictionary:
                    for (var i = dictionary.Entries.Length - 1; i >= 0; i--)
                        waiting.Push(dictionary.Entries[i].Value);
                    break;
            }
        }

        return numbers;
    }

    private static void Write(MemoryStream file, PdfValue value, Dictionary<int, int> numbers)
    {
        switch (value)
        {
            case PdfNull:
                file.Write("null"u8);
                break;
            case PdfBoolean boolean:
                file.Write(boolean.Value ? "true"u8 : "false"u8);
                break;
            case PdfNumber number:
                Line(file, number.Written);
                break;
            case PdfName name:
                Name(file, name.Name);
                break;
            case PdfText text:
                Text(file, text.Bytes.Span);
                break;
            case PdfReference reference:
                // What does not exist is null (7.3.10).
                Line(file, numbers.TryGetValue(reference.Number, out var named) ? $"{named} 0 R" : "null");
                break;
            case PdfArray array:
                file.WriteByte((byte)'[');
                for (var i = 0; i < array.Items.Length; i++)
                {
                    if (i > 0)
                        file.WriteByte((byte)' ');
                    Write(file, array.Items[i], numbers);
                }

                file.WriteByte((byte)']');
                break;
            case PdfDictionary dictionary:
                file.Write("<<"u8);
                foreach (var (key, entry) in dictionary.Entries)
                {
                    Name(file, key);
                    file.WriteByte((byte)' ');
                    Write(file, entry, numbers);
                    file.WriteByte((byte)'\n');
                }

                file.Write(">>"u8);
                break;
            case PdfStream stream:
                Write(file, stream.Head.With("Length", PdfValue.Of(stream.Data.Length)), numbers);
                file.Write("\nstream\n"u8);
                file.Write(stream.Data.Span);
                file.Write("\nendstream"u8);
                break;
        }
    }

    /// <summary>Printable ASCII between brackets; anything else as hexadecimal digits.</summary>
    private static void Text(MemoryStream file, ReadOnlySpan<byte> bytes)
    {
        if (bytes.ContainsAnyExceptInRange((byte)' ', (byte)'~'))
        {
            Line(file, $"<{Convert.ToHexString(bytes)}>");
            return;
        }

        file.WriteByte((byte)'(');
        foreach (var c in bytes)
        {
            if (c is (byte)'(' or (byte)')' or (byte)'\\')
                file.WriteByte((byte)'\\');
            file.WriteByte(c);
        }

        file.WriteByte((byte)')');
    }

    private static void Name(MemoryStream file, string name)
    {
        file.WriteByte((byte)'/');
        foreach (var c in name)
        {
            if (IsPlain(c))
                file.WriteByte((byte)c);
            else
                Line(file, $"#{(int)c & 0xFF:X2}");
        }
    }

    /// <summary>True for letters of names that are written as they are (7.3.5).</summary>
    private static bool IsPlain(char c) => c is > ' ' and <= '~' && !"()<>[]{}/%#".Contains(c, StringComparison.Ordinal);

    private static void Line(MemoryStream file, FormattableString text) => Line(file, text.ToString(CultureInfo.InvariantCulture));

    private static void Line(MemoryStream file, string text) => file.Write(Encoding.Latin1.GetBytes(text));
}
