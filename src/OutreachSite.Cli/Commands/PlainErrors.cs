using System.Globalization;
using System.Text;

namespace OutreachSite.Cli.Commands;

/// <summary>Errors of plain mode, one a line, as the reference implementation writes them: <c>name(line,col) : error : message</c>.</summary>
internal static class PlainErrors
{
    /// <summary>One problem. The template that was asked for goes by the name that it was asked for with.</summary>
    public static string Line(Diagnostic problem, string template, string file)
    {
        var name = problem.Where.Path == template && file != "-" ? file : problem.Where.Path;
        var kind = problem.IsError ? "error" : "warning";
        return string.Create(CultureInfo.InvariantCulture, $"{name}({problem.Where.Line},{problem.Where.Column}) : {kind} : {problem.Message.English}{Chain(problem)}");
    }

    /// <summary>All errors, for a file that would have held the output.</summary>
    public static byte[] File(ImmutableArray<Diagnostic> problems, string template, string file)
    {
        var text = new StringBuilder();
        foreach (var problem in problems.Where(p => p.IsError))
            text.Append(Line(problem, template, file)).Append('\n');
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>Which templates asked for the one with the problem; upstream leaves that to guess.</summary>
    private static string Chain(Diagnostic problem)
    {
        const string From = "included from ";
        var hint = problem.Hint?.English ?? "";
        var at = hint.LastIndexOf(From, StringComparison.Ordinal);
        return at < 0 ? "" : $" ({hint[at..].TrimEnd(')')})";
    }
}
