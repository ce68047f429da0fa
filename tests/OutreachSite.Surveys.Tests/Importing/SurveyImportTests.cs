using System.Text;
using OutreachSite.Surveys.Answers;
using OutreachSite.Surveys.Importing;
using OutreachSite.Testing;
using static OutreachSite.Surveys.Tests.Importing.Imported;

namespace OutreachSite.Surveys.Tests.Importing;

public sealed class SurveyImportTests
{
    private static ImportedQuestion Only(string heading, params string[] answers) =>
        Read($"タイムスタンプ,\"{heading}\",会場はどうでしたか\n" + string.Concat(answers.Select((answer, i) => $"2024/1/1 10:{i:00}:00,\"{answer}\",良かった\n"))).Value!.Questions[1];

    private static string[] Times(int times, params string[] answers) => [.. Enumerable.Range(0, times * answers.Length).Select(i => answers[i % answers.Length])];

    [Fact]
    public void The_counts_of_the_seminar_of_2018_come_out_again()
    {
        var survey = Read(("seminar.csv", Fixture("seminar-2018-made-up-answers.csv"))).Value!;
        Assert.Equal(186, survey.Responses);
        Assert.Equal(["80 89 15 2 0", "65 99 22 0 0", "54 111 19 2 0"], survey.Questions.Where(question => question.Question.Kind == QuestionKind.Scale).Select(question => string.Join(' ', question.Counts)));
        Assert.All(survey.Questions.Where(question => question.Question.Kind == QuestionKind.Scale), question => Assert.Equal("とても良かった 良かった 普通 あまり良くなかった 良くなかった", string.Join(" ", question.Question.Options)));
    }

    [Fact]
    public void What_says_who_answered_goes_no_further()
    {
        var survey = Read("タイムスタンプ,氏名,電話番号,満足度\n2024/1/1 10:00:00,佐藤花子,0176-00-0000,満足\n2024/1/1 10:01:00,鈴木一郎,0176-00-0001,普通\n").Value!;
        Assert.Equal([QuestionKind.Admin, QuestionKind.Admin, QuestionKind.Admin, QuestionKind.Scale], survey.Questions.Select(question => question.Question.Kind));
        Assert.Equal("満足度", Assert.Single(survey.Answers.Responses!.Questions).Text);
    }

    [Theory]
    [InlineData("備考1", "u1@example.jp", "u2@example.jp", "u3@example.jp", "u4@example.jp", "u5@example.jp")]
    [InlineData("備考1", "090-1234-5678", "0176-23-0001", "(0176)23-0002", "０１７６－２３－０００３", "0176230004")]
    [InlineData("備考1", "佐藤 花子", "鈴木一郎", "髙橋 健", "田中　実", "渡邊恵")]
    [InlineData("備考1", "192.168.0.1", "192.168.0.2", "10.0.0.1", "10.0.0.2", "10.0.0.3")]
    [InlineData("備考1", "青森県三沢市桜町1-1-38", "十和田市西十二番町6番1号", "八戸市内丸1-1-1", "青森市長島1-1-1", "野辺地町字野辺地123-1")]
    [InlineData("備考1", "a1b2c3d4-0000-0000-0000-00000000000a", "a1b2c3d4-0000-0000-0000-00000000000b", "a1b2c3d4-0000-0000-0000-00000000000c", "a1b2c3d4-0000-0000-0000-00000000000d", "a1b2c3d4-0000-0000-0000-00000000000e")]
    [InlineData("備考1", "1", "2", "3", "4", "5")]
    [InlineData("お名前（任意）", "花子", "一郎", "", "実", "恵")]
    [InlineData("差し支えなければ、メールアドレスをご記入ください", "なし", "", "", "あり", "")]
    public void A_column_that_says_who_answered_is_known_by_its_heading_or_its_answers(string heading, params string[] answers) =>
        Assert.Equal(QuestionKind.Admin, Only(heading, answers).Question.Kind);

    [Theory]
    [InlineData("研修会の名前を覚えていますか", "はい", "いいえ", "はい", "はい", "いいえ")]
    [InlineData("相談窓口の電話番号を知っていますか", "知っている", "知らない", "知っている", "知らない", "知らない")]
    public void A_question_about_names_and_numbers_is_a_question(string heading, params string[] answers) =>
        Assert.Equal(QuestionKind.Scale, Only(heading, answers).Question.Kind);

