using System.Globalization;
using System.Text;
using OutreachSite.Surveys.Answers;

namespace OutreachSite.Surveys.Importing.Decisions;

/// <summary>
/// Writes survey.yml: how each question was understood, for the organiser to change. It holds no counts and no answers of a free text, so it
/// may lie beside the pages. What the organiser wrote is never written again: only questions that are new are added.
/// </summary>
public static class DecisionsWriter
{
    /// <summary>A file for a survey that has none yet.</summary>
    public static string New(ImportedSurvey survey)
    {
        ArgumentNullException.ThrowIfNull(survey);
        var text = new StringBuilder();
        text.Append("# アンケートの読み方と、公開の決まり。自由に直せます。もう一度取り込んでも、書いたことは残ります。\n");
        text.Append("# 回答そのものや人数は、ここには入りません。\n\n");
        text.Append("# アンケートの名前\n").Append(CultureInfo.InvariantCulture, $"title: {Quoted(survey.Answers.Title)}\n\n");
        text.Append("# 回答をお願いした人数（回収率の計算に使います）\n");
        text.Append(survey.Answers.Invited is { } invited ? $"invited: {invited}\n\n" : "# invited: 250\n\n");
        text.Append("# 公開する表の最小の回答者数と、属性と組み合わせた表で隠す人数（この数より少ない欄は出しません）\n");
        text.Append(CultureInfo.InvariantCulture, $"minimum_base: {survey.Plan.MinimumBase}\nminimum_cell: {survey.Plan.MinimumCell}\nsensitive_minimum_cell: {survey.Plan.SensitiveMinimumCell}\n\n");
        text.Append("# 数えない行（テストの回答など）。例: exclude: [\"answers.csv 14\"]\n\n");
        text.Append("# 職業別などの表。例: crossings: [{question: q1, by: q4}]\n\n");
        text.Append("# 質問。順番を変えると、ページでの順番も変わります。\n");
        text.Append("#   kind: single（1つ選ぶ） multiple（いくつでも） scale（段階） number（数） date（日付） text（自由記述） admin（捨てる）\n");
        text.Append("#   options: 選択肢の順番。scale では、良い方から。\n");
        text.Append("#   publish: 公開するか　about_person: 回答者の属性か　sensitive: 健康など、より慎重に扱うか\n");
        text.Append("questions:\n");
        foreach (var question in Kept(survey))
            Append(text, question);
        return text.ToString();
    }

    /// <summary>The organiser's file with the questions that it does not have yet; the same text when it has all.</summary>
    public static string Merge(string existing, SurveyDecisions decisions, ImportedSurvey survey)
    {
        ArgumentNullException.ThrowIfNull(existing);
        ArgumentNullException.ThrowIfNull(decisions);
        ArgumentNullException.ThrowIfNull(survey);
        var added = new StringBuilder();
        foreach (var question in Kept(survey).Where(question => decisions.For(question.Question.Text) is null))
            Append(added, question);
        if (added.Length == 0)
            return existing;
        var lines = existing.TrimEnd('\n', '\r').Split('\n').ToList();
        var start = lines.FindIndex(line => line.StartsWith("questions:", StringComparison.Ordinal));
        if (start < 0)
            return $"{existing.TrimEnd('\n', '\r')}\n\nquestions:\n{added}";
        var end = start + 1;
        while (end < lines.Count && (lines[end].Length == 0 || lines[end][0] is ' ' or '-' or '\r'))
            end++;
        while (end > start + 1 && lines[end - 1].Trim().Length == 0)
            end--;
        lines.Insert(end, added.ToString().TrimEnd('\n'));
        return string.Join('\n', lines) + "\n";
    }

    private static IEnumerable<ImportedQuestion> Kept(ImportedSurvey survey) => survey.Questions.Where(question => question.Question.Kind != QuestionKind.Admin);

    private static void Append(StringBuilder text, ImportedQuestion imported)
    {
        var question = imported.Question;
        text.Append(CultureInfo.InvariantCulture, $"  - id: {question.Id}\n    text: {Quoted(question.Text)}\n    kind: {question.Kind.Word()}\n");
        if (question.Options.Length > 0)
            text.Append(CultureInfo.InvariantCulture, $"    options: [{string.Join(", ", question.Options.Select(Quoted))}]\n");
        if (imported.NeedsDecision)
            text.Append("    # ↑ 決めてください。選択肢と順番（良い方から）を直し、下の2つを true にすると公開できます\n    confirmed: false\n");
        if (question.Kind is QuestionKind.Single or QuestionKind.Multiple or QuestionKind.Scale)
            text.Append(imported.NeedsDecision ? "    publish: false\n" : "    publish: true\n");
        if (question.IsAboutPerson)
            text.Append("    about_person: true\n");
    }

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in text)
            quoted.Append(character is '"' or '\\' ? $"\\{character}" : char.IsControl(character) ? " " : character.ToString());
        return quoted.Append('"').ToString();
    }
}
