using OutreachSite.Content.FrontMatter;

namespace OutreachSite.Content.Tests.FrontMatter;

public sealed class SurveyMethodTests
{
    private const string Whole = "asked: 市区町村\nmethod: 郵送\nperiod: 2015年9月\nsent: 1,741\nreturned: 673\nbase: 答えた市区町村\nnotes: [速報です]\nas-of: 2015-08-01";

    [Fact]
    public void How_a_survey_was_made_is_bound()
    {
        var survey = Read(Whole, out var codes)!.Page.Survey!;
        Assert.Equal("", codes);
        Assert.Equal((1741, 673, "答えた市区町村", "速報です", "2015-08-01"), (survey.Sent, survey.Returned, survey.Base, survey.Notes[0], survey.AsOf!.Iso));
    }

    [Fact]
    public void Not_stated_is_an_answer_and_silence_is_none()
    {
        var survey = Read(Whole.Replace("sent: 1,741", "sent: 記載なし", StringComparison.Ordinal), out var codes)!.Page.Survey!;
        Assert.Equal(("", null), (codes, survey.Sent));
        Read(Whole.Replace("sent: 1,741\n", "", StringComparison.Ordinal), out codes);
        Assert.Equal("CNT120", codes);
    }

    [Theory]
    [InlineData("returned: 673", "returned: 2,000", "CNT165")]
    [InlineData("sent: 1,741", "sent: たくさん", "CNT125")]
    [InlineData("method: 郵送", "methode: 郵送", "CNT122")]
    public void What_cannot_be_is_said(string text, string other, string code)
    {
        Read(Whole.Replace(text, other, StringComparison.Ordinal), out var codes);
        Assert.Equal(code, codes);
    }

    private static PageHead? Read(string survey, out string codes)
    {
        var lines = string.Join('\n', survey.Split('\n').Select(line => $"  {line}"));
        var outcome = FrontMatterReader.Read(new(new("content/a/b.md"), $"---\ntitle: 題\nsummary: 文。\npublished: 2026-01-05\nsurvey:\n{lines}\n---\n\n文。\n"), PageKind.Article);
        codes = string.Join(' ', outcome.Diagnostics.Select(problem => problem.Code));
        return outcome.Value;
    }
}
