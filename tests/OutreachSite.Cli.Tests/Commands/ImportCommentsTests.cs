using System.Text;

namespace OutreachSite.Cli.Tests.Commands;

/// <summary>Free text goes into the organiser's own list, and only what a person has allowed goes further.</summary>
public sealed class ImportCommentsTests : IDisposable
{
    private readonly CommandFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_comment_is_published_once_somebody_has_allowed_it()
    {
        WriteAnswers();
        var first = Import("--comments", "private");
        Assert.Equal(ExitCode.Fine, first.Code);
        Assert.Contains("自由記述 12件", first.Messages, StringComparison.Ordinal);
        Assert.DoesNotContain("comments", _folder.Read("survey/results.json"), StringComparison.Ordinal);
        Assert.DoesNotContain("意見の1番", first.Results + first.Messages, StringComparison.Ordinal);

        var list = _folder.Read("private/comments.csv");
        Assert.Contains("電話番号", list, StringComparison.Ordinal);
        _folder.Write("private/comments.csv", list.Replace("\"未確認\",\"意見の1番です\",\"\"", "\"公開可\",\"意見の1番です\",\"意見です\"", StringComparison.Ordinal));
        Assert.Equal(ExitCode.Fine, Import("--comments", "private").Code);
        var results = _folder.Read("survey/results.json");
        Assert.Contains("\"text\": \"意見です\"", results, StringComparison.Ordinal);
        Assert.Contains("\"edited\": true", results, StringComparison.Ordinal);
        Assert.DoesNotContain("090", results, StringComparison.Ordinal);
        Assert.Contains("\"公開可\",\"意見の1番です\",\"意見です\"", _folder.Read("private/comments.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_cannot_be_read_is_left_as_it_is()
    {
        WriteAnswers();
        _folder.Write("private/comments.csv", "何かの表\n1\n");
        var result = Import("--comments", "private");
        Assert.Equal(ExitCode.ContentErrors, result.Code);
        Assert.Contains("SVY531", result.Messages, StringComparison.Ordinal);
        Assert.Equal("何かの表\n1\n", _folder.Read("private/comments.csv"));
        Assert.False(_folder.Has("survey/results.json"));
    }

    [Fact]
    public void The_list_never_lies_in_the_content()
    {
        WriteAnswers();
        _folder.Write("content/site.yml", "title: 町\n");
        var result = Import("--comments", "content/surveys");
        Assert.Equal(ExitCode.WrongUse, result.Code);
        Assert.False(_folder.Has("content/surveys/comments.csv"));
    }

    [Fact]
    public void What_was_published_is_kept_and_explained()
    {
        WriteAnswers();
        Assert.Equal(ExitCode.Fine, Import("--release", "--report", "approval.md").Code);
        Assert.Equal(_folder.Read("survey/results.json"), _folder.Read("survey/releases/2026-11-21.json"));
        Assert.StartsWith("# 公表する集計の秘匿処理について", _folder.Read("approval.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_that_the_organiser_knows_are_found()
    {
        WriteAnswers();
        _folder.Write("private/names.txt", "# 出てきたら知らせる名前\n意見の3番\n意見の7番の里\n");
        Assert.Equal(ExitCode.Fine, Import("--comments", "private").Code);
        var list = _folder.Read("private/comments.csv");
        Assert.Contains("「意見の3番」", list, StringComparison.Ordinal);
        Assert.DoesNotContain("「意見の1番」", list, StringComparison.Ordinal);
    }

    [Fact]
    public void The_content_is_known_by_another_way_of_writing_its_path()
    {
        WriteAnswers();
        _folder.Write("content/site.yml", "title: 町\n");
        Assert.Equal(ExitCode.WrongUse, Import("--comments", "content").Code);
        Assert.Equal(ExitCode.WrongUse, Import("--comments", "x/../content/./y").Code);
        Assert.Equal(ExitCode.Fine, Import("--comments", "contents").Code);
    }

    [Fact]
    public void A_dry_run_writes_no_list()
    {
        WriteAnswers();
        Assert.Equal(ExitCode.Fine, Import("--comments", "private", "--dry-run").Code);
        Assert.False(_folder.Has("private/comments.csv"));
    }

    private CommandResult Import(params string[] more) => _folder.Run(["import", "survey", "answers.csv", "--to", "survey", .. more]);

    private void WriteAnswers()
    {
        var text = new StringBuilder("タイムスタンプ,研修はいかがでしたか,ご意見・ご感想\n");
        for (var i = 0; i < 24; i++)
        {
            var comment = i == 5 ? "090-1234-5678に電話ください" : i % 2 == 1 ? $"意見の{i}番です" : "";
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"2026/10/03 15:0{i % 10}:00,{(i % 3 == 0 ? "良かった" : "とても良かった")},{comment}\n");
        }

        _folder.Write("answers.csv", text.ToString());
    }
}
