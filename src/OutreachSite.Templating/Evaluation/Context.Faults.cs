using OutreachSite.Templating.Lexing;

namespace OutreachSite.Templating.Evaluation;

/// <summary>What went wrong, and where.</summary>
internal sealed partial class Context
{
    private const int MostReports = 50;
    private DiagnosticBag _problems = new();

    public Location Where(TextSpan at) => Template.Source.At(at.Start, at.Length);

    /// <summary>The column behind a call, where a missing argument should stand.</summary>
    public Location After(Nodes.Node site) => Where(new TextSpan(site.At.End, 0));

    /// <summary>The words of a template that stand at a place, shortened.</summary>
    public string SourceOf(TextSpan at)
    {
        var text = Template.Source.Text.AsSpan(at.Start, Math.Min(at.Length, Template.Source.Text.Length - at.Start));
        return text.Length > 60 ? $"{text[..57]}..." : text.ToString();
    }

    /// <summary>A problem that ends the render.</summary>
    public TemplateFault Fail(Diagnostic problem) => new(TemplateDiagnostics.Within(problem, Chain()));

    /// <summary>A problem after which the render goes on, to find more; in plain mode it ends.</summary>
    public void Report(Diagnostic problem)
    {
        var reported = TemplateDiagnostics.Within(problem, Chain());
        if (_problems.Count >= MostReports)
            throw new TemplateFault();
        foreach (var known in _problems.ToImmutableArray())
        {
            if (known.Code == reported.Code && known.Where == reported.Where)
                return;
        }

        _problems.Add(reported);
    }

    public TemplateFault BadOperands(TextSpan at, Value a, Value b) =>
        a.IsUnknown || b.IsUnknown ? new() : Fail(TemplateDiagnostics.BadOperands(Where(at), SourceOf(at), ValueNames.Of(a), ValueNames.Of(b)));

    /// <summary>Where an include names its template; in plain mode the include itself, as upstream says.</summary>
    public Location NameOfInclude(Nodes.Node site) => Where(Options.StrictVariables ? site.ArgumentSpan(0) : site.At);

    /// <summary>All that is wrong in another template, as one problem of the one that asks for it.</summary>
    private TemplateFault Unreadable(Nodes.Node site, string name, ImmutableArray<Diagnostic> reasons)
    {
        var errors = reasons.Where(r => r.IsError).ToList();
        return Fail(TemplateDiagnostics.BrokenInclude(Where(site.At), name, new(
            string.Join("; ", errors.Select(r => $"{r.Where}: {r.Message.Japanese}")),
            string.Join("; ", errors.Select(r => $"{r.Where.Path}({r.Where.Line},{r.Where.Column}) : error : {r.Message.English}")))));
    }

    public TemplateFault UnknownFunction(Nodes.Expression target) => Fail(TemplateDiagnostics.UnknownFunction(Where(target.At), SourceOf(target.At)));

    public TemplateFault DivideByZero(TextSpan at) => Fail(TemplateDiagnostics.DivideByZero(Where(at)));

    public TemplateFault DataTooDeep(int limit) => Fail(TemplateDiagnostics.DataTooDeep(Where(At), limit));

    public TemplateFault NullMember(TextSpan at, string member, TextSpan target) =>
        Fail(TemplateDiagnostics.NullMember(Where(at), member, SourceOf(target)));

    private ImmutableArray<Location> Chain() => [.. Enumerable.Reverse(_includes).Select(i => i.Template.Source.At(i.At.Start, i.At.Length))];
}
