using System.Globalization;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using OutreachSite.Tables.Sheets;

namespace OutreachSite.Tables.Workbooks;

/// <summary>The texts that the cells of a workbook share. The readings that Excel keeps beside Japanese text (rPh) are no part of them.</summary>
internal static class SharedTexts
{
    public static List<string> Read(SharedStringTablePart? part)
    {
        var texts = new List<string>();
        if (part is null)
            return texts;
        using var reader = PartXml.Open(part);
        var text = new RichText();
        var characters = 0L;
        while (reader.Read())
        {
            if (reader is { LocalName: "si", NodeType: XmlNodeType.Element })
                text.Clear();
            text.Take(reader);
            if (reader.LocalName != "si" || !PartXml.IsEnd(reader))
                continue;
            texts.Add(Unescape(text.ToString()));
            characters += texts[^1].Length;
            if (characters > SheetLimits.Characters)
                throw new InvalidDataException("The shared texts are larger than their limit.");
        }

        return texts;
    }

    /// <summary>_x000D_ stands for the character U+000D: XML cannot hold every character.</summary>
    public static string Unescape(string text)
    {
        if (!text.Contains("_x", StringComparison.Ordinal))
            return text;
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 7 <= text.Length && text[i] == '_' && text[i + 1] == 'x' && text[i + 6] == '_'
                && ushort.TryParse(text.AsSpan(i + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                result.Append((char)code);
                i += 6;
            }
            else
                result.Append(text[i]);
        }

        return result.ToString();
    }
}

/// <summary>Collects the characters of the elements t, but not of those within a reading.</summary>
internal sealed class RichText
{
    private readonly StringBuilder _text = new();
    private bool _isInReading, _isInText;

    public void Clear()
    {
        _text.Clear();
        (_isInReading, _isInText) = (false, false);
    }

    /// <summary>Looks at the node where the reader stands.</summary>
    public void Take(XmlReader reader)
    {
        if (reader.LocalName == "rPh")
            _isInReading = !PartXml.IsEnd(reader);
        else if (reader.LocalName == "t")
            _isInText = !PartXml.IsEnd(reader);
        else if (_isInText && !_isInReading && PartXml.IsText(reader))
            _text.Append(reader.Value);
    }

    public override string ToString() => _text.ToString();
}
