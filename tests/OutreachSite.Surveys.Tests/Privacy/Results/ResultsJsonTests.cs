using OutreachSite.Surveys.Answers;
using OutreachSite.Surveys.Privacy.Results;
using OutreachSite.Testing;

namespace OutreachSite.Surveys.Tests.Privacy.Results;

public sealed class ResultsJsonTests
{
    private static readonly SurveyResults Example = new(
        "研修会アンケート", 186, 200, new(10, 5, 10, false),
        [
            new("q1", "特別講演は\u3000いかがでしたか", QuestionKind.Scale, [new(Category.Of("良かった"), 180), new(Category.Of("普通"), 0)], 186, 6, 0) { Scale = TestSurvey.Satisfaction },
            new("years", "経験年数", QuestionKind.Number, [], 186, null, null) { Median = 7.5, IsProtected = true },
        ],
        [new("q1", "job", false, [Category.Of("良かった"), new("その他・合算", ["普通", Category.NoAnswer])], [180, 6], [new(Category.Of("看護師"), 100, [null, null]), new(Category.Of("医師"), 86, [80, 6])])],
        [new("q2", "job", WithheldReason.NotSafe), new("q3", null, WithheldReason.TooFewPeople)])
    { Sources = [new("回答.csv", 186)] };

    [Fact]
    public void The_file_is_readable_by_people() => Snapshot.Matches(System.Text.Encoding.UTF8.GetString(ResultsJson.Write(Example)), "json");

    [Fact]
    public void What_was_written_is_read_back()
    {
        var bytes = ResultsJson.Write(Example);
        var read = ResultsJson.Read(new("results.json"), bytes);
        Assert.Empty(read.Diagnostics);
        Assert.Equal(bytes, ResultsJson.Write(read.Value!));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"format\":2}")]
    [InlineData("{\"format\":1}")]
    [InlineData("{\"format\":\"1\"}")]
    [InlineData("{\"format\":1e99}")]
    public void Another_file_is_refused(string text) =>
        Assert.Equal("SVY513", Assert.Single(ResultsJson.Read(new("results.json"), System.Text.Encoding.UTF8.GetBytes(text)).Diagnostics).Code);

    [Fact]
    public void A_file_with_any_byte_changed_is_read_or_refused_but_never_crashes()
    {
        var bytes = ResultsJson.Write(Example);
        for (var i = 0; i < bytes.Length; i++)
        {
            var changed = bytes.ToArray();
            changed[i] = (byte)"{}[]\",:x9-n"[i % 11];
            Assert.NotNull(ResultsJson.Read(new("results.json"), changed));
        }
    }
}
