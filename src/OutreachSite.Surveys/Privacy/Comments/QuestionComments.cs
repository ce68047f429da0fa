namespace OutreachSite.Surveys.Privacy.Comments;

/// <summary>The comments on one question that may be published, in an order that says nothing about the order of the answers.</summary>
public sealed record QuestionComments(string Question, ImmutableArray<PublishedComment> Comments);
