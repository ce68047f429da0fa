using OutreachSite.Surveys.Answers;
using OutreachSite.Surveys.Importing;
using OutreachSite.Surveys.Importing.Decisions;
using static OutreachSite.Surveys.Tests.Importing.Imported;

namespace OutreachSite.Surveys.Tests.Importing;

/// <summary>What looks like options and is none, and what looks like an answer and is a heading: on doubt nothing is published.</summary>
public sealed class CautionTests
{
    private static ImportedQuestion Only(string heading, params string[] answers) =>
        Read($"タイムスタンプ,\"{heading}\",会場はどうでしたか\n" + string.Concat(Enumerable.Range(0, 6).SelectMany(round => answers.Select((answer, i) => $"2024/1/1 1{round}:{i:00}:00,\"{answer}\",良かった\n")))).Value!.Questions[1];

    private static string Options(ImportedQuestion question) => string.Join(" ", question.Question.Options.Zip(question.Counts).Select(option => $"{option.First}={option.Second}"));

    [Theory]
    [InlineData("ご意見・ご感想", "よかったです", "また参加したい、ぜひ", "090-1234-5678 に電話ください", "")]
    [InlineData("自由記載", "特になし", "")]
    [InlineData("コメント", "賛成", "反対", "保留")]
    [InlineData("満足した理由", "講師", "資料", "会場")]
    [InlineData("お気づきの点", "寒い", "暑い", "狭い")]
    [InlineData("具体的にお書きください", "医師", "看護師")]
    [InlineData("その他を選んだ方はご記入ください", "家族", "友人")]
    [InlineData("ご要望", "駐車場", "時間", "資料")]
    [InlineData("感想", "1", "2", "3", "鈴木さんのお話")]
    [InlineData("Please describe what you liked", "All", "All", "None")]
    [InlineData("Comments", "Good", "Bad", "Good")]
    public void A_heading_that_asks_for_words_has_no_options(string heading, params string[] answers)
    {
        var question = Only(heading, answers);
        Assert.Equal(QuestionKind.Text, question.Question.Kind);
        Assert.Empty(question.Question.Options);
    }

    [Theory]
    [InlineData("満足した理由（複数選択）", "multiple", "講師;資料", "資料", "会場")]
    [InlineData("参加した理由", "multiple", "業務;関心", "関心", "業務;紹介")]
    [InlineData("研修の満足度をお聞かせください", "scale", "満足", "不満")]
    [InlineData("本日のご感想", "scale", "とても良かった", "良かった", "普通")]
    [InlineData("意見交換会に参加しましたか", "scale", "はい", "いいえ")]
    [InlineData("ご職業をご記入ください", "single", "医師", "看護師")]
    public void A_polite_heading_may_have_options(string heading, string kind, params string[] answers) => Assert.Equal(kind, Only(heading, answers).Question.Kind.Word());

    [Theory]
    [InlineData("連絡事項", "了解", "了解", "0176-53-5111へ")]
    [InlineData("連絡事項", "了解", "了解", "hanako@example.jpへ")]
    [InlineData("伝えたいこと", "がんばって", "田中様によろしく")]
    [InlineData("伝えたいこと", "よい", "とてもよい会でした。次もぜひお願いします。")]
    public void A_column_with_one_telling_answer_is_text_until_somebody_decides(string heading, params string[] answers)
    {
        var question = Only(heading, answers);
        Assert.Equal(QuestionKind.Text, question.Question.Kind);
        Assert.Empty(question.Question.Options);
    }

    [Fact]
    public void People_whom_everybody_means_are_nobody() => Assert.Equal("single", Only("どなたの立場ですか", "患者さんの家族", "お医者さん", "看護師さん").Question.Kind.Word());

