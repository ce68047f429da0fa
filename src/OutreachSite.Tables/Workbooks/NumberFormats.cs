using DocumentFormat.OpenXml.Spreadsheet;

namespace OutreachSite.Tables.Workbooks;

/// <summary>How the cells of a workbook show their numbers: as a number, as hundredths, or as a day or time.</summary>
internal sealed class NumberFormats(ImmutableArray<NumberLook> looks, bool countsFrom1904)
{
    /// <summary>True when day 0 is 1 January 1904, as in files from old Macintoshes.</summary>
    public bool CountsFrom1904 => countsFrom1904;

    public static NumberFormats Read(Stylesheet? styles, bool countsFrom1904)
    {
        var codes = new Dictionary<uint, string>();
        foreach (var format in styles?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
        {
            if (format.NumberFormatId?.Value is { } id)
                codes[id] = format.FormatCode?.Value ?? "";
        }

        var looks = styles?.CellFormats?.Elements<CellFormat>().Select(cell => LookOf(cell.NumberFormatId?.Value ?? 0, codes)).ToImmutableArray() ?? [];
        return new(looks, countsFrom1904);
    }

    /// <summary>The look of a cell whose style has this number.</summary>
    public NumberLook this[int style] => style >= 0 && style < looks.Length ? looks[style] : NumberLook.Number;

    private static NumberLook LookOf(uint id, Dictionary<uint, string> codes) => id switch
    {
        _ when codes.TryGetValue(id, out var code) => LookOf(code),
        9 or 10 => NumberLook.Percent,
        >= 14 and <= 17 or >= 27 and <= 31 or 36 or >= 50 and <= 54 or 57 or 58 => NumberLook.Day,
        22 => NumberLook.DayAndTime,
        >= 18 and <= 21 or >= 32 and <= 35 or >= 45 and <= 47 or 55 or 56 => NumberLook.Time,
        _ => NumberLook.Number,
    };

    /// <summary>Reads a format code such as <c>yyyy"年"m"月"d"日" h:mm</c>. In brackets stand colours and conditions, but [h] is hours.</summary>
    internal static NumberLook LookOf(string code)
    {
        var (hasDay, hasTime, hasMonthOrMinute, isPercent) = (false, false, false, false);
        for (var i = 0; i < code.Length && code[i] != ';'; i++)
        {
            switch (code[i])
            {
                case '"':
                    i = code.IndexOf('"', i + 1) is var end and >= 0 ? end : code.Length;
                    break;
                case '\\' or '_' or '*':
                    i++;
                    break;
                case '[':
                    var close = code.IndexOf(']', i) is var found and >= 0 ? found : code.Length - 1;
                    hasTime |= close - i is 2 or 3 && code[i + 1] is 'h' or 'H' or 's' or 'S';
                    i = close;
                    break;
                case 'G' when code.AsSpan(i).StartsWith("General", StringComparison.OrdinalIgnoreCase):
                    i += "General".Length - 1;
                    break;
                case 'y' or 'Y' or 'd' or 'D' or 'e' or 'g':
                    hasDay = true;
                    break;
                case 'E' when i + 1 < code.Length && code[i + 1] is '+' or '-':
                    break;
                case 'h' or 'H' or 's' or 'S':
                    hasTime = true;
                    break;
                case 'm' or 'M':
                    hasMonthOrMinute = true;
                    break;
                case '%':
                    isPercent = true;
                    break;
            }
        }

        return (hasDay || (hasMonthOrMinute && !hasTime), hasTime) switch
        {
            (true, true) => NumberLook.DayAndTime,
            (true, false) => NumberLook.Day,
            (false, true) => NumberLook.Time,
            _ => isPercent ? NumberLook.Percent : NumberLook.Number,
        };
    }
}

/// <summary>What a number format makes of a number.</summary>
internal enum NumberLook
{
    Number,
    Percent,
    Day,
    Time,
    DayAndTime,
}
