using System.Globalization;
using OutreachSite.Templating.Escaping;
using OutreachSite.Templating.Lexing;

namespace OutreachSite.Templating.Evaluation;

/// <summary>Values go into the output, made safe for where they stand.</summary>
internal sealed partial class Context
{
    public void Write(in Value value, HtmlContext html, TextSpan at)
    {
        switch (html)
        {
            case HtmlContext.Content or HtmlContext.Attribute when value.Kind == ValueKind.String:
                HtmlEscaper.Write(Out, value.PlainText);
                break;
            case HtmlContext.Url or HtmlContext.UrlPart when value.Kind == ValueKind.String:
                CheckScheme(value.PlainText, html, at);
                HtmlEscaper.Write(Out, value.PlainText);
                break;
            case HtmlContext.None or HtmlContext.Content:
                WriteContent(value, html);
                break;
            case HtmlContext.Attribute:
                WriteAttribute(value);
                break;
            case HtmlContext.Url or HtmlContext.UrlPart:
                CheckAddress(value, html, at);
                WriteAttribute(value);
                break;
            case HtmlContext.Script:
                WriteScript(value, at);
                break;
            default:
                if (!value.IsNull)
                    throw Fail(TemplateDiagnostics.UnsafePlace(Where(at), SourceOf(at), new("ここ", "this place")));
                break;
        }
    }

    private void WriteContent(in Value value, HtmlContext html)
    {
        switch (value.Kind)
        {
            case ValueKind.Null:
                break;
            case ValueKind.Integer:
                Out.Write(value.Bits);
                break;
            case ValueKind.Double:
                Out.Write(value.Double);
                break;
            case ValueKind.Markup when value.Reference is Utf8Text captured:
                Out.Write(captured.Bytes);
                break;
            case ValueKind.Markup when value.Unescaped is { } text:
                HtmlEscaper.Write(Out, text);
                break;
            case ValueKind.String or ValueKind.Markup:
                Out.Write(value.Text.AsSpan());
                break;
            default:
                WritePrinted(ValuePrinter.Print(value, this), html);
                break;
        }
    }

    private void WritePrinted(string text, HtmlContext html)
    {
        if (html == HtmlContext.None)
            Out.Write(text.AsSpan());
        else
            HtmlEscaper.Write(Out, text);
    }

    private void WriteAttribute(in Value value)
    {
        if (value.Kind == ValueKind.Integer)
            Out.Write(value.Bits);
        else if (value.Kind != ValueKind.Markup)
            HtmlEscaper.Write(Out, TextOf(value));
        else if (value.Unescaped is { } text)
            HtmlEscaper.Write(Out, text);
        else if (value.Reference is Utf8Text captured)
            HtmlEscaper.WriteNormalized(Out, captured.Bytes);
        else
            HtmlEscaper.WriteNormalized(Out, System.Text.Encoding.UTF8.GetBytes(value.Text));
    }

    private void CheckAddress(in Value value, HtmlContext html, TextSpan at)
    {
        var text = TextOf(value);
        CheckScheme(value.Kind == ValueKind.Markup ? HtmlEntities.DecodeAsBrowsers(text) : text, html, at);
    }

    private void CheckScheme(string text, HtmlContext html, TextSpan at)
    {
        if (HtmlEscaper.HasRefusedScheme(text, mayBring: html == HtmlContext.Url))
            throw Fail(TemplateDiagnostics.RefusedScheme(Where(at), text));
    }

    private void WriteScript(in Value value, TextSpan at)
    {
        switch (value.Kind)
        {
            case ValueKind.Null:
                break;
            case ValueKind.Json:
                Out.Write(value.Text.AsSpan());
                break;
            case ValueKind.Integer or ValueKind.Boolean:
                Out.Write(ValuePrinter.Print(value).AsSpan());
                break;
            case ValueKind.Double when double.IsFinite(value.Double):
                Out.Write(value.Double.ToString(CultureInfo.InvariantCulture).AsSpan());
                break;
            default:
                throw Fail(TemplateDiagnostics.NotJson(Where(at), SourceOf(at)));
        }
    }
}
