using System.Text;
using OutreachSite.Testing;
using static OutreachSite.Surveys.Tests.Importing.Imported;

namespace OutreachSite.Surveys.Tests.Importing;

/// <summary>Every shape in which answers come, with what is usual in it and what goes wrong in it. The snapshots show what was understood.</summary>
public sealed class ShapeTests
{
    private static readonly DateTime _day = new(2024, 7, 28, 15, 0, 0);

    private static void Understood(string name, params (string Name, byte[] Bytes)[] files) => Snapshot.Matches(Shown(Read(files)), name: name);

    private static string Lines(int count, Func<int, string> line) => string.Concat(Enumerable.Range(0, count).Select(i => line(i) + "\n"));

    private static T Pick<T>(int i, params T[] values) => values[i % values.Length];

    [Fact]
    public void Google_Forms()
    {
        var text = "\"タイムスタンプ\",\"メールアドレス\",\"研修の満足度\",\"参加のきっかけ（複数選択可）\",\"理解度 [講義]\",\"理解度 [演習]\",\"ご職業\",\"ご感想\"\n"
            + Lines(12, i => $"\"2020/07/27 3:15:{i:00} 午後 GMT+9\",\"u{i}@example.jp\",\"{Pick(i, "とても満足", "満足", "どちらともいえない")}\",\"{Pick(i, "チラシ;ホームページ", "チラシ", "知人の紹介", "")}\",\"よく理解できた\",\"{Pick(i, "理解できた", "あまり理解できなかった")}\",\"{Pick(i, "看護師", "医師")}\",\"{(i == 3 ? "またお願いします" : "")}\"")
            + "\"2020/07/27 4:00:00 午後 GMT+9\",\"u2@example.jp\",\"まあまあ\",\"チラシ;職場の回覧板で見て\",\"理解できた\",\"\",\"看護師\",\"テスト\"\n";
        Understood("google-csv", ("google.csv", Encoding.UTF8.GetBytes(text)));
    }

    [Fact]
    public void A_linked_sheet() => Understood("linked-sheet", ("sheets.xlsx", new WorkbookFixture().Sheet("フォームの回答 1",
    [
        ["タイムスタンプ", "参加理由（複数回答）", "満足度", "役に立ったもの", "研修の満足度"],
        .. Enumerable.Range(0, 12).Select(i => new object?[]
        {
            _day.AddMinutes(i), Pick(i, "研修, 講演会に関心がある, 勧められた", "研修, 講演会に関心がある", "勧められた", "業務に必要, 勧められた"),
            i < 6 ? Pick(i, "満足", "やや満足", "普通") : null, Pick(i, "資料", "講師"), i < 6 ? null : Pick(i, "満足", "やや満足", "不満"),
        }),
    ]).Sheet("集計", [["満足", 4]], isHidden: true).ToBytes()));

    [Fact]
    public void Microsoft_Forms() => Understood("microsoft", ("ms.xlsx", new WorkbookFixture().Sheet("Sheet1",
    [
        ["ID", "開始時刻", "完了時刻", "メール", "名前", "研修はいかがでしたか\u00A0", "参加方法\u00A0", "満足度.講義\u00A0", "満足度.演習\u00A0", "5段階で評価してください", "勤続年数", "ご感想"],
        .. Enumerable.Range(0, 12).Select(i => new object?[]
        {
            i + 1, _day.AddMinutes(i), _day.AddMinutes(i + 3), "anonymous", null, Pick(i, "大変参考になった", "参考になった"), Pick(i, "会場;", "オンライン;", "会場;オンライン;"),
            Pick(i, "満足", "普通"), Pick(i, "満足", "不満"), i == 4 ? new RawCell("t=\"e\"", "<v>#N/A</v>") : Pick<object>(i, 5, 4, 3), Pick<object>(i, 3, "10年", "約20年", 1.5), i % 5 == 0 ? "良い内容でした。" : null,
        }),
    ]).ToBytes()));

    [Fact]
    public void Paper_keyed_as_CSV() => Understood("paper-csv", ("paper.csv", Cp932(
        "令和6年度 在宅医療研修会 アンケート,,,,,\n開催日,令和6年7月28日,,,,\n,,,,,\nNo,職種,満足度,理解度,参加のきっかけ（複数回答）,意見\n"
        + Lines(15, i => $"{i + 1},{Pick(i, "1", "2", "3")},{Pick(i, "1", "2", "①", "２", "5")},{Pick(i, "1", "2", "3")},\"{Pick(i, "1", "1,3", "2", "①③", "2・3")}\",{Pick(i, "", "良かった")}")
        + "16,2,\"1,2\",9,1,\n17,1,6,途中退席,2,\n18,,,,,\n19,,,,,\n合計,,40,50,,\n\n※職種 1:医師 2:看護師 3:その他,,,,,\n※満足度 1：とても良かった　2：良かった　3：普通　4：あまり良くなかった　5：良くなかった,,,,,\n"
        + "※理解度 1:よく理解できた 2:理解できた 3:あまり理解できなかった 4:理解できなかった 9:無回答,,,,,\n※参加のきっかけ 1:チラシ 2:ホームページ 3:知人,,,,,\n")));

    [Fact]
    public void Paper_keyed_into_Excel() => Understood("paper-xlsx", ("paper.xlsx", new WorkbookFixture().Sheet("午前",
    [
        ["研修会アンケート"], [], ["番号", "職業", "満足度", null, null, "感想"], [null, null, "講演", "報告", "シンポジウム", null],
        .. Enumerable.Range(0, 12).Select(i => new object?[] { i + 1, Pick(i, "医師", "看護師"), Pick<object>(i, "１．とても良かった", "２．良かった", "3"), Pick(i, "①とても良かった", "②良かった"), i == 7 ? _day : i % 4 + 1, i % 2 == 0 ? "ためになった" : null }),
        [], ["合計", 12], ["※満足度は 1=とても良かった 2=良かった 3=普通 4=あまり良くなかった 5=良くなかった"],
    ], isHidden: false, "A1:F1", "C3:E3", "A3:A4", "B3:B4", "F3:F4").ToBytes()));

