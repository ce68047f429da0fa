using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using OutreachSite.Diagnostics;
using OutreachSite.Surveys.Importing;
using OutreachSite.Surveys.Importing.Decisions;
using OutreachSite.Surveys.Importing.Files;

namespace OutreachSite.Surveys.Tests.Importing;

/// <summary>Short ways to import files in tests, and to show what was understood.</summary>
internal static class Imported
{
    /// <summary>A CSV in CP932, as Excel writes it.</summary>
    public static byte[] Cp932(string text) => CodePagesEncodingProvider.Instance.GetEncoding(932)!.GetBytes(text);

    /// <summary>Imports files without decisions.</summary>
    public static Outcome<ImportedSurvey> Read(params (string Name, byte[] Bytes)[] files) => Read(SurveyDecisions.None, files);

    /// <summary>Imports files with decisions.</summary>
    public static Outcome<ImportedSurvey> Read(SurveyDecisions decisions, params (string Name, byte[] Bytes)[] files) =>
        SurveyImport.Read([.. files.Select(file => new AnswerFile(file.Name, file.Bytes))], decisions, new("survey.yml"));

    /// <summary>Imports one text in UTF-8.</summary>
    public static Outcome<ImportedSurvey> Read(string text) => Read(("answers.csv", Encoding.UTF8.GetBytes(text)));

    /// <summary>What was understood and what was said, for a person to look at.</summary>
    public static string Shown(Outcome<ImportedSurvey> outcome)
    {
        var text = new StringBuilder();
        foreach (var file in outcome.Value?.Files ?? [])
            text.Append(CultureInfo.InvariantCulture, $"{file.Name} | {file.Encoding ?? file.Sheet} | 見出し {file.HeaderRow} | {file.Rows}行\n");
        foreach (var question in outcome.Value?.Questions ?? [])
            text.Append(Shown(question)).Append('\n');
        foreach (var diagnostic in outcome.Diagnostics)
            text.Append(CultureInfo.InvariantCulture, $"{diagnostic.Where} {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Code}: {diagnostic.Message.Japanese}\n");
        return text.ToString();
    }

    /// <summary>One question on one line.</summary>
    public static string Shown(ImportedQuestion question)
    {
        var options = string.Join(" ", question.Question.Options.Zip(question.Counts).Select(option => $"{option.First}={option.Second}"));
        var other = question.OtherTexts > 0 ? $" その他の記入{question.OtherTexts}" : "";
        return $"{question.Question.Kind.Word()} | {question.Question.Text} | {question.Rows}人 回答{question.Answered} 無回答{question.NoAnswer} 不明{question.Invalid}{other} | {options}".TrimEnd(' ', '|');
    }

    /// <summary>A file of the folder Fixtures.</summary>
    public static byte[] Fixture(string name, [CallerFilePath] string testFile = "") =>
        File.ReadAllBytes(Path.Combine(Path.GetDirectoryName(testFile)!, "Fixtures", name));
}
