using OutreachSite.Surveys.Answers;
using OutreachSite.Surveys.Privacy.Results;
using OutreachSite.Surveys.Scales;

namespace OutreachSite.Publishing.Tests.Pages.Charting;

/// <summary>The results of a survey as charts: only what is published, with its scale, its base and its hidden cells.</summary>
public sealed class SurveyChartTests
{
    private static readonly Scale _scale = new("satisfaction-5", ["とても良かった", "良かった", "普通", "あまり良くなかった", "良くなかった"], 2, 2);

    private static SurveyResults Results { get; } = new(
        "研修会アンケート", 103, 200, new(10, 5, 10, false),
        [
            Opinion("q1", "特別講演", 43, 49, 5, 3, 0, noAnswer: 3),
            Opinion("q2", "講演2", 40, 40, 10, 5, 5, noAnswer: 3),
            new("job", "職種", QuestionKind.Single, [new(Category.Of("看護師"), 60), new(Category.Of("医師"), 30), new(new("その他・合算", ["薬剤師", "事務"]), 8), new(Category.Of(Category.NoAnswer), 5)], 103, null, null) { IsProtected = true },
            new("how", "知ったきっかけ", QuestionKind.Multiple, [new(Category.Of("ちらし"), 50), new(Category.Of("知人"), null), new(Category.Of("市報"), 25)], 103, 3, 0),
            new("years", "経験年数", QuestionKind.Number, [], 103, 0, 0) { Median = 7.5 },
            new("short", "参加して良かったか", QuestionKind.Scale, [new(Category.Of("はい"), 90), new(Category.Of("いいえ"), 10)], 100, 0, 0) { Scale = new("yes-no-2", ["はい", "いいえ"], 1, null) },
        ],
        [
            new("q1", "job", false, [.. _scale.Steps.Select(Category.Of)], [43, 49, 5, 3, 0],
                [new(Category.Of("看護師"), 60, [30, 30, 0, 0, 0]), new(Category.Of("医師"), 40, [13, 19, null, null, 0])]),
            new("how", "job", true, [Category.Of("ちらし"), Category.Of("市報"), Category.Of(Category.NoAnswer)], [50, 25, 3],
                [new(Category.Of("看護師"), 60, [30, 15, null]), new(Category.Of("医師"), 43, [20, 10, null])]),
            new("short", "job", false, [Category.Of("はい"), Category.Of("いいえ"), Category.Of(Category.NoAnswer)], [80, 17, 6],
                [new(Category.Of("看護師"), 60, [44, 12, null]), new(Category.Of("医師"), 40, [36, null, null])]),
        ],
        [new("q9", null, WithheldReason.TooFewPeople), new("q2", "job", WithheldReason.NotSafe)]);

    [Fact]
    public void A_scale_is_one_stacked_bar_with_its_positive_steps_together()
    {
        var site = Chart("question: q1");
        Assert.Equal(["survey.rows|とても良かった|良かった|普通|あまり良くなかった|良くなかった|「良かった」以上|n", "survey.all|43%|49%|5%|3%|0%|92%|100"], site.Table);
        Assert.Equal("特別講演", site.Title);
        Assert.Empty(site.Built.Diagnostics);
    }

    [Fact]
    public void A_question_is_found_by_its_wording_too() => Assert.Equal(Chart("question: q1").Table, Chart("question: 特別講演").Table);

    [Fact]
    public void What_the_author_writes_wins()
    {
        var site = Chart("question: q1\ntitle: 満足度\nkind: bars");
        Assert.Equal("満足度", site.Title);
        Assert.Equal(["survey.answers|survey.share", "とても良かった|43%"], site.Table[..2]);
    }

    [Fact]
    public void Questions_on_one_scale_stand_below_each_other_with_their_own_n()
    {
        var site = Chart("questions: q1=1番目の講演, q2");
        Assert.Equal("survey.rows|とても良かった|良かった|普通|あまり良くなかった|良くなかった|「良かった」以上|n", site.Table[0]);
        Assert.Equal(["1番目の講演|43%|49%|5%|3%|0%|92%|100", "講演2|40%|40%|10%|5%|5%|80%|100"], site.Table[1..]);
        Assert.Equal("研修会アンケート", site.Title);
    }

    [Fact]
    public void A_single_answer_is_bars_of_those_who_answered() =>
        Assert.Equal(["survey.answers|survey.share", "看護師|61%", "医師|31%", "その他・合算|8%"], Chart("question: job").Table);

