using System.Text;
using OutreachSite.Diagnostics;
using OutreachSite.Registers.Fields;
using OutreachSite.Testing;

namespace OutreachSite.Registers.Tests;

/// <summary>Reads small tables that stand in a test.</summary>
internal static class Registers
{
    /// <summary>A table as CSV, its rows as lines.</summary>
    public static RegisterReading Read(RegisterKind kind, string csv, ReadingOptions? options = null) =>
        RegisterImport.Read(kind, [new("list.csv", Encoding.UTF8.GetBytes(csv))], options ?? new());

    /// <summary>A workbook.</summary>
    public static RegisterReading Read(RegisterKind kind, WorkbookFixture workbook, ReadingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(workbook);
        return RegisterImport.Read(kind, [new("list.xlsx", workbook.ToBytes())], options ?? new());
    }

    /// <summary>What was said: code and cell, in order; what is only said about the encoding is left out.</summary>
    public static string[] Said(this RegisterReading reading) =>
        [.. reading.Diagnostics.Where(one => !one.Code.StartsWith("TAB", StringComparison.Ordinal)).Select(one => $"{one.Code} {one.Where.Cell}".TrimEnd())];

    /// <summary>The value of a type for a text, and what is said about it.</summary>
    public static (object? Value, string[] Codes) Value(FieldType type, string text, bool takesPersonal = false, OutreachSite.Tables.Sheets.CellKind kind = OutreachSite.Tables.Sheets.CellKind.Text)
    {
        ArgumentNullException.ThrowIfNull(type);
        var problems = new DiagnosticBag();
        var field = new RegisterField("field", "欄", [], type);
        var value = type.ReadValue(new(new(text, kind, new("list.csv", "", IsOneOfSeveral: false), new(2, 1)), []), new(field, new() { TakesPersonal = takesPersonal }, problems));
        return (value, [.. problems.ToImmutableArray().Select(problem => problem.Code)]);
    }

    /// <summary>The value as it is written again, and what is said: <c>0176-23-5121 [REG206]</c>; – when there is none.</summary>
    public static string Written(FieldType type, string text, bool takesPersonal = false)
    {
        var (value, codes) = Value(type, text, takesPersonal);
        return (value is null ? "–" : type.WriteText(value)) + (codes.Length == 0 ? "" : $" [{string.Join(' ', codes)}]");
    }
}
