using System.Globalization;
using System.Text;

namespace OutreachSite.Templating.Evaluation;

/// <summary>Values as text: what <c>{{ value }}</c> prints before it is escaped.</summary>
internal static class ValuePrinter
{
    private const int DepthLimit = 20;

    /// <summary>The text of a value without a context: dates in the default pattern.</summary>
    public static string Print(Value value) => Print(value, null);

    public static string Print(Value value, Context? context) => value.Kind switch
    {
        ValueKind.Null or ValueKind.Undefined => "",
        ValueKind.Object when value.Object is EmptyObject => "",
        ValueKind.String or ValueKind.Markup or ValueKind.Json => value.Text,
        ValueKind.Boolean => value.Boolean ? "true" : "false",
        ValueKind.Integer => value.Bits.ToString(CultureInfo.InvariantCulture),
        ValueKind.BigInteger => value.BigInteger.ToString(CultureInfo.InvariantCulture),
        ValueKind.Double => value.Double.ToString(CultureInfo.InvariantCulture),
        ValueKind.Decimal => value.Decimal.ToString(CultureInfo.InvariantCulture),
        ValueKind.Date => Builtins.DatePattern.Format(value.Date, context?.DateFormat ?? Builtins.DatePattern.Default),
        ValueKind.Duration => value.Duration.ToString("c", CultureInfo.InvariantCulture),
        ValueKind.Function => value.Function is ScriptFunction function ? function.SourceText : "<function>",
        _ => Nested(value, context),
    };

    /// <summary>A text as a literal: in quotes, with escapes.</summary>
    public static void Quote(StringBuilder into, string text)
    {
        into.Append('"');
        Escape(into, text);
        into.Append('"');
    }

    /// <summary>A text with the escapes that a literal needs.</summary>
    public static void Escape(StringBuilder into, string text)
    {
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => into.Append("\\\""),
                '\\' => into.Append("\\\\"),
                '\n' => into.Append("\\n"),
                '\r' => into.Append("\\r"),
                '\t' => into.Append("\\t"),
                '\b' => into.Append("\\b"),
                '\f' => into.Append("\\f"),
                '\v' => into.Append("\\v"),
                < ' ' => into.Append(CultureInfo.InvariantCulture, $"\\x{(int)c:x2}"),
                _ => into.Append(c),
            };
        }
    }

    private static string Nested(Value value, Context? context)
    {
        var text = new StringBuilder();
        Append(text, value, context, 0);
        return text.ToString();
    }

    private static void Append(StringBuilder text, Value value, Context? context, int depth)
    {
        if (depth > DepthLimit)
            throw (Exception?)context?.DataTooDeep(DepthLimit) ?? new InvalidOperationException("The value is nested too deeply");
        context?.CheckText(text.Length);
        switch (value.Kind)
        {
            case ValueKind.Null or ValueKind.Object when value.IsNull || value.Object is EmptyObject:
                text.Append("null");
                break;
            case ValueKind.String or ValueKind.Markup or ValueKind.Json:
                Quote(text, value.Text);
                break;
            case ValueKind.List:
                AppendList(text, value.List, context, depth);
                break;
            case ValueKind.Object:
                AppendObject(text, value.Object, context, depth);
                break;
            default:
                text.Append(Print(value, context));
                break;
        }
    }

    private static void AppendList(StringBuilder text, TemplateSequence list, Context? context, int depth)
    {
        text.Append('[');
        for (var i = 0; i < list.Count; i++)
        {
            context?.Charge(1);
            if (i > 0)
                text.Append(", ");
            Append(text, list[i], context, depth + 1);
        }

        text.Append(']');
    }

    private static void AppendObject(StringBuilder text, ITemplateObject value, Context? context, int depth)
    {
        text.Append('{');
        var first = true;
        foreach (var name in value.Names)
        {
            context?.Charge(1);
            if (!value.TryGet(name, out var member))
                continue;
            if (!first)
                text.Append(", ");
            first = false;
            if (IsPlainName(name))
                text.Append(name);
            else
                Quote(text, name);
            text.Append(": ");
            Append(text, member, context, depth + 1);
        }

        text.Append('}');
    }

    private static bool IsPlainName(string name) =>
        name.Length > 0 && (char.IsLetter(name[0]) || name[0] == '_') && name.All(c => char.IsLetterOrDigit(c) || c == '_');
}