    [Theory]
    [InlineData("経験年数", "number", "3", "10年", "１５", "1", "22")]
    [InlineData("年齢", "number", "43", "52", "38歳", "61", "29")]
    [InlineData("参加した日", "date", "2018/7/28", "R6.7.28", "令和6年7月29日", "2018-07-28", "2018/7/29")]
    [InlineData("ご意見", "text", "特になし", "特になし", "特になし", "特になし", "良かった")]
    [InlineData("評価", "scale", "◎", "○", "〇", "△", "×")]
    [InlineData("講師の話は", "scale", "たいへんよかった", "よかった", "ふつう", "よかった", "よかった")]
    [InlineData("満足度（5：満足～1：不満）", "scale", "5", "4", "3", "5", "4")]
    [InlineData("研修の長さ", "scale", "長い", "ちょうどよい", "短い", "ちょうどよい", "長い")]
    [InlineData("お住まいの地域", "single", "十和田市", "三沢市", "十和田市", "三沢市", "七戸町")]
    [InlineData("利用した窓口", "multiple", "包括;病院", "包括", "病院", "包括;薬局", "薬局")]
    public void The_kind_of_a_question_is_found(string heading, string kind, params string[] answers) =>
        Assert.Equal(kind, OutreachSite.Surveys.Importing.Decisions.DecisionWords.Word(Only(heading, answers).Question.Kind));

    [Fact]
    public void An_option_may_hold_a_comma()
    {
        Assert.Equal(["研修, 講演会=4", "相談=4"], Options(Only("きっかけ", Times(2, "研修, 講演会", "研修, 講演会, 相談", "相談"))));
        Assert.Equal(["はい, よく使う=3", "いいえ, 使わない=3"], Options(Only("利用", Times(3, "はい, よく使う", "いいえ, 使わない"))));
        Assert.Equal(["地域（市, 町）=3", "職場=3"], Options(Only("きっかけ（複数回答）", Times(1, "地域（市, 町）", "地域（市, 町）, 職場", "職場", "職場", "地域（市, 町）"))));
    }

    [Fact]
    public void A_Japanese_comma_separates_nothing() =>
        Assert.Equal(["医師、看護師との連携=4", "薬剤師との連携=4"], Options(Only("大切なこと", Times(4, "医師、看護師との連携", "薬剤師との連携"))));

    [Fact]
    public void What_was_typed_for_other_is_counted_and_not_kept()
    {
        var question = Only("きっかけ（複数選択可）", [.. Times(5, "チラシ;広報", "チラシ", "広報"), "チラシ;となりの鈴木さんに聞いた", "その他（友人）"]);
        Assert.Equal(["チラシ=11", "広報=10", "その他=2"], Options(question));
        Assert.Equal(2, question.OtherTexts);
    }

    [Fact]
    public void Steps_that_nobody_chose_stay_and_nothing_is_sorted_by_frequency() =>
        Assert.Equal(["とても満足=0", "満足=1", "普通=5", "不満=0", "とても不満=0"], Options(Read("満足度1,満足度2\nとても満足,満足\n不満,普通\nとても不満,普通\n満足,普通\n普通,普通\n普通,普通\n").Value!.Questions[1]));

    [Theory]
    [InlineData("5が最高", "5 4 3 2 1")]
    [InlineData("1が最高", "1 2 3 4 5")]
    public void Numbers_have_a_direction_when_the_heading_tells_it(string note, string order)
    {
        var question = Only($"評価（5段階、{note}）", "5", "4", "3", "5", "4");
        Assert.Equal(order, string.Join(' ', question.Question.Options));
        Assert.False(question.NeedsDecision);
    }

    [Fact]
    public void Numbers_without_a_direction_are_asked_for_and_not_published()
    {
        var read = Read("満足度,職業\n" + string.Concat(Enumerable.Range(0, 20).Select(i => $"{(i % 5) + 1},医師\n")));
        Assert.Contains(read.Diagnostics, diagnostic => diagnostic.Code == "SVY112");
        Assert.DoesNotContain(read.Value!.Questions[0].Question.Id, read.Value.Plan.Questions);
    }

