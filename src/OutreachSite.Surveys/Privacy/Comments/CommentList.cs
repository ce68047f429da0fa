namespace OutreachSite.Surveys.Privacy.Comments;

/// <summary>
/// The comments of a survey in the order of their ids. An id depends on the text alone, so the order says nothing about the order of the
/// answers: who knows the third one to hand in a sheet does not know the third comment. It is the same on every machine, and a new comment
/// does not move the others.
/// </summary>
public static class CommentList
{
    /// <summary>
    /// Takes the comments of one question, keeps what was decided before, and leaves out what is not among the answers any more
    /// (the respondent may have taken it back).
    /// </summary>
    public static ImmutableArray<Comment> Merge(ImmutableArray<Comment> known, string question, IEnumerable<string?> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var decided = known.ToDictionary(comment => comment.Id, StringComparer.Ordinal);
        var now = texts.Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => Comment.Of(question, text!))
            .DistinctBy(comment => comment.Id, StringComparer.Ordinal)
            .Select(comment => decided.GetValueOrDefault(comment.Id) ?? comment);
        return Sorted(known.Where(comment => comment.Question != question).Concat(now));
    }

    /// <summary>What may be published of a question.</summary>
    public static ImmutableArray<PublishedComment> Published(ImmutableArray<Comment> comments, string question) =>
        [.. Sorted(comments).Where(comment => comment.Question == question).Select(comment => comment.Published).OfType<PublishedComment>()];

    private static ImmutableArray<Comment> Sorted(IEnumerable<Comment> comments) => [.. comments.OrderBy(comment => comment.Id, StringComparer.Ordinal)];
}
