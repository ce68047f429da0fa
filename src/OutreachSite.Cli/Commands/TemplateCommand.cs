using OutreachSite.Cli.Terminal;
using OutreachSite.Templating;

namespace OutreachSite.Cli.Commands;

/// <summary><c>outreach template</c>: templates, tried apart from a site.</summary>
public sealed class TemplateCommand(Surroundings around)
{
    /// <summary>
    /// <c>render</c>: one template to standard output, which gets nothing when there is an error; errors go to standard error.
    /// </summary>
    public int Render(string file, string? model, string? includes, bool plain)
    {
        var files = new TemplateFiles(around, includes, Options(plain));
        if (files.Template(file) is not { } source)
            return Missing(file);
        if (files.Model(model, out var problem) is not { } values)
        {
            around.Terminal.Message($"{model}: {problem!.Value.In(around.Language)}");
            return ExitCode.WrongUse;
        }

        var rendered = files.Render(source, values);
        Report(rendered.Diagnostics, plain, source, file, files);
        if (rendered.Value is not { } text)
            return ExitCode.ContentErrors;
        around.Terminal.Result(text.Utf8.Span);
        return ExitCode.Fine;
    }

    /// <summary>
    /// <c>render --batch</c>: many templates, each with its own output file, which gets the error text when there is an
    /// error. Errors of templates are results here: the exit code tells only whether the list itself could be worked through.
    /// </summary>
    public int Batch(string list, string? includes, bool plain)
    {
        var files = new TemplateFiles(around, includes, Options(plain));
        if (files.Read(list) is not { } bytes)
            return Missing(list);
        var problems = new TemplateBatch(files).Run(System.Text.Encoding.UTF8.GetString(bytes));
        foreach (var (line, problem) in problems)
            around.Terminal.Message($"{list}({line}): {problem.In(around.Language)}");
        return problems.Count == 0 ? ExitCode.Fine : ExitCode.WrongUse;
    }

    /// <summary><c>check</c>: what cannot be read, and the traps of the language, without rendering anything.</summary>
    public int Check(IReadOnlyList<string> names)
    {
        var files = new TemplateFiles(around, null, TemplateOptions.Theme);
        var (missing, found) = (0, new List<Diagnostic>());
        foreach (var file in names)
        {
            if (files.Template(file) is not { } source)
            {
                Missing(file);
                missing++;
                continue;
            }

            var parsed = Template.Parse(source, TemplateOptions.Theme);
            ImmutableArray<Diagnostic> all = [.. parsed.Diagnostics, .. parsed.Value is { } template ? TemplateLints.Check(template) : []];
            Report(all, plain: false, source, file, files);
            found.AddRange(all);
        }

        var summary = new DiagnosticPrinter(around.Language, around.Terminal.HasColour, _ => null).Summary(found);
        around.Terminal.Message(summary.Length == 0
            ? around.Say($"{names.Count - missing}個のテンプレートに気になるところはありません", $"{names.Count - missing} template(s) checked, nothing to say")
            : summary);
        return missing > 0 ? ExitCode.WrongUse : found.Any(d => d.IsError) ? ExitCode.ContentErrors : ExitCode.Fine;
    }

    private static TemplateOptions Options(bool plain) => plain ? TemplateOptions.Plain : TemplateOptions.Theme;

    private void Report(ImmutableArray<Diagnostic> diagnostics, bool plain, SourceText source, string file, TemplateFiles files)
    {
        var printer = new DiagnosticPrinter(
            around.Language, around.Terminal.HasColour, path => path == source.Path ? source : files.Include(path.Value));
        foreach (var diagnostic in diagnostics)
            around.Terminal.Message(plain ? PlainErrors.Line(diagnostic, source.Path.Value, file) : printer.Write(diagnostic, DiagnosticFormat.Text));
    }

    private int Missing(string file)
    {
        around.Terminal.Message(around.Say($"ファイル「{file}」がありません", $"there is no file '{file}'"));
        return ExitCode.WrongUse;
    }
}