    [Theory]
    [InlineData("年代", "60歳以上 20代 19歳以下 30代", "19歳以下=6 20代=6 30代=6 60歳以上=6")]
    [InlineData("勤続", "10年以上 1年未満 わからない 1～3年 3年以上10年未満", "1年未満=6 1～3年=6 3年以上10年未満=6 10年以上=6 わからない=6")]
    [InlineData("規模", "101人以上 10人以下 11～100人", "10人以下=6 11～100人=6 101人以上=6")]
    [InlineData("参加回数", "3回以上 初めて 2回目", "初めて=6 2回目=6 3回以上=6")]
    [InlineData("世帯人数", "4人以上 1人 3人 2人", "1人=6 2人=6 3人=6 4人以上=6")]
    [InlineData("通院時間", "1時間以上 30分未満 30分～1時間", "30分未満=6 30分～1時間=6 1時間以上=6")]
    [InlineData("居住", "10年以上 半年未満 6か月～1年 1～10年", "半年未満=6 6か月～1年=6 1～10年=6 10年以上=6")]
    [InlineData("きっかけ", "知人 広報 チラシ2枚", "知人=6 広報=6 チラシ2枚=6")]
    public void Steps_of_an_amount_stand_in_order(string heading, string answers, string expected) => Assert.Equal(expected, Options(Only(heading, answers.Split(' '))));

    [Fact]
    public void A_second_row_of_headings_needs_no_joined_cells()
    {
        var read = Read("集計\n\nNo,問1 講演,問2 報告,職種,参加回数,自由記載\n,満足度,満足度,,,\n"
            + string.Concat(Enumerable.Range(0, 20).Select(i => $"{i + 1},{(i % 2 == 0 ? "①" : "２")},{(i % 4) + 1},{(i % 3) + 1},{i % 6},特になし\n"))
            + "合計,20,20,20,,\n\n※ 1:とても良かった 2:良かった 3:普通 4:あまり良くなかった 5:良くなかった\n職種 1.医師 2.看護師 3.介護支援専門員\n");
        Assert.Equal(
            [
                "admin | No | 20人 回答20 無回答0 不明0",
                "scale | 問1 講演 [満足度] | 20人 回答20 無回答0 不明0 | とても良かった=10 良かった=10 普通=0 あまり良くなかった=0 良くなかった=0",
                "scale | 問2 報告 [満足度] | 20人 回答20 無回答0 不明0 | とても良かった=5 良かった=5 普通=5 あまり良くなかった=5 良くなかった=0",
                "single | 職種 | 20人 回答20 無回答0 不明0 | 医師=7 看護師=7 介護支援専門員=6",
                "number | 参加回数 | 20人 回答20 無回答0 不明0",
                "text | 自由記載 | 20人 回答20 無回答0 不明0",
            ],
            read.Value!.Questions.Select(Shown));
    }

    [Fact]
    public void The_first_answer_is_no_heading_because_it_is_short() => Assert.Equal(
        7, Read("No,満足度,職種,意見\n1,,鍼灸師,\n" + string.Concat(Enumerable.Range(2, 6).Select(i => $"{i},{(i % 2 == 0 ? "満足" : "普通")},{(i % 2 == 0 ? "医師" : "看護師")},\n"))).Value!.Responses);

    [Fact]
    public void A_legend_may_name_several_questions_and_hold_numbers()
    {
        var read = Read("番号,問1,問2,年代\n" + string.Concat(Enumerable.Range(0, 12).Select(i => $"{i + 1},{(i % 4) + 1},{(i % 3) + 1},{(i % 3) + 1}\n")) + ",,,\n【問1・問2】1.満足 2.やや満足 3.やや不満 4.不満,,,\n【年代】①20代以下 ②30代 ③60代以上,,,\n");
        Assert.Equal(["満足=3 やや満足=3 やや不満=3 不満=3", "満足=4 やや満足=4 やや不満=4 不満=0", "20代以下=4 30代=4 60代以上=4"], read.Value!.Questions.Skip(1).Select(Options));
    }

    [Fact]
    public void Below_the_title_of_a_legend_nobody_answers()
    {
        var read = Read("No,満足度,職種\n" + string.Concat(Enumerable.Range(0, 12).Select(i => $"{i + 1},{(i % 5) + 1},{(i % 2) + 1}\n")) + ",,\n凡例,,\n満足度,1,とても良かった\n,2,良かった\n,3,普通\n,4,あまり良くなかった\n,5,良くなかった\n職種,1,医師\n,2,看護師\n");
        Assert.Equal(12, read.Value!.Responses);
        Assert.Equal(["とても良かった=3 良かった=3 普通=2 あまり良くなかった=2 良くなかった=2", "医師=6 看護師=6"], read.Value.Questions.Skip(1).Select(Options));
    }

