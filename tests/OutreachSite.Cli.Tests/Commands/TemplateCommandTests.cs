using OutreachSite.Cli.Tests.Terminal;

namespace OutreachSite.Cli.Tests.Commands;

/// <summary><c>outreach template</c>, run in a folder of its own.</summary>
public sealed class TemplateCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("outreach-template-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_output_stands_alone_on_the_result_stream()
    {
        Save("page.sbn", "{{ a.b }}\n{{ '<' }}");
        Save("model.json", """{"a": {"b": "é"}, "big": 123456789012345678901}""");
        var terminal = Run(ExitCode.Fine, "template", "render", "--plain", "--model", "model.json", "page.sbn");
        Assert.Equal("é\n<", terminal.Results);
        Assert.Equal("", terminal.Messages);
    }

    [Fact]
    public void A_template_may_come_from_standard_input()
    {
        var terminal = Run(new RecordingTerminal("{{ 1 + 2 }}"), ExitCode.Fine, "template", "render", "--plain", "-");
        Assert.Equal("3", terminal.Results);
    }

    [Fact]
    public void All_errors_of_one_parse_are_written_with_line_and_column()
    {
        Save("page.sbn", "{{ 1 + }}\n{{ x = }}");
        var terminal = Run(ExitCode.ContentErrors, "template", "render", "--plain", "page.sbn");
        Assert.Equal("", terminal.Results);
        Assert.Equal(
            "page.sbn(1,8) : error : an expression is expected here, not the end of the tag\n"
            + "page.sbn(2,8) : error : an expression is expected here, not the end of the tag\n",
            terminal.Messages);
    }

    [Fact]
    public void An_error_in_an_include_names_the_include_and_who_asked_for_it()
    {
        Save("page.sbn", "{{ include 'parts/one' }}");
        Save("includes/parts/one", "x\n{{ y.z }}");
        var terminal = Run(ExitCode.ContentErrors, "template", "render", "--plain", "--includes", "includes", "page.sbn");
        Assert.Equal("parts/one(2,6) : error : 'y' is null, so 'z' cannot be read (included from page.sbn:1:4)\n", Within(terminal.Messages));
    }

    [Fact]
    public void Includes_never_leave_their_folder()
    {
        Save("page.sbn", "{{ include '../secret' }}");
        Save("secret", "secret");
        Save("includes/one", "");
        var terminal = Run(ExitCode.ContentErrors, "template", "render", "--plain", "--includes", "includes", "page.sbn");
        Assert.Equal("", terminal.Results);
        Assert.StartsWith("page.sbn(1,4) : error : ", terminal.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void A_batch_writes_each_result_or_error_to_its_file()
    {
        Save("good.sbn", "{{ a }}");
        Save("bad.sbn", "{{ a.b.c }}");
        Save("model.json", """{"a": "甲"}""");
        Save("list.txt", "good.sbn\tmodel.json\tout/good.txt\r\nbad.sbn\t-\tout/deep/bad.txt\n\n");
        var terminal = Run(ExitCode.Fine, "template", "render", "--plain", "--batch", "list.txt");
        Assert.Equal("", terminal.Results + terminal.Messages);
        Assert.Equal("甲", Saved("out/good.txt"));
        Assert.Equal("bad.sbn(1,6) : error : 'a' is null, so 'b' cannot be read\n", Saved("out/deep/bad.txt"));
    }

    [Fact]
    public void A_batch_names_the_lines_that_it_cannot_work_on_and_does_the_others()
    {
        Save("good.sbn", "ok");
        Save("list.txt", "nothing here\nmissing.sbn\t-\tout.txt\ngood.sbn\tmissing.json\tout.txt\ngood.sbn\t-\tout.txt\n");
        var terminal = Run(ExitCode.WrongUse, "template", "render", "--plain", "--batch", "list.txt");
        Assert.Equal("ok", Saved("out.txt"));
        Assert.Contains("list.txt(1): ", terminal.Messages, StringComparison.Ordinal);
        Assert.Contains("list.txt(2): ", terminal.Messages, StringComparison.Ordinal);
        Assert.Contains("list.txt(3): ", terminal.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void A_batch_of_hundreds_takes_seconds()
    {
        Save("one.sbn", "{{ for i in 1..100; i | math.times 2; end }}");
        Save("list.txt", string.Concat(Enumerable.Range(0, 500).Select(i => $"one.sbn\t-\tout/{i}.txt\n")));
        var started = System.Diagnostics.Stopwatch.StartNew();
        Run(ExitCode.Fine, "template", "render", "--plain", "--batch", "list.txt");
        Assert.True(started.Elapsed < TimeSpan.FromSeconds(10), $"{started.Elapsed}");
        Assert.Equal(Saved("out/0.txt"), Saved("out/499.txt"));
    }

    [Fact]
    public void A_check_reports_mistakes_and_traps_without_rendering()
    {
        Save("trap.sbn", "{{ if a }}{{ elsif b }}{{ end }}");
        Save("fine.sbn", "{{ a }}");
        var terminal = Run(ExitCode.Fine, "template", "check", "trap.sbn", "fine.sbn");
        Assert.Contains("trap.sbn:1:14: warning TPL601", terminal.Messages, StringComparison.Ordinal);
        Save("broken.sbn", "{{ if }}");
        Assert.Contains("broken.sbn:1:7: error TPL006", Run(ExitCode.ContentErrors, "template", "check", "broken.sbn").Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_or_a_list_is_needed_but_not_both()
    {
        Run(ExitCode.WrongUse, "template", "render", "--plain");
        Run(ExitCode.WrongUse, "template", "render", "--batch", "list.txt", "page.sbn");
    }

    private static string Within(string messages) => messages.Replace('\\', '/');

    private RecordingTerminal Run(int expected, params string[] arguments) => Run(new RecordingTerminal(), expected, arguments);

    private RecordingTerminal Run(RecordingTerminal terminal, int expected, params string[] arguments)
    {
        var code = Program.Run(arguments, terminal, name => name == "LANG" ? "en_US.UTF-8" : null, _folder, TimeProvider.System);
        Assert.True(code == expected, $"{code}: {terminal.Messages}");
        return terminal;
    }

    private void Save(string name, string text)
    {
        var file = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private string Saved(string name) => File.ReadAllText(Path.Combine(_folder, name));
}
