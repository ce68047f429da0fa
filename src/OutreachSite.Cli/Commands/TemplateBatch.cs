using System.Text;

namespace OutreachSite.Cli.Commands;

/// <summary>
/// Many templates in one process. Each line of the list is <c>template, tab, model or -, tab, output file</c>; an empty
/// line or one that begins with <c>#</c> says nothing.
/// </summary>
internal sealed class TemplateBatch(TemplateFiles files)
{
    private const int Fields = 3;

    /// <summary>Renders every line; gives the lines that could not be worked on, with the reason.</summary>
    public IReadOnlyList<(int Line, Message Problem)> Run(string list)
    {
        var problems = new List<(int, Message)>();
        var number = 0;
        foreach (var line in list.TrimStart('\uFEFF').Split('\n'))
        {
            number++;
            var fields = line.TrimEnd('\r').Split('\t');
            if (fields is [""] || line.StartsWith('#'))
                continue;
            if (fields.Length != Fields)
                problems.Add((number, new("「テンプレート、タブ、値の JSON か -、タブ、出力先」と書いてください", "a line is: template, tab, model or -, tab, output file")));
            else if (RunOne(fields[0], fields[1] is "-" or "" ? null : fields[1], fields[2]) is { } problem)
                problems.Add((number, problem));
        }

        return problems;
    }

    private Message? RunOne(string file, string? model, string output)
    {
        if (files.Template(file) is not { } source)
            return new($"ファイル「{file}」がありません", $"there is no file '{file}'");
        if (files.Model(model, out var problem) is not { } values)
            return new($"{model}: {problem!.Value.Japanese}", $"{model}: {problem.Value.English}");
        try
        {
            var rendered = files.Render(source, values);
            files.Write(output, rendered.Value is { } text ? text.Utf8.Span : PlainErrors.File(rendered.Diagnostics, source.Path.Value, file));
            return null;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // A mistake of the program itself in one template says nothing about the others.
            files.Write(output, Encoding.UTF8.GetBytes($"{file}: {e.GetType().Name}: {e.Message}\n"));
            return new($"「{file}」で止まりました（{e.Message}）", $"stopped at '{file}' ({e.Message})");
        }
    }
}
