using System.Globalization;
using OutreachSite.Charts.Reading;
using OutreachSite.Numbers;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages.Registers.Statuses;

/// <summary>The global <c>progress</c>: how many municipalities have something for each item, beside shares from elsewhere.</summary>
internal static class StatusProgressModel
{
    public static TemplateObject? Build(RegisterPage page)
    {
        if (StatusBook.Of(page.Place) is not { } book)
            return null;
        var comparison = page.Reads.Result(StatusRules.Comparison, page.Place.Host.Page);
        var counts = book.Items.All.Select(heading => (Heading: heading, States: book.Index.Cities.Select(city => book.StateOf(city.City, heading)).ToImmutableArray())).ToImmutableArray();
        return new()
        {
            ["progress"] = new TemplateObject
            {
                ["municipalities"] = book.Index.Cities.Length,
                ["rows"] = Value.Of(counts.Select(one => Row(page, book, comparison, one.Heading, one.States)).ToArray()),
                ["states"] = Value.Of(Shown(counts).Select(state => StatusValues.State(page, state)).ToArray()),
                ["comparison"] = comparison is null ? Value.Null : Comparison(page, comparison),
                ["chart"] = comparison is null ? Value.Null : page.Charts.Draw(Chart(comparison, book, page)),
                ["days"] = StatusValues.Days(page, from city in book.Index.Cities from heading in book.Items.All from row in book.Rows(city.City, heading) select row),
                ["list_url"] = page.Link(book.Host.Page),
            },
        };
    }

    /// <summary>The states that occur.</summary>
    private static IEnumerable<StatusState> Shown(IEnumerable<(StatusHeading Heading, ImmutableArray<StatusState> States)> counts) =>
        counts.SelectMany(one => one.States).Distinct().Order();

    private static Value Row(RegisterPage page, StatusBook book, StatusComparison? comparison, StatusHeading heading, ImmutableArray<StatusState> states) => new TemplateObject
    {
        ["item"] = StatusValues.Item(page, book, heading),
        ["active"] = states.Count(state => state.HasSomething()),
        ["counts"] = Value.Of(states.CountBy(state => state).OrderBy(pair => pair.Key).Select(pair => (Value)new TemplateObject
        {
            ["state"] = StatusValues.State(page, pair.Key),
            ["count"] = pair.Value,
        }).ToArray()),
        ["shares"] = comparison is null ? Value.Of(Array.Empty<Value>()) : Value.Of(comparison.Headings.Index().Select(column => (Value)new TemplateObject
        {
            ["heading"] = column.Item,
            ["text"] = comparison.Of(heading) is { } row && column.Index < row.Shares.Length && row.Shares[column.Index] is { } share
                ? page.Words.Say("status.share", ("share", NumberText.Grouped(share, comparison.Decimals))) : Value.Null,
        }).ToArray()),
    };

    private static Value Comparison(RegisterPage page, StatusComparison comparison) => new TemplateObject
    {
        ["title"] = comparison.Matter.Title,
        ["headings"] = Value.Of(comparison.Headings.Select(heading => (Value)heading).ToArray()),
        ["n"] = int.TryParse(comparison.Matter.N, CultureInfo.InvariantCulture, out var asked) ? NumberText.Grouped(asked) : comparison.Matter.N,
        ["source"] = comparison.Matter.Source,
        ["as_of"] = page.Values.Date(comparison.Matter.AsOf),
        ["url"] = comparison.Matter.Page is { } about && page.Site.PageUrl(about, page.Variant, page.Problems) is { } url ? url : Value.Null,
    };

    /// <summary>The shares as the file has them, for the items that stand here too.</summary>
    private static ChartRequest? Chart(StatusComparison comparison, StatusBook book, RegisterPage page)
    {
        var rows = comparison.Rows.Where(row => book.Items.All.Any(heading => !heading.IsRearranged && row.IsOf(heading))).ToImmutableArray();
        if (rows.IsEmpty || comparison.Headings.Length is < 2 or > 5)
            return null;
        var matter = comparison.Matter;
        var options = new[]
        {
            ("title", matter.Title), ("n", matter.N ?? "非公表"), ("source", matter.Source ?? ""), ("as-of", matter.AsOf?.Text(page.Variant) ?? ""),
        };
        return new("shares", new("stacked", default), [.. options.Where(option => option.Item2.Length > 0).Select(option => new ChartOption(Text(option.Item1), Text(option.Item2)))],
            new(default, [Text(page.Words.Say("status.item")), .. comparison.Headings.Select(Text)],
                [.. rows.Select(row => (ImmutableArray<ChartText>)[Text(row.Label), .. comparison.Headings.Index().Select(column => Text(
                    column.Index < row.Shares.Length && row.Shares[column.Index] is { } share ? share.ToString(CultureInfo.InvariantCulture) : ""))])]));
    }

    private static ChartText Text(string text) => new(text, default);
}
