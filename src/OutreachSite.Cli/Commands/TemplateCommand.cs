using System.Text.Json;
using OutreachSite.Cli.Terminal;
using OutreachSite.Templating;
using OutreachSite.Templating.Values;

namespace OutreachSite.Cli.Commands;

/// <summary><c>outreach template render</c>: one template, rendered to standard output.</summary>
public sealed class TemplateCommand(Surroundings around)
{
    /// <summary>Gives the exit code. Only the output goes to standard output; errors go to standard error.</summary>
    public int Render(string file, string? model, string? includes, bool plain)
    {
        var folder = new DiskFiles(around.Folder);
        if (Read(file) is not { } source)
            return Missing(file);
        var values = new TemplateObject();
        if (model is not null)
        {
            if (Read(model) is not { } json)
                return Missing(model);
            if (Model(json, out values) is { } problem)
            {
                around.Terminal.Message($"{model}: {problem}");
                return ExitCode.ContentErrors;
            }
        }

        var loader = includes is null ? null : new DiskFiles(Path.GetFullPath(includes, around.Folder));
        var name = source.Path.Value;
        var set = new TemplateSet(
            asked => asked == name ? source : RelativePath.Root.TryCombine(asked, out var path) ? loader?.ReadText(path) : null,
            plain ? TemplateOptions.Plain : TemplateOptions.Theme);
        var rendered = set.Render(name, values);
        var printer = new DiagnosticPrinter(around.Language, around.Terminal.HasColour, path => path == source.Path ? source : loader?.ReadText(path) ?? folder.ReadText(path));
        foreach (var diagnostic in rendered.Diagnostics)
            around.Terminal.Message(printer.Write(diagnostic, DiagnosticFormat.Text));
        if (rendered.Value is not { } text)
            return ExitCode.ContentErrors;
        around.Terminal.Result(text.Utf8.Span);
        return ExitCode.Fine;
    }

    private SourceText? Read(string file)
    {
        if (file == "-")
            return new(new("stdin"), around.Terminal.ReadInput());
        var full = Path.GetFullPath(file, around.Folder);
        var bytes = new DiskFolder(Path.GetDirectoryName(full)!).Read(new(Path.GetFileName(full)));
        return bytes is null ? null : new(new(Path.GetFileName(full)), System.Text.Encoding.UTF8.GetString(bytes));
    }

    private int Missing(string file)
    {
        around.Terminal.Message(around.Say($"ファイル「{file}」がありません", $"there is no file '{file}'"));
        return ExitCode.WrongUse;
    }

    private string? Model(SourceText source, out TemplateObject values)
    {
        values = [];
        try
        {
            using var json = JsonDocument.Parse(source.Text);
            if (json.RootElement.ValueKind != JsonValueKind.Object)
                return around.Say("いちばん外側は { } にしてください", "the outermost value must be an object");
            values = Map(json.RootElement);
            return null;
        }
        catch (JsonException e)
        {
            return around.Say($"{e.LineNumber + 1}行目が JSON として読めません", $"line {e.LineNumber + 1} is not valid JSON");
        }
    }

    private static TemplateObject Map(JsonElement json)
    {
        var result = new TemplateObject();
        foreach (var member in json.EnumerateObject())
            result[member.Name] = Of(member.Value);
        return result;
    }

    private static Value Of(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => Map(json),
        JsonValueKind.Array => Value.Of(json.EnumerateArray().Select(Of).ToArray()),
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => json.TryGetInt64(out var whole) ? whole : json.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => Value.Null,
    };
}
