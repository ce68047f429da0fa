using System.Globalization;

namespace OutreachSite.Charts.Reading;

/// <summary>What a cell says: a number and how many decimals it was written with, nothing (not stated), a mark for hidden, or something else.</summary>
internal readonly record struct NumberCell(NumberCellKind Kind, decimal Value = 0, int Decimals = 0)
{
    private static readonly ImmutableArray<string> MissingWords =
        ["", "-", "--", "―", "—", "–", "ー", "…", "...", "‥", "記載なし", "不明", "非公表", "未公表", "n/a", "na", "not stated"];

    private static readonly ImmutableArray<string> SuppressedWords = ["秘匿", "x", "*", "**", "***", "suppressed"];

    /// <summary>The value of a chart that this cell is; something else counts as missing.</summary>
    public ChartValue ToValue() => Kind switch
    {
        NumberCellKind.Number => Value,
        NumberCellKind.Suppressed => ChartValue.Suppressed,
        _ => ChartValue.Missing,
    };

    /// <summary>
    /// Reads a cell. Full-width digits, grouping by commas, a sign (▲ too) and the unit after the number are understood;
    /// a dash is "not stated", 秘匿, Ｘ and ＊ are "hidden", and neither is ever zero.
    /// </summary>
    public static NumberCell Read(string text, string unit)
    {
        var folded = Width.Narrow(text).Trim();
        if (MissingWords.Contains(folded, StringComparer.OrdinalIgnoreCase))
            return new(NumberCellKind.Missing);
        if (SuppressedWords.Contains(folded, StringComparer.OrdinalIgnoreCase))
            return new(NumberCellKind.Suppressed);
        var negative = folded[0] is '-' or '▲' or '△' or '−';
        var digits = WithoutUnit(negative || folded[0] == '+' ? folded[1..].TrimStart() : folded, Width.Narrow(unit));
        if (!IsPlainNumber(digits))
            return new(NumberCellKind.Other);
        var value = decimal.Parse(digits.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        return new(NumberCellKind.Number, negative ? -value : value, point < 0 ? 0 : digits.Length - point - 1);
    }

    private static string WithoutUnit(string text, string unit)
    {
        if (unit.Length > 0 && text.EndsWith(unit, StringComparison.OrdinalIgnoreCase))
            text = text[..^unit.Length];
        return text.Trim();
    }

    /// <summary>Digits, at most 15; commas only between groups of three; at most one point, with a digit on both sides.</summary>
    private static bool IsPlainNumber(string text)
    {
        var parts = text.Split('.');
        if (parts.Length > 2 || text.Length is 0 or > 19 || (parts.Length == 2 && !IsDigits(parts[1])))
            return false;
        var groups = parts[0].Split(',');
        return groups.All(IsDigits) && (groups.Length == 1 || (groups[0].Length <= 3 && groups[1..].All(group => group.Length == 3)))
            && text.Count(char.IsAsciiDigit) <= 15;
    }

    private static bool IsDigits(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);
}

/// <summary>What kind of thing a cell of numbers holds.</summary>
internal enum NumberCellKind
{
    Missing,
    Suppressed,
    Number,
    Other,
}
