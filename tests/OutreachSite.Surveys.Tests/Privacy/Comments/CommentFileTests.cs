using System.Text;
using OutreachSite.Surveys.Privacy.Comments;

namespace OutreachSite.Surveys.Tests.Privacy.Comments;

public sealed class CommentFileTests
{
    private static readonly string?[] Texts = ["良かったです", "田中さんの話が良かった", null, " ", "=1+1は\n「式」に見える, \"引用\"", "良かったです"];

    private static IReadOnlyList<Comment> Read(byte[] bytes) => CommentFile.Read(new("comments.csv"), bytes, KnownNames.None).Value!;

    private static byte[] Change(byte[] bytes, string from, string to) => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).Replace(from, to, StringComparison.Ordinal));

    private static string Code(byte[] bytes) =>
        string.Join(' ', CommentFile.Read(new("comments.csv"), bytes, KnownNames.None).Diagnostics.Select(diagnostic => diagnostic.Code));

    [Fact]
    public void What_is_written_for_Excel_is_read_back()
    {
        var comments = CommentList.Merge([], "free", Texts);
        var bytes = CommentFile.Write(comments, KnownNames.None);
        Assert.Equal(comments.AsEnumerable(), Read(bytes));
        Assert.StartsWith("\uFEFF番号,設問,状態,原文,公表する文,確認者,気になる点\r\n", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void Excel_does_not_run_a_comment() =>
        Assert.DoesNotContain(",\"=", Encoding.UTF8.GetString(CommentFile.Write(CommentList.Merge([], "free", Texts), KnownNames.None)), StringComparison.Ordinal);

    [Fact]
    public void What_was_noticed_stands_beside_the_comment() =>
        Assert.Contains("「田中さん」は人の名前かもしれません", Encoding.UTF8.GetString(CommentFile.Write(CommentList.Merge([], "free", Texts), KnownNames.None)), StringComparison.Ordinal);

    [Fact]
    public void A_changed_original_an_unknown_state_and_a_missing_column_are_errors()
    {
        var bytes = CommentFile.Write(CommentList.Merge([], "free", ["良かったです"]), KnownNames.None);
        Assert.Equal("SVY533", Code(Change(bytes, "良かったです", "良かった")));
        Assert.Equal("SVY532", Code(Change(bytes, "未確認", "公開しても良い")));
        Assert.Equal("SVY531", Code(Change(bytes, "状態", "じょうたい")));
    }

    [Fact]
    public void An_edit_that_is_missing_or_not_approved_is_a_warning_and_is_not_published()
    {
        var comment = Comment.Of("free", "田中さんの話") with { State = CommentState.NeedsEdit };
        Assert.Equal("SVY534", Code(CommentFile.Write([comment], KnownNames.None)));
        Assert.Equal("SVY535", Code(CommentFile.Write([comment with { Edited = "講師の話" }], KnownNames.None)));
        Assert.Equal("", Code(CommentFile.Write([comment with { Edited = "講師の話", CheckedBy = "佐藤" }], KnownNames.None)));
    }

    [Fact]
    public void A_name_in_what_is_published_is_a_warning() =>
        Assert.Equal("SVY536", Code(CommentFile.Write([Comment.Of("free", "田中さんの話") with { State = CommentState.Publishable }], KnownNames.None)));
}
