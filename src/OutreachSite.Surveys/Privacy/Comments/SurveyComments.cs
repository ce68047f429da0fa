using OutreachSite.Surveys.Answers;

namespace OutreachSite.Surveys.Privacy.Comments;

/// <summary>The comments of a whole survey: from its free-text columns into the organiser's list, and from there what may be published.</summary>
public static class SurveyComments
{
    /// <summary>The list with the comments of these answers; what was decided before is kept.</summary>
    public static ImmutableArray<Comment> Of(ResponseTable answers, ImmutableArray<Comment> known)
    {
        ArgumentNullException.ThrowIfNull(answers);
        // A question that is not asked any more has no answers any more either.
        var merged = known.RemoveAll(comment => !answers.Questions.Any(question => question.Id == comment.Question));
        foreach (var (question, column) in answers.Questions.Zip(answers.Columns))
        {
            if (column is TextColumn texts)
                merged = CommentList.Merge(merged, question.Id, texts.Values);
        }

        return merged;
    }

    /// <summary>What may be published, by question in the order of the form.</summary>
    public static ImmutableArray<QuestionComments> Published(ResponseTable answers, ImmutableArray<Comment> comments)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return
        [
            .. answers.Questions.Select(question => new QuestionComments(question.Id, CommentList.Published(comments, question.Id)) { Text = question.Text })
                .Where(published => published.Comments.Length > 0),
        ];
    }
}