    [Fact]
    public void A_column_for_each_choice_may_hold_long_labels() => Assert.Equal(
        "広報紙=6 ホームページ=12", Options(Read("受付番号,知った方法【広報紙】,知った方法【ホームページ】\n" + string.Concat(Enumerable.Range(0, 12).Select(i => $"R8-{i:0000},{(i % 2 == 0 ? "広報紙" : "")},ホームページ\n"))).Value!.Questions[1]));

    [Fact]
    public void An_order_of_options_is_not_counted() => Assert.Equal(QuestionKind.Text, Only("重視する順に並べてください", "内容;講師;場所;", "講師;内容;場所;").Question.Kind);

    [Fact]
    public void Characters_of_names_are_read_in_both_places_of_CP932()
    {
        var bytes = Cp932("番号,満足度,所属\n1,満足,AB病院\n2,満足,AB病院\n3,普通,AB病院\n");
        for (var at = bytes.AsSpan().IndexOf("AB"u8); at >= 0; at = bytes.AsSpan().IndexOf("AB"u8))
            bytes = [.. bytes[..at], 0xEE, 0xE0, 0xED, 0x95, .. bytes[(at + 2)..]];
        Assert.Equal("髙﨑病院=3", Options(Read(("a.csv", bytes)).Value!.Questions[2]));
    }

    [Theory]
    [InlineData("満足度,正の字,人数\n満足,正正,10\n普通,下,3\n不満,,0\n計,,13\n", 1, "満足=10 普通=3 不満=0")]
    [InlineData("満足度,満足,やや満足,やや不満,不満,合計\n人数,30,20,5,1,56\n割合,53.6%,35.7%,8.9%,1.8%,100.0%\n", 1, "満足=30 やや満足=20 やや不満=5 不満=1")]
    [InlineData(",講演,,報告,\n評価,人数,％,人数,％\n満足,10,50.0,8,40.0\n普通,10,50.0,12,60.0\n合計,20,100,20,100\n", 2, "満足=10 普通=10 不満=0")]
    public void Tables_of_counts_have_many_forms(string table, int questions, string first)
    {
        var read = Read(table);
        Assert.Equal(questions, read.Value!.Questions.Length);
        Assert.Equal(first, Options(read.Value.Questions[0]));
        Assert.DoesNotContain(read.Diagnostics, diagnostic => diagnostic.Severity > OutreachSite.Diagnostics.Severity.Hint);
    }

    [Theory]
    [InlineData("090-1234-5678")]
    [InlineData("佐藤花子")]
    [InlineData("hanako@example.jp")]
    [InlineData("田中様がご記入")]
    [InlineData("三沢市桜町1-1-38")]
    public void A_value_that_may_say_who_somebody_is_is_not_repeated(string value)
    {
        var read = Read("満足度,年齢,利用（複数回答）\n" + string.Concat(Enumerable.Range(0, 20).Select(i => $"{(i % 2 == 0 ? "満足" : "普通")},{40 + i},{(i % 2 == 0 ? "通所" : "訪問")}\n")) + $"{value},{value},通所;{value}\n");
        Assert.DoesNotContain(value, Shown(read), StringComparison.Ordinal);
        Assert.Equal([QuestionKind.Scale, QuestionKind.Number, QuestionKind.Multiple], read.Value!.Questions.Select(question => question.Question.Kind));
    }

    [Fact]
    public void Numbered_headings_are_headings()
    {
        var read = Read("番号,①会場,②時間,③内容\n" + string.Concat(Enumerable.Range(0, 8).Select(i => $"{i + 1},◎,{(i % 2 == 0 ? "○" : "×")},△\n")) + "％,30%,20%,10%\n");
        Assert.Equal(8, read.Value!.Responses);
        Assert.Equal(["番号", "①会場", "②時間", "③内容"], read.Value.Questions.Select(question => question.Question.Text));
    }

    [Theory]
    [InlineData("ご芳名")]
    [InlineData("ご担当者名")]
    [InlineData("保護者氏名")]
    public void Names_have_many_headings(string heading) => Assert.Equal(QuestionKind.Admin, Only(heading, "花子", "花子", "一郎").Question.Kind);

    [Fact]
    public void What_is_in_doubt_is_written_as_unpublished() =>
        Assert.Contains("confirmed: false\n    publish: false\n", DecisionsWriter.New(Read("満足度,会場\n" + string.Concat(Enumerable.Range(0, 20).Select(i => $"{(i % 5) + 1},東\n"))).Value!), StringComparison.Ordinal);
}
