namespace OutreachSite.Surveys.Answers;

/// <summary>One file of responses: what it is called (web form, paper), and how many responses it gave.</summary>
public sealed record ResponseSource(string Name, int Count);
