using System.Text;
using System.Text.Json;

namespace OutreachSite.Cli.Terminal;

/// <summary>How diagnostics are written.</summary>
public enum DiagnosticFormat
{
    /// <summary>For people: the sentence, the line with a caret, the hint.</summary>
    Text,

    /// <summary>For programs: one JSON object a line.</summary>
    Json,
}

/// <summary>Writes diagnostics for people, with the source line and a caret under the word, or for programs.</summary>
public sealed class DiagnosticPrinter(MessageLanguage language, bool colour, Func<RelativePath, SourceText?> sources)
{
    private readonly Dictionary<string, SourceText?> _texts = [];

    /// <summary>One diagnostic, with several lines for people and one for programs.</summary>
    public string Write(Diagnostic diagnostic, DiagnosticFormat format)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        return format == DiagnosticFormat.Json ? Json(diagnostic) : Text(diagnostic);
    }

    /// <summary>「エラー 2件、注意 1件」; empty when there are none.</summary>
    public string Summary(IReadOnlyCollection<Diagnostic> diagnostics)
    {
        var counts = new[] { Severity.Error, Severity.Warning, Severity.Hint }
            .Select(severity => (severity, count: diagnostics.Count(d => d.Severity == severity)))
            .Where(item => item.count > 0)
            .Select(item => language == MessageLanguage.Japanese
                ? $"{Name(item.severity)} {item.count}件"
                : $"{item.count} {Name(item.severity)}{(item.count == 1 ? "" : "s")}");
        return string.Join(language == MessageLanguage.Japanese ? "、" : ", ", counts);
    }

    private string Text(Diagnostic diagnostic)
    {
        var text = new StringBuilder();
        var place = diagnostic.Where.ToString();
        if (place.Length > 0)
            text.Append(Paint(place, "1")).Append(": ");
        text.Append(Paint($"{Name(diagnostic.Severity)} {diagnostic.Code}", diagnostic.Severity switch
        {
            Severity.Error => "1;31",
            Severity.Warning => "1;33",
            _ => "36",
        }));
        text.Append(": ").Append(diagnostic.Message.In(language));
        AppendSourceLine(text, diagnostic.Where);
        if (diagnostic.Hint is { } hint)
            text.Append("\n  ").Append(language == MessageLanguage.Japanese ? "→ " : "hint: ").Append(hint.In(language));
        return text.ToString();
    }

    private void AppendSourceLine(StringBuilder text, Location where)
    {
        if (where.Line == 0 || Source(where.Path)?.Line(where.Line) is not { Length: > 0 } line)
            return;
        var number = $"{where.Line}";
        var start = Math.Clamp(where.Column - 1, 0, line.Length);
        var length = Math.Clamp(where.Length, 0, line.Length - start);
        var (before, word) = (line[..start], line[start..(start + length)]);
        text.Append($"\n  {number} | {line.Replace('\t', ' ')}");
        text.Append($"\n  {new string(' ', number.Length)} | {new string(' ', Columns(before))}");
        text.Append(Paint(new string('^', Math.Max(1, Columns(word))), "1;31"));
    }

    private SourceText? Source(string path)
    {
        if (!_texts.TryGetValue(path, out var text))
            _texts[path] = text = path.Length == 0 || Path.IsPathRooted(path) ? null : sources(new(path));
        return text;
    }

    private static int Columns(string text) => text.EnumerateRunes().Sum(rune => EastAsian.IsWide(rune) ? 2 : 1);

    private string Paint(string text, string code) => colour ? $"\e[{code}m{text}\e[0m" : text;

    private string Name(Severity severity) => (severity, language) switch
    {
        (Severity.Error, MessageLanguage.Japanese) => "エラー",
        (Severity.Warning, MessageLanguage.Japanese) => "注意",
        (Severity.Hint, MessageLanguage.Japanese) => "助言",
        _ => severity.ToString().ToLowerInvariant(),
    };

    private string Json(Diagnostic diagnostic)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("code", diagnostic.Code);
            json.WriteString("severity", diagnostic.Severity.ToString().ToLowerInvariant());
            json.WriteString("file", diagnostic.Where.Path);
            json.WriteNumber("line", diagnostic.Where.Line);
            json.WriteNumber("column", diagnostic.Where.Column);
            json.WriteNumber("length", diagnostic.Where.Length);
            json.WriteString("message", diagnostic.Message.In(language));
            json.WriteString("hint", diagnostic.Hint?.In(language));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
