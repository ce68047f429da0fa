using OutreachSite.Surveys.Privacy.Comments;

namespace OutreachSite.Surveys.Tests.Privacy.Comments;

public sealed class CommentListTests
{
    [Fact]
    public void Nothing_is_published_by_itself() => Assert.Empty(CommentList.Published(CommentList.Merge([], "free", ["a", "b"]), "free"));

    [Fact]
    public void The_order_has_nothing_to_do_with_the_order_of_the_answers()
    {
        var texts = Enumerable.Range(0, 50).Select(number => $"意見{number}").ToList();
        var one = CommentList.Merge([], "free", texts);
        Assert.Equal(one.AsEnumerable(), CommentList.Merge([], "free", Enumerable.Reverse(texts)));
        Assert.NotEqual(texts, one.Select(comment => comment.Original));
    }

    [Fact]
    public void A_new_comment_does_not_move_the_others_and_decisions_are_kept()
    {
        var known = CommentList.Merge([], "free", ["a", "b"]).Select(comment => comment with { State = CommentState.Private }).ToList();
        var now = CommentList.Merge([.. known], "free", ["c", "b"]);
        Assert.Equal(CommentState.Private, now.Single(comment => comment.Original == "b").State);
        Assert.Equal(CommentState.Unchecked, now.Single(comment => comment.Original == "c").State);
        Assert.DoesNotContain(now, comment => comment.Original == "a");
    }

    [Theory]
    [InlineData(CommentState.Unchecked, "直した", "佐藤", null)]
    [InlineData(CommentState.Private, "直した", "佐藤", null)]
    [InlineData(CommentState.Publishable, null, null, "原文")]
    [InlineData(CommentState.Publishable, "直した", null, "直した（一部修正）")]
    [InlineData(CommentState.NeedsEdit, null, "佐藤", null)]
    [InlineData(CommentState.NeedsEdit, "直した", null, null)]
    [InlineData(CommentState.NeedsEdit, "直した", "佐藤", "直した（一部修正）")]
    public void Only_what_may_be_published_is_and_an_edit_is_marked(CommentState state, string? edited, string? checkedBy, string? expected)
    {
        var published = (Comment.Of("free", "原文") with { State = state, Edited = edited, CheckedBy = checkedBy }).Published;
        Assert.Equal(expected, published is null ? null : published.Text + (published.IsEdited ? "（一部修正）" : ""));
    }
}