    [Fact]
    public void Several_answers_are_bars_whose_hidden_number_is_hidden()
    {
        var site = Chart("question: how");
        Assert.Equal(["survey.answers|survey.share", "ちらし|50%", "知人|秘匿", "市報|25%"], site.Table);
        Assert.Contains("知人,X", site.Text("guides/chart/chart-1.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void Groups_are_rows_and_a_hidden_cell_is_never_zero()
    {
        var site = Chart("question: q1\nby: job");
        Assert.Equal("職種|とても良かった|良かった|普通|あまり良くなかった|良くなかった|「良かった」以上|n", site.Table[0]);
        Assert.Equal("看護師|50%|50%|0%|0%|0%|100%|60", site.Table[1]);
        Assert.Equal("医師|33%|48%|秘匿|秘匿|0%|80%|40", site.Table[2]);
    }

    [Fact]
    public void Where_it_is_hidden_who_did_not_answer_the_whole_group_is_the_base()
    {
        var site = Chart("question: short\nby: job");
        Assert.Equal(["職種|はい|いいえ|無回答・無効|n", "看護師|73%|20%|秘匿|60", "医師|90%|秘匿|秘匿|40"], site.Table);
    }

    [Fact]
    public void Five_steps_and_a_hidden_number_without_an_answer_are_bars_that_end_before_a_hundred()
    {
        var results = Results with
        {
            Crossings = [new("q1", "job", false, [.. _scale.Steps.Select(Category.Of), Category.Of(Category.NoAnswer)], [43, 49, 5, 3, 0, 3],
                [new(Category.Of("看護師"), 63, [30, 30, 0, 0, 0, null]), new(Category.Of("医師"), 40, [13, 19, null, null, 0, null])])],
        };
        var site = ChartSite.Of("data: results.json\nquestion: q1\nby: job", ("results.json", ResultsJson.Write(results)));
        Assert.Empty(site.Built.Diagnostics);
        Assert.Equal("看護師|48%|48%|0%|0%|0%|95%|63", site.Table[1]);
        Assert.Equal("医師|33%|48%|秘匿|秘匿|0%|80%|40", site.Table[2]);
    }

    [Fact]
    public void Groups_are_chosen_and_named_by_the_author_and_empty_ones_left_out()
    {
        Assert.Equal(["職種|はい|いいえ|無回答・無効|n", "ドクター|90%|秘匿|秘匿|40"], Chart("question: short\nby: job\ngroups: 医師=ドクター").Table);
        var results = Results with { Crossings = [Results.Crossings[0] with { Rows = [.. Results.Crossings[0].Rows, new(Category.Of(Category.NoAnswer), 0, [0, 0, 0, 0, 0])] }] };
        Assert.Equal(3, ChartSite.Of("data: results.json\nquestion: q1\nby: job", ("results.json", ResultsJson.Write(results))).Table.Length);
    }

    [Fact]
    public void Groups_of_several_answers_are_columns_with_their_n_in_the_name() =>
        Assert.Equal(["survey.answers|看護師（n＝60）|医師（n＝43）", "ちらし|50%|47%", "市報|25%|23%"], Chart("question: how\nby: job").Table);

    [Theory]
    [InlineData("", "PUB405", "どの質問")]
    [InlineData("question: q7", "PUB406", "q7")]
    [InlineData("question: q9", "PUB407", "人数が少ないため")]
    [InlineData("question: q2\nby: job", "PUB407", "少人数の答えが計算でわかるおそれ")]
    [InlineData("question: q2\nby: years", "PUB408", "分けた集計はありません")]
    [InlineData("question: years", "PUB409", "数を答える質問")]
    [InlineData("questions: q1, short", "PUB410", "同じではありません")]
    [InlineData("question: q1\nby: job\ngroups: 看護師, 薬剤師", "PUB412", "薬剤師")]
    [InlineData("questions: q1, q2\nby: job", "PUB411", "一緒に使えません")]
    [InlineData("questions: q1, q2\nquestion: q1", "PUB411", "一緒に使えません")]
    public void What_is_not_there_is_told_with_the_reason(string options, string code, string words)
    {
        var found = Chart(options).Only;
        Assert.Equal(code, found.Code);
        Assert.Contains(words, found.Message.Japanese, StringComparison.Ordinal);
        Assert.True(found.Where.Line >= 8);
    }

    [Fact]
    public void Another_file_is_no_result_of_a_survey() =>
        Assert.Equal("SVY513", ChartSite.Of("data: results.json\nquestion: q1", ("results.json", "{}"u8.ToArray())).Only.Code);

    [Fact]
    public void The_decisions_of_the_survey_are_not_read()
    {
        var (path, bytes) = ("survey.yml", "questions: [which nobody can read"u8.ToArray());
        Assert.Equal(Chart("question: q1").Table, ChartSite.Of("data: results.json\nquestion: q1", ("results.json", ResultsJson.Write(Results)), (path, bytes)).Table);
    }

    private static ChartSite Chart(string options) => ChartSite.Of($"data: results.json\n{options}".TrimEnd(), ("results.json", ResultsJson.Write(Results)));

    private static QuestionResult Opinion(string id, string text, int best, int good, int fair, int poor, int worst, int noAnswer) =>
        new(id, text, QuestionKind.Scale, [.. _scale.Steps.Zip([best, good, fair, poor, worst], (step, count) => new PublishedOption(Category.Of(step), count))], best + good + fair + poor + worst + noAnswer, noAnswer, 0) { Scale = _scale };
}
