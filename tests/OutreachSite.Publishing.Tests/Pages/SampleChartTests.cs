using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using OutreachSite.Charts;
using OutreachSite.Content;
using OutreachSite.Files;

namespace OutreachSite.Publishing.Tests.Pages;

/// <summary>Charts say the same thing four times: drawn wide, drawn narrow, in a sentence, and as a table.</summary>
[Collection(SampleSiteTests.Name)]
public sealed partial class SampleChartTests(SampleSite sample)
{
    private IEnumerable<(SamplePage Page, IElement Chart)> Charts => sample.Pages.SelectMany(page => page.Document.QuerySelectorAll(".os-chart-figure").Select(chart => (page, chart)));

    [Fact]
    public void Every_chart_has_two_named_drawings_and_a_table()
    {
        Assert.True(Charts.Count(one => one.Page.Variant == Variant.Japanese) >= 8);
        Findings.None(Charts.SelectMany(one =>
        {
            var drawings = one.Chart.QuerySelectorAll("svg.os-chart").ToArray();
            return new[]
            {
                drawings.Select(drawing => drawing.GetAttribute("data-size")).SequenceEqual(["wide", "narrow"]) ? "" : "not one wide and one narrow drawing",
                drawings.All(drawing => drawing.GetAttribute("role") == "img") ? "" : "a drawing is no picture for screen readers",
                drawings.All(drawing => Named(one.Page, drawing, "title") && Named(one.Page, drawing, "desc")) ? "" : "a drawing has no title or no description",
                one.Chart.QuerySelectorAll("table").Length == 1 || HasTableOfThePage(one.Page, one.Chart) ? "" : "not one table",
                one.Chart.QuerySelector("figcaption .os-chart-figure__finding")?.TextContent.Trim().Length > 4 ? "" : "no finding",
                one.Chart.QuerySelector(".os-chart-figure__notes") is not null ? "" : "no notes: neither n nor a source",
            }.Where(finding => finding.Length > 0).Select(finding => $"{one.Page.Path} #{one.Chart.Id}: {finding}");
        }));
    }

    [Fact]
    public void Every_number_of_the_table_is_drawn_and_said() => Findings.None(Charts.SelectMany(one =>
    {
        // How many answered stands beside each row and in the table: read aloud with every row it would bury the finding.
        var (numbers, counts) = (Numbers(one.Chart, $"td:not(.os-sum, {SampleCells})"), Numbers(one.Chart, SampleCells));
        return from text in one.Chart.QuerySelectorAll("svg.os-chart").SelectMany(drawing => new[] { (What: "drawing", Text: DrawnText(drawing)), (What: "description", Text: drawing.QuerySelector("desc")!.TextContent) })
               from number in text.What == "drawing" ? numbers.Concat(counts) : numbers
               where !NumbersIn(text.Text).Contains(number)
               select $"{one.Page.Path} #{one.Chart.Id}: {number} is missing in the {text.What}";
    }).Distinct());

    /// <summary>The column of how many answered, in the words of each variant.</summary>
    private static string SampleCells { get; } =
        $":is({string.Join(", ", new[] { ChartWords.Japanese, ChartWords.Easy, ChartWords.English }.Select(words => $"td[data-label=\"{words.SampleHeading}\"]").Distinct())})";

    private static IEnumerable<string> Numbers(AngleSharp.Dom.IElement chart, string cells) =>
        [.. chart.QuerySelectorAll(cells).SelectMany(cell => NumbersIn(cell.TextContent))];

    [Fact]
    public void Every_table_cell_of_a_chart_has_a_number_or_says_that_there_is_none() => Findings.None(Charts.SelectMany(one => one.Chart.QuerySelectorAll("td")
        .Where(cell => cell.TextContent.Trim().Length == 0).Select(_ => $"{one.Page.Path} #{one.Chart.Id}: an empty cell")));

    [Fact]
    public void Every_number_of_a_data_file_is_in_a_table_of_its_folder()
    {
        // Registers are the town's own tables, which no page shows yet.
        var files = Checkout.Files.Find(new("content/**/*.csv")).Where(file => !file.IsIn(new("content/registers"))).ToArray();
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            var folder = file.Folder.Value["content/".Length..];
            var shown = sample.Pages.Where(page => page.Path.StartsWith(folder + "/", StringComparison.Ordinal))
                .SelectMany(page => page.Document.QuerySelectorAll("table td, table th")).SelectMany(cell => NumbersIn(cell.TextContent)).ToHashSet(StringComparer.Ordinal);
            var numbers = Checkout.Text(file.Value).Split('\n').Skip(1).SelectMany(line => line.Split(',').Skip(1))
                .Where(cell => !DateOnly.TryParseExact(cell, "yyyy-MM-dd", out _)).SelectMany(NumbersIn);
            Findings.None(numbers.Where(number => !shown.Contains(number)).Select(number => $"{file}: {number} is shown nowhere"));
        }
    }

    [Fact]
    public void A_chart_without_a_number_of_answers_says_so() => Findings.None(
        Charts.Where(one => one.Page.Path.EndsWith("2018-07-28-end-of-life-care/results/index.html", StringComparison.Ordinal) && one.Page.Variant == Variant.Japanese)
            .Where(one => one.Chart.QuerySelector(".os-chart-figure__notes li strong")?.TextContent.Contains("公表", StringComparison.Ordinal) != true)
            .Select(one => one.Chart.Id));

    /// <summary>An indicator has one table, below its chart, with more in it than a chart knows.</summary>
    private static bool HasTableOfThePage(SamplePage page, IElement chart) =>
        page.Document.QuerySelectorAll(".os-chart-figure").Length == 1 && chart.ParentElement!.QuerySelector("#os-indicator-table table") is not null;

    private static bool Named(SamplePage page, IElement drawing, string part)
    {
        var own = drawing.Children.FirstOrDefault(child => child.LocalName == part);
        return own is { Id: { } id } && own.TextContent.Trim().Length > 2
            && drawing.GetAttribute("aria-labelledby")!.Split(' ').Contains(id) && page.Document.GetElementById(id) == own;
    }

    /// <summary>All that can be read in a drawing; pieces of one text belong together.</summary>
    private static string DrawnText(IElement drawing)
    {
        var text = new StringBuilder();
        foreach (var piece in drawing.QuerySelectorAll("text"))
            text.Append(piece.TextContent).Append('\n');
        return text.ToString();
    }

    private static IEnumerable<string> NumbersIn(string text) => Number.Matches(text).Select(match => match.Value.Replace(",", "", StringComparison.Ordinal));

    [GeneratedRegex(@"\d[\d,]*(\.\d+)?", RegexOptions.None, 1000)]
    private static partial Regex Number { get; }
}
