using System.Globalization;
using OutreachSite.Charts.Reading;
using OutreachSite.Content;
using OutreachSite.Content.Markdown;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Publishing.Themes;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages.Charting;

/// <summary>
/// The function <c>chart</c> of layouts, for one page: takes the options of a chart as one object or by name, and gives the same markup
/// that a block of Markdown gives. Files are read from the content alone, so that a template sees no more than an author can name.
/// </summary>
/// <param name="page">The page that shows the charts.</param>
/// <param name="site">What is around it.</param>
/// <param name="templates">The theme's component.</param>
/// <param name="reads">The files.</param>
internal sealed class TemplateCharts(PageText page, PageSurroundings site, ThemeTemplates templates, Reads reads)
{
    private readonly List<DrawnChart> _charts = [];
    private readonly SortedSet<RelativePath> _read = [];
    private readonly DiagnosticBag _warnings = new();

    /// <summary>The charts that were drawn, in their order.</summary>
    public ImmutableArray<DrawnChart> Charts => [.. _charts];

    /// <summary>The files whose numbers were drawn, by their path below the content folder.</summary>
    public ImmutableArray<RelativePath> Read => [.. _read];

    /// <summary>What a reader could misunderstand, told at the page: a function has no place of its own.</summary>
    public ImmutableArray<Diagnostic> Warnings => _warnings.ToImmutableArray();

    /// <summary>The function. A mistake is told at the call in the template.</summary>
    public Value Draw(TemplateArguments arguments)
    {
        var problems = new DiagnosticBag();
        var place = new ChartPlace(page.Text.Path.Source.Folder, page.Variant, site.Words, reads, path => _read.Add(path));
        var chart = OrderedChart.Request(OrderOf(arguments), place, problems) is { } request
            ? problems.Take(ChartComponent.Draw(request, page.Variant, site.Links))
            : null;
        var html = chart is null ? null
            : problems.Take(templates.Component("chart", ComponentMap.Empty.With("chart", chart.Arguments), new() { ["lang"] = page.Variant.Language(), ["variant"] = page.Variant.Key() }, site.Words));
        if (problems.ToImmutableArray().FirstOrDefault(problem => problem.IsError) is { } error)
            throw new TemplateFunctionException(Spoken(error), error.Hint);
        _warnings.AddRange(problems.ToImmutableArray().Where(problem => problem.Severity == Severity.Warning));
        _charts.Add(chart!);
        return Value.Markup(html!.ToString());
    }

    private ChartOrder OrderOf(TemplateArguments arguments)
    {
        var members = Members(arguments);
        Value Of(string name) => members.FirstOrDefault(member => member.Key == name).Value;
        var where = Location.Of(page.Source);
        return new(
            IdOf(Of("id")),
            [.. members.Where(member => member.Key is not ("id" or "columns" or "rows") && !member.Value.IsNull)
                .Select(member => new Charts.Reading.ChartOption(new(member.Key.Replace('_', '-'), where), new(TextOf(member.Value), where)))],
            TableOf(Of("columns"), Of("rows"), where),
            where);
    }

    /// <summary>One object, or values by name.</summary>
    private static ImmutableArray<KeyValuePair<string, Value>> Members(TemplateArguments arguments)
    {
        if (arguments.Count == 0)
            return arguments.Named;
        if (arguments.Count > 1 || !arguments[0].TryGetObject(out var options))
            throw new TemplateFunctionException(ChartDataDiagnostics.NotOneObject, ChartDataDiagnostics.ObjectExample);
        return [.. options!.Names.Select(name => KeyValuePair.Create(name, options.TryGet(name, out var value) ? value : Value.Null)), .. arguments.Named];
    }

    private string IdOf(Value given)
    {
        var id = given.IsNull ? $"figure-{(_charts.Count + 1).ToString(CultureInfo.InvariantCulture)}" : given.ToString();
        if (id.Length == 0 || !char.IsAsciiLetterLower(id[0]) || id.Any(c => !char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '-'))
            throw new TemplateFunctionException(ChartDataDiagnostics.NoId(id));
        if (_charts.Any(chart => chart.Picture.Id == id))
            throw new TemplateFunctionException(ChartDataDiagnostics.IdTwice(id));
        return id;
    }

    /// <summary>The numbers; null when they come from a file.</summary>
    private static ChartData? TableOf(Value columns, Value rows, Location where)
    {
        if (columns.IsNull && rows.IsNull)
            return null;
        ImmutableArray<ChartText> header = [.. columns.Items.Select(column => new ChartText(TextOf(column), where))];
        if (header.IsEmpty)
            throw new TemplateFunctionException(ChartDataDiagnostics.NotOneObject, ChartDataDiagnostics.ObjectExample);
        return new(where, header, [.. rows.Items.Select(row => RowOf(row, header, where))]);
    }

    /// <summary>A list in the order of the columns, or an object with a member for each.</summary>
    private static ImmutableArray<ChartText> RowOf(Value row, ImmutableArray<ChartText> header, Location where) => row.TryGetObject(out var record)
        ? [.. header.Select(column => new ChartText(record!.TryGet(column.Text, out var value) ? TextOf(value) : "", where))]
        : [.. row.Items.Select(cell => new ChartText(TextOf(cell), where))];

    /// <summary>What an author would have written: lists with commas, yes and no.</summary>
    private static string TextOf(Value value) => value.Kind switch
    {
        ValueKind.Null => "",
        ValueKind.Boolean => value.IsTruthy ? "yes" : "no",
        ValueKind.List => string.Join(", ", value.Items.Select(TextOf)),
        _ => value.ToString(),
    };

    /// <summary>The problem with its cell, which a call in a template does not show.</summary>
    private static Message Spoken(Diagnostic error) => error.Where.Cell is not null
        ? new($"{error.Where}：{error.Message.Japanese}", $"{error.Where}: {error.Message.English}")
        : error.Message;
}
