using OutreachSite.Surveys.Privacy.Results;

namespace OutreachSite.Surveys.Privacy;

/// <summary>Tells the organiser what was merged, hidden and withheld (SVY507 to SVY512).</summary>
internal static class PublicationNotes
{
    public static void Add(
        SurveyResults results, IReadOnlyDictionary<string, SurveyQuestion> questions, ImmutableArray<Release> earlier, DiagnosticBag problems)
    {
        foreach (var question in results.Questions)
            AddMerged($"「{question.Text}」", question.Options.Select(option => option.Category), problems);
        foreach (var table in results.Crossings)
        {
            var name = NameOf(table.Question, table.By, questions);
            AddMerged(name, table.Rows.Select(row => row.Group).Concat(table.Columns), problems);
            if (table.HiddenCells > 0)
                problems.Add(PrivacyDiagnostics.CellsHidden(Location.None, name, table.HiddenCells));
        }

        foreach (var table in results.Withheld)
            problems.Add(Note(table, NameOf(table.Question, table.By, questions), results, earlier));
    }

    private static void AddMerged(string name, IEnumerable<Category> categories, DiagnosticBag problems)
    {
        foreach (var category in categories.Where(category => category.IsMerged))
            problems.Add(PrivacyDiagnostics.GroupsMerged(Location.None, name, string.Join('、', category.Members)));
    }

    private static Diagnostic Note(WithheldTable table, string name, SurveyResults results, ImmutableArray<Release> earlier) => table.Reason switch
    {
        WithheldReason.TooFewPeople => PrivacyDiagnostics.TooFewPeople(Location.None, name, results.Limits.MinimumBase),
        WithheldReason.NothingLeftToCompare => PrivacyDiagnostics.NothingLeftToCompare(Location.None, name),
        WithheldReason.TooLittleChanged when earlier is [.., var last] => PrivacyDiagnostics.TooLittleChanged(Location.None, name, last.Date),
        _ => PrivacyDiagnostics.NotSafe(Location.None, name),
    };

    private static string NameOf(string question, string? by, IReadOnlyDictionary<string, SurveyQuestion> questions) =>
        by is null ? $"「{TextOf(question, questions)}」" : $"「{TextOf(question, questions)}」×「{TextOf(by, questions)}」";

    private static string TextOf(string id, IReadOnlyDictionary<string, SurveyQuestion> questions) =>
        questions.TryGetValue(id, out var question) ? question.Question.Text : id;
}
