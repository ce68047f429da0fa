using OutreachSite.Surveys.Answers;
using OutreachSite.Surveys.Statistics;
using OutreachSite.Surveys.Tests.Privacy;

namespace OutreachSite.Surveys.Tests.Statistics;

public sealed class DistributionTests
{
    private static Distribution Count(Question question, AnswerColumn column) => Distribution.Of(TallyCounter.Count(question, column));

    [Fact]
    public void No_answer_and_unreadable_answers_stand_apart_and_empty_steps_are_kept()
    {
        var distribution = Count(TestSurvey.Opinion("q1"), TestSurvey.Choices((0, 6), (2, 2), (-1, 1), (-2, 1)));
        Assert.Equal([6, 0, 2, 0, 0], distribution.Counts.ToArray());
        Assert.Equal((1, 1, 8, 10), (distribution.NoAnswer, distribution.Invalid, distribution.Answered, distribution.Respondents));
    }

    [Fact]
    public void The_base_is_with_or_without_those_who_gave_no_answer()
    {
        var distribution = Count(TestSurvey.Opinion("q1"), TestSurvey.Choices((0, 6), (2, 2), (-1, 2)));
        Assert.Equal([60, 0, 20, 0, 0], distribution.Percentages(Denominator.Respondents).ToArray());
        Assert.Equal([75, 0, 25, 0, 0], distribution.Percentages(Denominator.Answered).ToArray());
        Assert.Equal(20, distribution.NoAnswerPercentage());
    }

    [Fact]
    public void Several_answers_are_shares_of_people()
    {
        var distribution = Count(TestSurvey.Multiple("m", "a", "b", "c"), new MultipleColumn([0b011, 0b001, 0b011, 0, MultipleColumn.Invalid]));
        Assert.Equal([3, 2, 0], distribution.Counts.ToArray());
        Assert.Equal((1, 1, 3), (distribution.NoAnswer, distribution.Invalid, distribution.Answered));
        Assert.Equal([100, 67, 0], distribution.Percentages(Denominator.Answered).ToArray());
        Assert.Null(RoundingNote.For(distribution, Denominator.Answered));
    }

    [Fact]
    public void Of_an_aggregated_table_that_does_not_say_the_base_is_unknown()
    {
        var distribution = Distribution.Of(new(TestSurvey.Multiple("m", "a"), [3], null, 0, null));
        Assert.Equal([null], distribution.Percentages(Denominator.Answered).ToArray());
    }

    [Fact]
    public void Everybody_is_counted_once()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var answers = new RandomSurvey(seed).Answers(1 + seed, TestSurvey.Opinion("q1"), TestSurvey.Multiple("m", "a", "b", "c"));
            var one = Count(answers.Responses!.Questions[0], answers.Responses.Columns[0]);
            Assert.Equal(1 + seed, one.Counts.Sum() + one.NoAnswer + one.Invalid);
            var several = Count(answers.Responses.Questions[1], answers.Responses.Columns[1]);
            Assert.True(several.Counts.Max() <= several.Answered && several.Counts.Sum() >= several.Answered);
        }
    }

    /// <summary>A note stands exactly where the shown percentages do not add up to 100: thirds do not, halves do.</summary>
    [Theory]
    [InlineData(1, 1, 1, true)]
    [InlineData(1, 1, 2, false)]
    public void A_note_says_that_rounded_shares_do_not_add_up(int a, int b, int c, bool hasNote) =>
        Assert.Equal(hasNote, RoundingNote.For(new(["a", "b", "c"], [a, b, c], 0, 0, false, a + b + c), Denominator.Respondents) is not null);

    [Theory]
    [InlineData(9, SampleSize.CountsOnly, "件数が少ないため割合は示しません")]
    [InlineData(10, SampleSize.ForReference, "件数が少ないため参考値")]
    [InlineData(29, SampleSize.ForReference, "件数が少ないため参考値")]
    [InlineData(30, SampleSize.Percentages, null)]
    public void Few_answers_are_shown_with_care(int people, SampleSize size, string? note)
    {
        Assert.Equal(size, SampleSizes.Of(people));
        Assert.Equal(note, SampleSizes.NoteFor(people)?.Japanese);
    }

    /// <summary>185 of 186 attendees would be 99.5 %; more answers than people asked is no rate.</summary>
    [Theory]
    [InlineData(185, 186, 99.5)]
    [InlineData(673, 1741, 38.7)]
    [InlineData(5, 4, null)]
    [InlineData(5, null, null)]
    public void The_response_rate_is_responses_of_those_who_were_asked(int responses, int? invited, double? rate) =>
        Assert.Equal((decimal?)rate, ResponseRate.Of(responses, invited));
}
