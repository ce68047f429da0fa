using System.Globalization;
using OutreachSite.Surveys.Answers;
using OutreachSite.Surveys.Tests.Privacy;

namespace OutreachSite.Surveys.Tests;

/// <summary>
/// The seminar 「介護施設での看取りに関する研修会」 of Aomori prefecture, 28 July 2018, 186 attendees. The published figures are eleven
/// percentages; the answers here are invented so that they give these percentages, and so are the professions.
/// </summary>
internal static class Seminar2018
{
    /// <summary>The steps of the three sessions and the profession, and how many people answered so.</summary>
    private const string Answers = """
        0000x4 0001x2 0003x1 0010x11 0011x2 0012x1 0013x1 0014x1 0020x2 0022x1 0031x1 0100x3 0101x4 0103x1 0110x13 0111x8 0112x3
        0113x4 0114x1 0120x4 0123x1 0200x2 0201x1 0203x2 0210x3 0211x2 0212x1 1000x7 1001x5 1002x1 1003x2 1010x8 1011x2 1012x3
        1013x2 1014x2 1020x1 1021x1 1023x1 1100x8 1101x4 1102x1 1110x11 1111x7 1112x6 1113x1 1114x1 1120x5 1122x1 1200x1 1201x1
        1210x2 1211x1 1212x1 1214x2 1231x1 2010x1 2011x1 2024x1 2100x2 2101x1 2103x1 2110x2 2111x1 2113x2 2120x1 2211x1 2212x1
        3110x1 3112x1
        """;

    /// <summary>The three sessions and the profession.</summary>
    public static SurveyAnswers Survey { get; } = Read();

    /// <summary>The published percentages: three sessions, from the best step on; null where nothing is printed.</summary>
    public static int?[][] Published { get; } = [[43, 48, 8, 1], [35, 53, 12, null], [29, 60, 10, 1]];

    private static SurveyAnswers Read()
    {
        Question[] questions =
        [
            TestSurvey.Opinion("lecture") with { Text = "特別講演はいかがでしたか" },
            TestSurvey.Opinion("report") with { Text = "アンケート報告はいかがでしたか" },
            TestSurvey.Opinion("symposium") with { Text = "シンポジウムはいかがでしたか" },
            TestSurvey.Single("job", "特別養護老人ホーム職員", "介護老人保健施設職員", "市町村職員", "地域包括支援センター職員", "その他") with { Text = "ご職業", IsAboutPerson = true },
        ];
        var people = Answers.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(group => group.Split('x'))
            .SelectMany(group => Enumerable.Repeat(group[0], int.Parse(group[1], CultureInfo.InvariantCulture))).ToList();
        return TestSurvey.Of([.. questions.Select((question, place) => (question, (AnswerColumn)new ChoiceColumn([.. people.Select(person => (short)(person[place] - '0'))])))])
            with { Title = "介護施設での看取りに関する研修会 アンケート", Invited = 186 };
    }
}
