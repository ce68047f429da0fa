using System.Text.Json;
using OutreachSite.Testing;
using static OutreachSite.Cli.Tests.Sites.Samples;

namespace OutreachSite.Cli.Tests.Commands;

public sealed class ImportCommandTests
{
    private static readonly string _web = "タイムスタンプ,氏名,研修の満足度,参加のきっかけ（複数回答）,ご職業,ご意見\n"
        + string.Concat(Enumerable.Range(0, 24).Select(i => $"2024/07/28 15:{i:00}:00,秘密花子{i},{(i == 5 ? "まあまあ" : i % 3 == 0 ? "とても満足" : "満足")},\"{(i % 2 == 0 ? "チラシ, 広報" : "広報")}\",{(i % 2 == 0 ? "看護師" : "医師")},{(i == 2 ? "ひみつの意見" : "")}\n"));

    private static readonly string _paper = "No,研修の満足度,会場の広さ,ご職業\n" + string.Concat(Enumerable.Range(0, 10).Select(i => $"{i + 1},{(i == 4 ? "\"1,2\"" : $"{(i % 3) + 1}")},{(i % 5) + 1},医師\n")) + "※満足度 1:とても満足 2:満足 3:普通,,,\n";

    private static CommandFolder Folder(string locale = "ja_JP.UTF-8")
    {
        var folder = new CommandFolder(Small) { Locale = locale };
        folder.Write("export/web.csv", _web);
        folder.Write("export/paper.csv", _paper);
        return folder;
    }

    private static CommandResult Import(CommandFolder folder, params string[] more) =>
        folder.Run(["import", "survey", "export/web.csv", "export/paper.csv", .. more]);

    [Theory]
    [InlineData("ja", "ja_JP.UTF-8")]
    [InlineData("en", "en_US.UTF-8")]
    public void An_organiser_is_told_what_was_understood_and_what_to_decide(string name, string locale)
    {
        using var folder = Folder(locale);
        var result = Import(folder, "--to", "results", "--invited", "50");
        Assert.Equal(ExitCode.Fine, result.Code);
        Snapshot.Matches($"{result.Results}\n{result.Messages}", name: name);
    }

    [Fact]
    public void Only_decisions_and_publishable_counts_are_written_and_no_answer()
    {
        using var folder = Folder();
        var before = folder.Digests(".").Count;
        var result = Import(folder, "--to", "results", "--title", "在宅医療研修会");
        Assert.Equal(before + 2, folder.Digests(".").Count);
        foreach (var text in new[] { folder.Read("results/survey.yml"), folder.Read("results/results.json"), result.Results, result.Messages })
        {
            Assert.DoesNotContain("秘密", text, StringComparison.Ordinal);
            Assert.DoesNotContain("ひみつ", text, StringComparison.Ordinal);
            Assert.DoesNotContain("15:0", text, StringComparison.Ordinal);
        }

        Assert.Contains("在宅医療研修会", folder.Read("results/survey.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_decisions_give_the_same_bytes_and_the_organisers_words_stay()
    {
        using var folder = Folder();
        Import(folder, "--to", "results");
        var first = folder.Digests("results");
        Import(folder, "--to", "results");
        Assert.Equal(first, folder.Digests("results"));

        folder.Change("results/survey.yml", "title: ", "# わたしのメモ\ntitle: ");
        Import(folder, "--to", "results");
        Assert.Contains("# わたしのメモ", folder.Read("results/survey.yml"), StringComparison.Ordinal);
        Assert.Equal(first["results.json"], folder.Digests("results")["results.json"]);
    }

    [Fact]
    public void A_dry_run_writes_nothing_and_its_JSON_has_every_member()
    {
        using var folder = Folder();
        var before = folder.Digests(".");
        var result = Import(folder, "--dry-run", "--format", "json");
        Assert.Equal((ExitCode.Fine, ""), (result.Code, result.Messages));
        Assert.Equal(before, folder.Digests("."));

        using var json = JsonDocument.Parse(result.Results);
        Assert.Equal(["files", "responses", "questions", "diagnostics"], Names(json.RootElement));
        Assert.Equal(["name", "encoding", "sheet", "header_row", "rows"], Names(json.RootElement.GetProperty("files")[0]));
        Assert.Equal(["text", "kind", "rows", "answered", "no_answer", "invalid", "options", "other_texts"], Names(json.RootElement.GetProperty("questions")[0]));
        Assert.Equal(["code", "severity", "file", "cell", "message"], Names(json.RootElement.GetProperty("diagnostics")[0]));
        Assert.Equal(34, json.RootElement.GetProperty("responses").GetInt32());
        Assert.Contains(json.RootElement.GetProperty("diagnostics").EnumerateArray(), found => found.GetProperty("cell").GetString() == "B6" && found.GetProperty("file").GetString() == "paper.csv");
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_an_error_and_nothing_is_written()
    {
        using var folder = Folder();
        folder.Write("export/old.xls", "<html><table></table></html>");
        var result = folder.Run("import", "survey", "export/old.xls", "--to", "results");
        Assert.Equal((ExitCode.ContentErrors, false), (result.Code, folder.Has("results/survey.yml")));
        Assert.Contains("TAB115", result.Messages, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere.csv")]
    [InlineData("content/site.yml")]
    [InlineData("export/web.csv", "--encoding", "latin-1")]
    [InlineData("export/web.csv", "--invited", "many")]
    public void What_cannot_be_done_is_wrong_use(params string[] arguments)
    {
        using var folder = Folder();
        Assert.Equal(ExitCode.WrongUse, folder.Run(["import", "survey", .. arguments]).Code);
    }

    [Fact]
    public void Answers_that_lie_in_the_content_stop_the_build()
    {
        using var folder = Folder();
        folder.Write("content/guides/notes.txt", _web);
        var result = folder.Run("build");
        Assert.Equal(ExitCode.ContentErrors, result.Code);
        Assert.Contains("content/guides/notes.txt: エラー SVY131", result.Messages, StringComparison.Ordinal);
        Assert.DoesNotContain("秘密", result.Messages, StringComparison.Ordinal);
        Assert.DoesNotContain(folder.Digests("output").Keys, path => path.EndsWith(".html", StringComparison.Ordinal));
    }

    private static string[] Names(JsonElement json) => [.. json.EnumerateObject().Select(member => member.Name)];
}
