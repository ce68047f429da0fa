using System.Runtime.CompilerServices;
using System.Text;
using OutreachSite.Registers.Fields;

namespace OutreachSite.Registers.Tests;

/// <summary>The lists in <c>docs/registers.md</c> are the fields that the program knows; <c>ACCEPT=1</c> writes them anew.</summary>
public sealed class DocumentTests
{
    [Fact]
    public void The_document_lists_every_field() => Same("fields", string.Concat(RegisterKinds.All.Select(Section)));

    [Fact]
    public void The_document_says_how_rows_are_told_apart() =>
        Same("identities", string.Concat(RegisterKinds.All.Select(kind => $"- `{kind.Key}` {kind.Title}: {kind.IdentityRule}\n")));

    [Fact]
    public void Every_field_has_its_example_read_without_a_word()
    {
        foreach (var (kind, field) in RegisterKinds.All.SelectMany(kind => kind.Fields.Select(field => (kind, field))).Where(pair => pair.field.Example.Length > 0))
        {
            var read = Registers.Written(field.Type, field.Example);
            Assert.False(read == "–" || read.EndsWith(']'), $"{kind}.{field}: {field.Example} gives {read}");
        }
    }

    [Fact]
    public void No_heading_is_known_for_two_fields_of_a_kind()
    {
        foreach (var kind in RegisterKinds.All)
        {
            var twice = kind.Fields.SelectMany(field => field.Aliases.Prepend(field.Heading).Concat(field.Parts.SelectMany(part => part.Headings)).Select(heading => (Key: Reading.HeadingKey.Of(heading), field.Key)))
                .GroupBy(pair => pair.Key).Where(group => group.Select(pair => pair.Item2).Distinct().Count() > 1).Select(group => $"{kind}: {group.Key} for {string.Join(" and ", group.Select(pair => pair.Item2))}");
            Assert.Empty(twice);
        }
    }

    private static string Section(RegisterKind kind)
    {
        var text = new StringBuilder($"### `{kind.Key}` {kind.Title}\n\n{kind.About} {kind.AboutInEnglish}\n\n| Field | Heading | Holds | Other headings |\n|---|---|---|---|\n");
        foreach (var field in kind.Fields)
            text.Append($"| `{field.Key}`{(field.IsRequired ? " *" : "")} | {field.Heading} | {Holds(field)} | {string.Join("、", field.Aliases.Concat(field.Parts.SelectMany(part => part.Headings)))} |\n");
        return text.Append('\n').ToString();
    }

    private static string Holds(RegisterField field)
    {
        var words = new List<string> { field.Type.Name };
        if (field.Note.Length > 0)
            words.Add(field.Note);
        if (field.Type.Manner is { } manner)
            words.Add(manner);
        if (field.Type.Offered is { Length: > 0 } offered && field.Type is not OutreachSite.Registers.Types.AnswerType)
            words.Add(string.Join("・", offered));
        if (field.IsForProfessionals)
            words.Add("専門職向け");
        if (field.IsPersonal)
            words.Add("個人の名前なので、--personal のときだけ");
        return string.Join("。", words);
    }

    private static void Same(string name, string expected, [CallerFilePath] string here = "")
    {
        var file = Path.Combine(Path.GetDirectoryName(here)!, "../../docs/registers.md");
        var text = File.ReadAllText(file).ReplaceLineEndings("\n");
        var (begin, end) = ($"<!-- {name} -->\n", $"<!-- end {name} -->");
        var (from, to) = (text.IndexOf(begin, StringComparison.Ordinal) + begin.Length, text.IndexOf(end, StringComparison.Ordinal));
        Assert.True(from >= begin.Length && to >= from, $"docs/registers.md has no part '{name}'");
        if (Environment.GetEnvironmentVariable("ACCEPT") == "1")
            File.WriteAllText(file, text[..from] + expected + text[to..]);
        else
            Assert.Equal(expected, text[from..to]);
    }
}
