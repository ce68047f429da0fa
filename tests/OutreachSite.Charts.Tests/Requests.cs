using System.Collections.Immutable;
using OutreachSite.Charts.Reading;
using OutreachSite.Diagnostics;

namespace OutreachSite.Charts.Tests;

/// <summary>Reads a request as an author would write it: the kind, options, a line of hyphens, and a table with commas.</summary>
internal static class Requests
{
    public const string File = "chart.md";

    public static ChartRequest Read(string source)
    {
        var lines = source.ReplaceLineEndings("\n").Split('\n');
        var rule = Array.IndexOf(lines, "---");
        var options = lines[1..rule].Select((line, index) => Option(line, index + 2)).ToImmutableArray();
        var rows = lines[(rule + 1)..].Index().Where(one => one.Item.Length > 0)
            .Select(one => Row(one.Item, rule + 2 + one.Index)).ToImmutableArray();
        return new(
            "c1", new(lines[0], At(1, 1, lines[0].Length)), options,
            new(At(rule + 2, 1, 0), rows.IsEmpty ? [] : rows[0], rows.IsEmpty ? [] : rows[1..]));
    }

    /// <summary>The chart, which must be without errors.</summary>
    public static IChart Chart(string source)
    {
        var outcome = ChartCatalog.Create(Read(source));
        Assert.Empty(outcome.Diagnostics.Where(one => one.IsError).Select(one => one.ToString()));
        return outcome.Value!;
    }

    /// <summary>The picture in Japanese.</summary>
    public static ChartPicture Picture(string source, ChartWords? words = null) => Chart(source).Draw(words ?? ChartWords.Japanese);

    /// <summary>Everything that is wrong, one line each, without hints.</summary>
    public static string[] Problems(string source) =>
        [.. ChartCatalog.Create(Read(source)).Diagnostics.Select(one => $"{one.Where.Line}:{one.Where.Column} {one.Code}")];

    /// <summary>The only problem.</summary>
    public static Diagnostic Problem(string source) => Assert.Single(ChartCatalog.Create(Read(source)).Diagnostics);

    private static ChartOption Option(string line, int number)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var value = line[(colon + 1)..];
        var start = colon + 1 + (value.Length - value.TrimStart().Length);
        return new(new(line[..colon], At(number, 1, colon)), new(value.Trim(), At(number, start + 1, value.Trim().Length)));
    }

    private static ImmutableArray<ChartText> Row(string line, int number)
    {
        var cells = ImmutableArray.CreateBuilder<ChartText>();
        var column = 1;
        foreach (var cell in line.Split(','))
        {
            cells.Add(new(cell, At(number, column, cell.Length)));
            column += cell.Length + 1;
        }

        return cells.ToImmutable();
    }

    private static Location At(int line, int column, int length) => new(File, line, column, length);
}
