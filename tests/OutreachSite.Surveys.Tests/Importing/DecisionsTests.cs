using System.Text;
using OutreachSite.Surveys.Importing;
using OutreachSite.Surveys.Importing.Decisions;
using OutreachSite.Testing;
using OutreachSite.Text;

namespace OutreachSite.Surveys.Tests.Importing;

/// <summary>survey.yml: what the program understood, for the organiser to change, and what happens when they do.</summary>
public sealed class DecisionsTests
{
    private static readonly byte[] _answers = Encoding.UTF8.GetBytes("タイムスタンプ,満足度,評価,職業,\"「引用」と\\記号: #\"\n"
        + string.Concat(Enumerable.Range(0, 20).Select(i => $"2024/1/1 10:{i:00}:00,{(i == 7 ? "まあまあ" : i % 2 == 0 ? "満足" : "普通")},{(i % 5) + 1},{(i % 3 == 0 ? "医師" : "看護師")},\"{(i % 2 == 0 ? "はい" : "いいえ")}\"\n")));

    private static SurveyDecisions Parse(string yaml)
    {
        var read = DecisionsReader.Read(new SourceText(new("survey.yml"), yaml));
        Assert.Empty(read.Diagnostics);
        return read.Value!;
    }

    private static ImportedSurvey Import(SurveyDecisions decisions) => Imported.Read(decisions, ("a.csv", _answers)).Value!;

    private static string Counts(ImportedSurvey survey, string text) => Imported.Shown(survey.Questions.Single(question => question.Question.Text == text));

    [Fact]
    public void The_file_explains_itself() => Snapshot.Matches(DecisionsWriter.New(Import(SurveyDecisions.None)), "yml");

    [Fact]
    public void Reading_it_back_changes_nothing()
    {
        var first = Import(SurveyDecisions.None);
        var yaml = DecisionsWriter.New(first);
        var again = Import(Parse(yaml));
        Assert.Equal(first.Questions.Select(Imported.Shown), again.Questions.Select(Imported.Shown));
        Assert.Equal(string.Join(" ", first.Plan.Questions), string.Join(" ", again.Plan.Questions));
        Assert.Equal(yaml, DecisionsWriter.Merge(yaml, Parse(yaml), again));
    }

    [Fact]
    public void What_the_organiser_decides_holds()
    {
        var yaml = DecisionsWriter.New(Import(SurveyDecisions.None))
            .Replace("[\"満足\", \"普通\", \"不満\"]", "[\"満足\", \"普通\", \"不満\"]\n    read_as: {\"まあまあ\": \"普通\"}", StringComparison.Ordinal)
            .Replace("[\"1\", \"2\", \"3\", \"4\", \"5\"]\n    # ↑ 決めてください。選択肢と順番（良い方から）を直し、下の2つを true にすると公開できます\n    confirmed: false", "[\"5\", \"4\", \"3\", \"2\", \"1\"]\n    confirmed: true", StringComparison.Ordinal)
            .Replace("publish: false", "publish: true", StringComparison.Ordinal);
        var survey = Import(Parse(yaml));
        Assert.Equal("scale | 満足度 | 20人 回答20 無回答0 不明0 | 満足=10 普通=10 不満=0", Counts(survey, "満足度"));
        Assert.Equal("scale | 評価 | 20人 回答20 無回答0 不明0 | 5=4 4=4 3=4 2=4 1=4", Counts(survey, "評価"));
        Assert.Equal("q1 q2 q3 q4", string.Join(" ", survey.Plan.Questions));
    }

    [Fact]
    public void Codes_get_their_labels() => Assert.Equal(
        "single | 評価 | 20人 回答20 無回答0 不明0 | 甲=4 乙=4 丙=4 丁=4 戊=4",
        Counts(Import(Parse("questions:\n  - text: 評価\n    kind: single\n    codes: {1: 甲, 2: 乙, 3: 丙, 4: 丁, 5: 戊}\n")), "評価"));

    [Fact]
    public void A_row_that_is_left_out_is_not_counted() => Assert.Equal(
        "scale | 満足度 | 19人 回答19 無回答0 不明0 | 満足=10 普通=9 不満=0", Counts(Import(Parse("exclude: [\"a.csv 9\"]\n")), "満足度"));

    [Fact]
    public void New_questions_are_added_and_the_rest_is_left_as_it_is()
    {
        const string Own = "# わたしのメモ\nquestions:\n  - text: 満足度   # ここが大事\n    id: manzoku\n    kind: scale\n    options: [満足, 普通, 不満]\n\ncrossings: []\n";
        var decisions = Parse(Own);
        var merged = DecisionsWriter.Merge(Own, decisions, Import(decisions));
        Assert.StartsWith("# わたしのメモ\nquestions:\n  - text: 満足度   # ここが大事\n    id: manzoku\n", merged, StringComparison.Ordinal);
        Assert.EndsWith("\n\ncrossings: []\n", merged, StringComparison.Ordinal);
        Assert.Equal(["満足度", "評価", "職業", "「引用」と\\記号: #"], Parse(merged).Questions.Select(question => question.Text));
    }

    [Theory]
    [InlineData("questions:\n  - text: 満足度\n    kind: scala\n")]
    [InlineData("questions:\n  - text: 満足度\n    scale: satisfied-rather-6\n")]
    [InlineData("invited: 多数\n")]
    [InlineData("titel: 研修\n")]
    public void A_slip_is_pointed_at(string yaml) => Assert.NotEmpty(DecisionsReader.Read(new SourceText(new("survey.yml"), yaml)).Diagnostics);
}
