using System.Globalization;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using OutreachSite.Tables.Sheets;

namespace OutreachSite.Tables.Workbooks;

/// <summary>Reads the part of one sheet from its beginning to its end, without keeping more than the cells that hold something.</summary>
internal sealed class SheetReader(List<string> texts, NumberFormats formats, SheetBuilder sheet)
{
    private const int MostMerged = 20_000;

    private readonly RichText _inline = new();
    private readonly StringBuilder _value = new();
    private int _row, _column, _style;
    private bool _isHiddenRow, _hasFormula, _isInValue;
    private string _type = "";

    public void Read(WorksheetPart part)
    {
        using var reader = PartXml.Open(part);
        while (!sheet.IsTooLarge && reader.Read())
        {
            switch (reader.LocalName)
            {
                case "row":
                    OnRow(reader);
                    break;
                case "c":
                    OnCell(reader);
                    break;
                case "v":
                    _isInValue = !PartXml.IsEnd(reader);
                    break;
                case "f":
                    _hasFormula = true;
                    break;
                case "mergeCell" when reader.NodeType == XmlNodeType.Element && sheet.Merged.Count < MostMerged:
                    AddMerged(reader.GetAttribute("ref"));
                    break;
                default:
                    if (_isInValue && PartXml.IsText(reader))
                        _value.Append(reader.Value);
                    else
                        _inline.Take(reader);
                    break;
            }
        }
    }

    private void OnRow(XmlReader reader)
    {
        if (reader.NodeType == XmlNodeType.Element)
        {
            int.TryParse(reader.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var number);
            // Without a number, or with one that goes back, it is the next row.
            _row = number > _row && number <= SheetLimits.Rows ? number : _row + 1;
            (_column, _isHiddenRow) = (0, reader.GetAttribute("hidden") is "1" or "true");
        }

        if (PartXml.IsEnd(reader))
            sheet.EndRow(_row, _isHiddenRow);
    }

    private void OnCell(XmlReader reader)
    {
        if (reader.NodeType == XmlNodeType.Element)
            BeginCell(reader);
        if (PartXml.IsEnd(reader))
            EndCell(_value.ToString());
    }

    private void BeginCell(XmlReader reader)
    {
        (_type, _style, _hasFormula, _isInValue) = ("", 0, false, false);
        _value.Clear();
        _inline.Clear();
        var column = 0;
        while (reader.MoveToNextAttribute())
        {
            switch (reader.LocalName)
            {
                case "r":
                    column = CellAddress.Parse(reader.Value)?.Column ?? 0;
                    break;
                case "t":
                    _type = reader.Value;
                    break;
                case "s":
                    int.TryParse(reader.Value, NumberStyles.None, CultureInfo.InvariantCulture, out _style);
                    break;
            }
        }

        reader.MoveToElement();
        _column = column > _column ? column : _column + 1;
    }

    private void EndCell(string value)
    {
        if (_column > SheetLimits.Columns)
            return;
        switch (_type)
        {
            case "s":
                if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < texts.Count)
                    sheet.Add(_column, texts[index], CellKind.Text);
                else
                    sheet.Add(_column, "#REF!", CellKind.Error);
                break;
            case "inlineStr":
                sheet.Add(_column, SharedTexts.Unescape(_inline.ToString()), CellKind.Text);
                break;
            case "str":
                sheet.Add(_column, SharedTexts.Unescape(value), CellKind.Text);
                break;
            case "b":
                sheet.Add(_column, value == "1" ? "TRUE" : "FALSE", CellKind.Text);
                break;
            case "e":
                sheet.Add(_column, value, CellKind.Error);
                break;
            case "d":
                sheet.Add(_column, value.Replace('T', ' ').TrimEnd('Z'), CellKind.Date);
                break;
            default:
                AddNumber(value);
                break;
        }
    }

    private void AddNumber(string value)
    {
        if (value.Length == 0)
        {
            // The program that wrote the file did not compute: openpyxl and others leave that to Excel.
            if (_hasFormula)
                sheet.Add(_column, "=", CellKind.Error);
            return;
        }

        var look = formats[_style];
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            sheet.Add(_column, value, CellKind.Error);
        else if (look == NumberLook.Percent)
            sheet.Add(_column, $"{Plain(Math.Round(number * 100, 10))}%", CellKind.Number);
        else if (look != NumberLook.Number && SerialDate.Write(number, look, formats.CountsFrom1904) is { } date)
            sheet.Add(_column, date, CellKind.Date);
        else
            sheet.Add(_column, Plain(number), CellKind.Number);
    }

    /// <summary>As Excel shows it: 15 digits, so that 0.1 + 0.2 is 0.3.</summary>
    private static string Plain(double number) =>
        Math.Abs(number) < 1e15 && Math.Truncate(number) == number
            ? ((long)number).ToString(CultureInfo.InvariantCulture)
            : number.ToString("G15", CultureInfo.InvariantCulture);

    private void AddMerged(string? range)
    {
        if (range?.Split(':') is [var first, var last] && CellAddress.Parse(first) is { } from && CellAddress.Parse(last) is { } to)
            sheet.Merged.Add(new(from, to));
    }
}
