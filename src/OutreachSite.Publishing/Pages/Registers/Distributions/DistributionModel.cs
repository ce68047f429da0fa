using OutreachSite.Content;
using OutreachSite.Numbers;
using OutreachSite.Print.Codes;
using OutreachSite.Publishing.Registers;
using OutreachSite.Publishing.Sites;
using OutreachSite.Registers.Kinds.Distributions;
using OutreachSite.Registers.Types;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages.Registers.Distributions;

/// <summary>The global <c>distributions</c>: the deliveries in the order of the table, and a QR code for each page and place.</summary>
internal static class DistributionModel
{
    public static TemplateObject? Build(RegisterPage page)
    {
        if (page.Reads.Result(RegisterRules.Table, page.Place.Host.Table) is not { } table)
            return null;
        var counted = table.Rows.Where(row => row.Row[DistributionFields.Done] is not null && row.Row[DistributionFields.Copies] is not null).ToArray();
        return new()
        {
            ["distributions"] = new TemplateObject
            {
                ["count"] = table.Rows.Length,
                ["sum"] = counted.Length == 0 ? Value.Null : new TemplateObject
                {
                    ["rows"] = counted.Length,
                    ["copies"] = NumberText.Grouped(counted.Sum(row => row.Row.Value(DistributionFields.Copies)!.Value), 0),
                },
                ["rows"] = Value.Of(table.Rows.Select(row => (Value)Delivery(page, row)).ToArray()),
                ["codes"] = Value.Of(Codes(page, table).ToArray()),
                ["open_data"] = OpenDataFiles.Links(page),
            },
        };
    }

    private static TemplateObject Delivery(RegisterPage page, ShownRow row)
    {
        var r = row.Row;
        return new()
        {
            ["id"] = row.Slug,
            ["what"] = r.Text(DistributionFields.What),
            ["page_url"] = PageOf(page, row, isSaid: page.Variant == Variant.Japanese) is { } target ? page.Link(target) : Value.Null,
            ["edition"] = RegisterValues.Text(r, DistributionFields.Edition),
            ["place"] = r.Text(DistributionFields.Place),
            ["way"] = RegisterValues.Text(r, DistributionFields.Way),
            ["planned"] = Date(page, r.Text(DistributionFields.Planned)),
            ["done"] = Date(page, r.Text(DistributionFields.Done)),
            ["late"] = r[DistributionFields.Done] is null && DayOrMonthType.LastDay(r.Text(DistributionFields.Planned)) is { } day && day < DateOnly.MaxValue && page.Reads.HasCome(day.AddDays(1)),
            ["copies"] = Number(r.Value(DistributionFields.Copies)),
            ["left"] = Number(r.Value(DistributionFields.Left)),
            ["section"] = RegisterValues.Text(r, DistributionFields.Section),
            ["source"] = RegisterValues.Text(r, DistributionFields.Source),
            ["note"] = RegisterValues.Lines(r, DistributionFields.Note),
        };
    }

    /// <summary>A code for each page and place, in the order of the table.</summary>
    private static IEnumerable<Value> Codes(RegisterPage page, RegisterTable table)
    {
        var made = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            if (row.Row.Text(DistributionFields.Code) is not { Length: > 0 } place || PageOf(page, row, isSaid: false) is not { } target)
                continue;
            var of = page.Site.Links.Scope.Address(PageAddress.OutputOf(target, Variant.Japanese));
            var address = PlaceCode.Address(of, place);
            if (!made.Add(address))
                continue;
            var code = QrCode.Of(address);
            if (page.Variant == Variant.Japanese)
                page.Problems.AddRange(code.Diagnostics);
            if (code.Value is { } drawn)
            {
                yield return new TemplateObject
                {
                    ["what"] = row.Row.Text(DistributionFields.What),
                    ["place"] = row.Row.Text(DistributionFields.Place),
                    ["address"] = of,
                    ["query"] = address[of.Length..],
                    ["svg"] = Value.Markup(QrSvg.Write(drawn, page.Words.Say("qr.label"))),
                };
            }
        }
    }

    /// <summary>The page of the leaflet; null when it is not there, which is said once for a row.</summary>
    private static RelativePath? PageOf(RegisterPage page, ShownRow row, bool isSaid)
    {
        var name = row.Row.Text(DistributionFields.Page);
        if (name.Length == 0)
            return null;
        if (RelativePath.Root.TryCombine(name, out var path) && page.Site.Pages.Find(path, page.Variant) is not null)
            return path;
        if (isSaid)
            page.Problems.Add(DistributionPageDiagnostics.NoPage(row.Row.Written(DistributionFields.Page).Where, name, page.Site.Pages.All.Originals.Select(known => known.Original.Value)));
        return null;
    }

    private static Value Date(RegisterPage page, string written) => written.Length == 0 ? Value.Null : page.Values.Date(CitedDate.Parse(written));

    private static Value Number(decimal? number) => number is { } known ? NumberText.Grouped(known, 0) : Value.Null;
}
