using OutreachSite.Surveys.Privacy.Results;

namespace OutreachSite.Surveys.Privacy.Auditing;

/// <summary>What a reader sees at one time of a table by groups: the table itself and the two distributions at its sides, where they are published.</summary>
internal sealed record Snapshot(CrossTable? Table, QuestionResult? Question, QuestionResult? By);
