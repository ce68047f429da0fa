using System.Text;
using OutreachSite.Surveys.Importing;
using OutreachSite.Surveys.Privacy.Comments;
using OutreachSite.Testing;

namespace OutreachSite.Surveys.Tests.Importing;

public sealed class RawAnswersTests
{
    private static bool AreIn(string text) => RawAnswers.AreIn("a.txt", Encoding.UTF8.GetBytes(text));

    [Fact]
    public void Answers_person_by_person_are_recognised_whatever_the_file_is_called()
    {
        Assert.True(RawAnswers.AreIn("notes.txt", Imported.Fixture("seminar-2018-made-up-answers.csv")));
        Assert.True(AreIn("受付番号,申請日時,満足度\n1,2024/1/1 10:00,満足\n2,2024/1/1 10:01,普通\n3,2024/1/1 10:02,満足\n"));
        Assert.True(AreIn("研修アンケート,,\nNo,満足度,意見\n1,1,\n2,2,\n3,1,良い\n4,1,\n5,2,\n合計,7,\n"));
        Assert.True(RawAnswers.AreIn("a.xlsx", new WorkbookFixture().Sheet("Sheet1", [["ID", "開始時刻", "完了時刻", "質問"], [1, new DateTime(2024, 1, 1), new DateTime(2024, 1, 1), "a"], [2, new DateTime(2024, 1, 1), new DateTime(2024, 1, 1), "b"], [3, new DateTime(2024, 1, 1), new DateTime(2024, 1, 1), "c"]]).ToBytes()));
    }

    [Fact]
    public void The_list_of_comments_is_recognised_with_a_single_comment_and_under_another_name()
    {
        var list = CommentFile.Write([Comment.Of("q1", "よかったです")], KnownNames.None);
        Assert.True(RawAnswers.AreIn("memo.csv", list));
        Assert.True(RawAnswers.AreIn("memo.xlsx", new WorkbookFixture().Sheet("Sheet1", [["番号", "設問", "状態", "原文", "公表する文", "確認者", "気になる点"], ["1", "q1", "公開可", "よかったです", "", "", ""]]).ToBytes()));
        Assert.False(AreIn("番号,設問,状態\n1,q1,確認\n"));
    }

    [Theory]
    [InlineData("講座,とても良かった,良かった,普通\n特別講演,43,48,8\n報告,35,53,12\nシンポジウム,29,60,10\n")]
    [InlineData("選択肢,件数,割合\n満足,40,50%\n普通,30,38%\n不満,10,12%\n")]
    [InlineData("名称,電話番号,住所\n三沢病院,0176-53-2161,三沢市大字三沢1\n十和田病院,0176-23-5121,十和田市西1-1\n七戸病院,0176-62-2105,七戸町字1-1\n")]
    [InlineData("開催日時,会場,内容\n2024/7/28 13:30,大学,研修\n2024/8/28 13:30,市役所,研修\n2024/9/28 13:30,公民館,講座\n")]
    [InlineData("番号,市町村,評価\n1,十和田市,実施\n2,三沢市,検討\n3,七戸町,実施\n")]
    [InlineData("年度,参加者数\n2018,186\n2019,190\n2020,120\n")]
    [InlineData("ただの文章です。\n表ではありません。\n")]
    [InlineData("")]
    public void Other_tables_are_left_alone(string text) => Assert.False(AreIn(text));
}
