using System.Text;
using OutreachSite.Surveys.Answers;
using OutreachSite.Surveys.Importing;

namespace OutreachSite.Cli.Commands.Surveys;

/// <summary>What an import understood, for the organiser to read: file by file, then question by question.</summary>
internal sealed class ImportReport(Surroundings around)
{
    private const int MostOptions = 12;

    public string Write(ImportedSurvey survey)
    {
        var text = new StringBuilder();
        text.Append(around.Say("読んだファイル", "Files")).Append('\n');
        foreach (var file in survey.Files)
            text.Append("  ").Append(File(file)).Append('\n');
        text.Append('\n').Append(around.Say($"質問の読み方（回答者 {survey.Responses}人）", $"How the questions were read ({survey.Responses} respondents)")).Append('\n');
        foreach (var question in survey.Questions.Where(question => question.Question.Kind != QuestionKind.Admin))
            Append(text, question, survey.Files.DistinctBy(file => file.Name).Count() > 1);
        var dropped = survey.Questions.Where(question => question.Question.Kind == QuestionKind.Admin).Select(question => question.Question.Text).ToArray();
        if (dropped.Length > 0)
        {
            text.Append('\n').Append(around.Say("すぐに捨てた列（だれの回答かがわかる項目・管理用の項目）", "Columns that were dropped at once (they tell who answered, or serve the form)")).Append('\n');
            text.Append("  ").Append(string.Join(around.Say("、", ", "), dropped)).Append('\n');
        }

        return text.ToString().TrimEnd('\n');
    }

    private string File(ImportedFile file)
    {
        var how = file.Encoding is { } encoding ? around.Say($"文字コード {encoding}", $"encoding {encoding}")
            : file.Sheet is { } sheet ? around.Say($"シート「{sheet}」", $"sheet '{sheet}'") : "";
        return around.Say($"{file.Name}: {how}、見出しは{file.HeaderRow}行目、{file.Rows}行", $"{file.Name}: {how}, headings in row {file.HeaderRow}, {file.Rows} rows");
    }

    private void Append(StringBuilder text, ImportedQuestion imported, bool withFile)
    {
        var question = imported.Question;
        var file = withFile && imported.File.Length > 0 ? imported.File + " " : "";
        var place = file + (imported.Columns.Length > 0 ? around.Say($"{imported.Columns}列 ", $"{imported.Columns}  ") : "");
        text.Append("  ").Append(place).Append(question.Text).Append('\n');
        text.Append("      ").Append(Kind(imported)).Append(around.Say("。", "; "));
        text.Append(around.Say($"回答 {imported.Answered}、無回答 {imported.NoAnswer}", $"answered {imported.Answered}, no answer {imported.NoAnswer}"));
        if (imported.Invalid > 0)
            text.Append(around.Say($"、読めない回答 {imported.Invalid}", $", unread {imported.Invalid}"));
        if (imported.OtherTexts > 0)
            text.Append(around.Say($"、その他の記入 {imported.OtherTexts}", $", texts beside その他 {imported.OtherTexts}"));
        text.Append('\n');
        if (question.Options.Length == 0 || question.Kind is not (QuestionKind.Single or QuestionKind.Multiple or QuestionKind.Scale))
            return;
        var options = question.Options.Zip(imported.Counts).Take(MostOptions).Select(option => $"{option.First}: {option.Second}");
        text.Append("      ").Append(string.Join(question.Kind == QuestionKind.Scale ? " → " : around.Say("、", ", "), options));
        text.Append(question.Options.Length > MostOptions ? " …" : "").Append('\n');
    }

    private string Kind(ImportedQuestion imported) => imported.Question.Kind switch
    {
        QuestionKind.Scale when imported.NeedsDecision => around.Say("段階で答える質問（下の「決めていただくこと」を決めると公開できます）", "a scale (published when you have decided what is asked below)"),
        _ when imported.NeedsDecision => around.Say("選ぶ質問（下の「決めていただくこと」を決めると公開できます）", "choices (published when you have decided what is asked below)"),
        QuestionKind.Single => around.Say("1つ選ぶ質問", "one choice"),
        QuestionKind.Multiple => around.Say("いくつでも選べる質問", "any number of choices"),
        QuestionKind.Scale => around.Say("段階で答える質問（良い方から）", "a scale (from the best)"),
        QuestionKind.Number => around.Say("数で答える質問", "a number"),
        QuestionKind.Date => around.Say("日付で答える質問", "a date"),
        _ => around.Say("自由記述（公開しません）", "free text (not published)"),
    };
}