    [Fact]
    public void A_column_for_each_choice()
    {
        Understood("choice-marks", ("logo.csv", Cp932("受付番号,申請日時,氏名,性別,参加のきっかけ_チラシ,参加のきっかけ_広報,参加のきっかけ_その他,参加のきっかけ_その他（自由記述）,満足度,今後の参加\n"
            + Lines(10, i => $"=\"00{i}\",2024/01/0{(i % 9) + 1} 10:0{i},山田太郎,{Pick(i, "男", "女")},{i % 2},{(i % 3 == 0 ? 1 : 0)},{(i == 4 ? 1 : 0)},{(i == 4 ? "友人" : "")},{Pick(i, "満足", "普通", "やや不満")},{Pick(i, "はい", "いいえ")}"))));
        Understood("choice-labels", ("logo.csv", Cp932("受付番号,きっかけ(チラシ),きっかけ(広報),きっかけ(知人),知りたいこと：薬,知りたいこと：食事\n"
            + Lines(10, i => $"{1000 + i},{Pick(i, "チラシ", "")},{Pick(i, "", "広報", "")},{(i == 5 ? "知人" : "")},{Pick(i, "○", "")},{(i == 2 ? "？" : Pick(i, "", "○"))}"))));
    }

    [Fact]
    public void Two_rows_of_headings_without_joined_cells() => Understood("two-rows", ("paper.csv", Cp932(
        "No,年代,満足度,,,参加の理由（複数回答）,,,感想\n,,講演,実技,質疑,業務,興味,その他,\n"
        + Lines(15, i => $"{i + 1},{Pick(i, "20代", "30代")},{Pick(i, "1", "2", "3")},{Pick(i, "2", "1")},{Pick(i, "3", "1", "", "2")},{Pick(i, "1", "")},{Pick(i, "", "1")},{Pick(i, "", "", "1")},{Pick(i, "よかった", "")}")
        + ",,,,,,,,\n1:満足 2:普通 3:不満,,,,,,,,\n")));

    [Fact]
    public void Tables_that_are_counted_already()
    {
        Understood("counts-blocks", ("counts.csv", Cp932("研修アンケート集計結果,,\n,,\n問1 講演の満足度,,\n選択肢,件数,％\nとても良かった,80,43.0\n良かった,89,47.8\n普通,15,8.1\nあまり良くなかった,2,1.1\n良くなかった,0,0.0\n無回答,3,\n合計,189,100\n,,\n問2 参加のきっかけ（複数回答）,,\n選択肢,件数,％\nチラシ,100,52.9\nホームページ,60,31.7\n")));
        Understood("counts-slips", ("counts.csv", Encoding.UTF8.GetBytes("設問,選択肢,回答数,割合\n満足度,満足,40,50.0%\n,やや満足,30,37.5%\n,普通,10,20.0%\n,合計,81,100%\n理解度,理解できた,50,62.5%\n,理解できなかった,三十,37.5%\n")));
        Understood("counts-matrix", ("counts.xlsx", new WorkbookFixture().Sheet("集計", [["講座", "とても良かった", "良かった", "普通", "計"], ["特別講演", 43, 48, 8, 99], ["シンポジウム", 29, 60, 10, 100]]).ToBytes()));
        Understood("counts-strokes", ("counts.csv", Encoding.UTF8.GetBytes("満足度,人数\n満足,正正正下\n普通,正一\n不満,\n計,24\n")));
        Understood("counts-bare", ("counts.csv", Encoding.UTF8.GetBytes("Q1 満足度\n満足,10,50%\n普通,6,30%\n不満,4,20%\n\nQ2 理解度\nよく理解できた,15,75%\n理解できた,5,25%\n")));
        Understood("counts-shares", ("shares.csv", Encoding.UTF8.GetBytes("選択肢,割合\n満足,50%\n普通,50%\n")));
    }

    [Fact]
    public void Several_files_of_one_survey() => Understood("merged",
        ("web.csv", Encoding.UTF8.GetBytes("タイムスタンプ,研修の満足度,きっかけ\n" + Lines(9, i => $"2024/01/0{i + 1} 10:00:00,{Pick(i, "満足", "普通")},{Pick(i, "チラシ;広報", "チラシ", "広報")}"))),
        ("paper.csv", Cp932("No,研修の　満足度,きっかけ\n" + Lines(6, i => $"{i + 1},{Pick(i, "1", "2", "3")},\"{Pick(i, "1", "1,2")}\"") + ",,\n満足度 1:満足 2:普通 3:不満,,\nきっかけ 1:チラシ 2:広報,,\n")),
        ("desk.csv", Encoding.UTF8.GetBytes("研修の満足度,人数\n満足,10\n普通,5\n不満,0\n")));

    [Fact]
    public void Files_without_answers()
    {
        Understood("titles", ("a.csv", Encoding.UTF8.GetBytes("研修会アンケート\n")));
        Understood("no-headings", ("a.csv", Encoding.UTF8.GetBytes("満足\n普通\n満足\n")));
        Understood("old", ("a.xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]]));
        Understood("sheets-differ", ("a.xlsx", new WorkbookFixture().Sheet("回答", [["満足度", "職業"], ["満足", "医師"], ["普通", "医師"], ["満足", "薬剤師"]]).Sheet("名簿", [["氏名", "電話番号"], ["佐藤花子", "0176-00-0000"]]).ToBytes()));
    }
}
