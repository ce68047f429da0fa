namespace OutreachSite.Surveys.Privacy.Comments;

/// <summary>The comments on one question that may be published, in an order that says nothing about the order of the answers.</summary>
/// <param name="Question">The id of the question.</param>
/// <param name="Comments">The comments.</param>
public sealed record QuestionComments(string Question, ImmutableArray<PublishedComment> Comments)
{
    /// <summary>The wording of the question; null in files that do not hold it.</summary>
    public string? Text { get; init; }
}
