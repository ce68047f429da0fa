using OutreachSite.Templating.Evaluation;
using OutreachSite.Templating.Nodes;

namespace OutreachSite.Templating.Builtins;

/// <summary><c>include "name" a b k: v</c>: renders another template; as a value, its text.</summary>
internal sealed class IncludeFunction : Callable
{
    public override string Name => "include";

    /// <summary>The name of a template, given as the first argument.</summary>
    public static string NameFrom(Context context, Node site, Value value)
    {
        if (value.IsNull || (value.IsText && value.Text.Length == 0))
            throw context.Fail(TemplateDiagnostics.NoIncludeName(context.NameOfInclude(site)));
        return context.TextOf(value);
    }

    public override Value Invoke(Context context, Node site, int start, int count, string[] names)
    {
        if (count == 0)
            throw context.Fail(TemplateDiagnostics.NoIncludeName(context.Where(site.At)));
        return Render(context, site, NameFrom(context, site, context.Argument(start)), start, count, names);
    }

    /// <summary>Renders apart from the page's output; markup where values are escaped.</summary>
    public static Value Render(Context context, Node site, string name, int start, int count, string[] names)
    {
        var (indent, mark) = (context.Out.Indent, context.Out.Length);
        context.Out.Indent = null;
        context.Include(name, site, start, count, names);
        context.AllocateText(context.Out.Length - mark);
        var text = new Utf8Text(context.Out.TakeSince(mark));
        context.Out.Indent = indent;
        return context.Options.AutoEscape ? Value.Of(text) : text.ToString();
    }
}

/// <summary><c>include_join names separator begin? end?</c>: each part is a text, or with <c>tpl:</c> before it a template.</summary>
internal sealed class IncludeJoinFunction : Callable
{
    public override string Name => "include_join";

    public override Value Invoke(Context context, Node site, int start, int count, string[] names)
    {
        if (count < 2 || context.Argument(start).Kind != ValueKind.List)
            throw context.Fail(TemplateDiagnostics.NoIncludeName(context.Where(site.ArgumentSpan(0))));
        var list = context.Argument(start).List;
        context.ChargeList(list.Count);
        var result = new System.Text.StringBuilder();
        var parts = new List<Value>();
        for (var i = 0; i < list.Count; i++)
        {
            if (i > 0)
                parts.Add(Part(context, site, context.Argument(start + 1)));
            parts.Add(One(context, site, list[i]));
        }

        if (count > 2)
            parts.Insert(0, Part(context, site, context.Argument(start + 2)));
        if (count > 3)
            parts.Add(Part(context, site, context.Argument(start + 3)));
        foreach (var part in parts)
            result.Append(context.Options.AutoEscape && part.Kind == ValueKind.String ? Escaping.HtmlEscaper.Escape(part.Text) : context.TextOf(part));
        context.AllocateText(result.Length);
        return context.Options.AutoEscape ? Value.Markup(result.ToString()) : result.ToString();
    }

    private static Value Part(Context context, Node site, Value part)
    {
        const string Mark = "tpl:";
        var text = context.TextOf(part);
        return text.StartsWith(Mark, StringComparison.Ordinal)
            ? One(context, site, text[Mark.Length..])
            : part;
    }

    /// <summary>One of the templates; its name is its only argument, as in any include.</summary>
    private static Value One(Context context, Node site, Value name)
    {
        var start = context.Top;
        context.Push(name);
        var text = IncludeFunction.Render(context, site, IncludeFunction.NameFrom(context, site, name), start, 1, []);
        context.Top = start;
        return text;
    }
}
