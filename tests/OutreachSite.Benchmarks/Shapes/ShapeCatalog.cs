using OutreachSite.Templating.Values;

namespace OutreachSite.Benchmarks.Shapes;

/// <summary>All that is timed.</summary>
internal static class ShapeCatalog
{
    public static Shape[] All() =>
    [
        new PageShape("page", Value.Of(PageModel.Listed())),
        new PageShape("page, typed", Value.Of(PageModel.Typed())),
        new TableShape("table", Rows(Town.AsObject), isEscaped: false),
        new TableShape("table, typed", Rows(Town.ClinicType.Of), isEscaped: false),
        new TableShape("table escaped", Rows(Town.AsObject), isEscaped: true),
        new ParseShape("parse", PageShape.Page),
        .. Constructs(),
    ];

    private static Value Rows(Func<Clinic, Value> asValue) => Value.Of(Town.Clinics.Select(asValue));

    private static Shape[] Constructs() =>
    [
        new EmptyRenderShape("new context"),
        new ConstructShape("text", "text{{ }}", (page, _) => page.Write("text"u8)),
        new ConstructShape("{{ s }}", "{{ s }}", (page, model) => page.Escape(model.S)),
        new ConstructShape("{{ a.b }}", "{{ a.b }}", (page, model) => page.Escape(model.S)),
        new ConstructShape("{{ float }}", "{{ f }}", (page, model) => page.Write(model.F)),
        new ConstructShape("if a.t", "{{ if a.t }}-{{ end }}", (page, model) => page.Write(model.T ? "-"u8 : ""u8)),
        new ConstructShape("if a.n == 42", "{{ if a.n == 42 }}-{{ end }}", (page, model) => page.Write(model.N == 42 ? "-"u8 : ""u8)),
        new ConstructShape("html.escape", "{{ a.c | html.escape }}", (page, model) => page.Escape(model.B)),
        new ConstructShape("function", "{{ twice 21 }}", (page, model) => page.Write(model.N), "{{ func twice; ret $0 * 2; end }}"),
        new ConstructShape("include", "{{ include \"part\" }}", (page, _) => page.Write("part"u8)),
        new TurnShape("loop turn"),
    ];
}