    [Fact]
    public void More_options_than_can_be_held_are_read_as_text()
    {
        var read = Read("満足度," + string.Join(',', Enumerable.Range(0, 70).Select(i => $"品目_{i}番")) + "\n" + string.Concat(Enumerable.Range(0, 5).Select(i => "満足," + string.Join(',', Enumerable.Range(0, 70).Select(j => (i + j) % 2)) + "\n")));
        Assert.Contains(read.Diagnostics, diagnostic => diagnostic.Code == "SVY129");
        Assert.Equal(QuestionKind.Text, read.Value!.Questions[1].Question.Kind);
    }

    [Fact]
    public void A_row_that_moved_to_the_right_is_pointed_at()
    {
        var read = Read("満足度,職業\n満足,医師\n1,2,看護師\n普通,医師\n満足,医師\n");
        Assert.Contains("answers.csv C3 SVY132", read.Diagnostics.Select(diagnostic => $"{diagnostic.Where} {diagnostic.Code}"));
        Assert.Equal(QuestionKind.Text, read.Value!.Questions[2].Question.Kind);
    }

    [Fact]
    public void Test_answers_and_people_who_answered_twice_are_told_by_their_row()
    {
        var read = Read("タイムスタンプ,メール,満足度,意見\n2024/1/1 10:00:00,a@example.jp,満足,\n2024/1/1 10:01:00,b@example.jp,普通,テスト\n2024/1/1 10:02:00,a@example.jp,満足,\n");
        Assert.Equal(["answers.csv D3 SVY115", "answers.csv B4 SVY116"], read.Diagnostics.Select(diagnostic => $"{diagnostic.Where} {diagnostic.Code}"));
        Assert.All(read.Diagnostics, diagnostic => Assert.DoesNotContain("example", diagnostic.Message.Japanese + diagnostic.Message.English, StringComparison.Ordinal));
    }

    [Fact]
    public void What_somebody_wrote_is_never_repeated()
    {
        var book = new WorkbookFixture().Sheet("回答", [["タイムスタンプ", "氏名", "ご意見"], [new DateTime(2024, 1, 1), "秘密花子", "ひみつの意見"], [new DateTime(2024, 1, 2), new RawCell("t=\"e\"", "<v>#N/A</v>"), new RawCell("t=\"e\"", "<v>#REF!</v>")]]).ToBytes();
        var read = Read(("a.xlsx", book));
        Assert.DoesNotContain("ひみつ", Shown(read), StringComparison.Ordinal);
        Assert.DoesNotContain("秘密", Shown(read), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_files_give_the_same_result() =>
        Assert.Equal(Shown(Read(("s.csv", Fixture("seminar-2018-made-up-answers.csv")))), Shown(Read(("s.csv", Fixture("seminar-2018-made-up-answers.csv")))));

    [Fact]
    public void A_file_may_end_anywhere()
    {
        var bytes = Encoding.UTF8.GetBytes("No,満足度,きっかけ_チラシ,きっかけ_広報\n1,\"１．満足\",1,0\n2,\"２．普通\",0,1\n合計,2,,\n\n※1:満足 2:普通\n");
        for (var length = 0; length <= bytes.Length; length++)
        {
            var read = Read(("a.csv", bytes[..length]));
            Assert.True(read.Succeeded || read.Diagnostics.Length > 0);
        }
    }

    [Fact]
    public void Strange_tables_never_stop_the_program()
    {
        var random = new Random(5);
        string[] pieces = ["満足", "1", "①", "１．良い", ",", ",", ",", "\n", "\n", ";", "合計", "その他（", "）", "\"", "※1:満足", "件数", "%", "2024/1/1 10:00", "ID", "回答", "[行]", "正正", "12", "…", "-", "無回答", "　"];
        for (var round = 0; round < 1500; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(120)).Select(_ => pieces[random.Next(pieces.Length)]));
            var read = Read(text);
            Assert.True(read.Succeeded || read.Diagnostics.Length > 0);
        }
    }

    private static string[] Options(ImportedQuestion question) => [.. question.Question.Options.Zip(question.Counts).Select(option => $"{option.First}={option.Second}")];
}
