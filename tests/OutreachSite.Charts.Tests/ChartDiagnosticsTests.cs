using System.Collections.Immutable;
using OutreachSite.Charts.Reading;
using OutreachSite.Diagnostics;

namespace OutreachSite.Charts.Tests;

public sealed class ChartDiagnosticsTests
{
    private static readonly ChartText Word = new("語", new("a.md", 2, 3, 1));

    private static ImmutableArray<Diagnostic> All =>
    [
        ChartDiagnostics.UnknownKind(Word, ChartCatalog.Kinds), ChartDiagnostics.UnknownOption(Word, ChartCatalog.Kinds[0]),
        ChartDiagnostics.RepeatedOption(Word), ChartDiagnostics.EmptyOption(Word), ChartDiagnostics.NoTitle(Word),
        ChartDiagnostics.OptionNotANumber("n", Word), ChartDiagnostics.OptionOutOfRange("n", Word, 1, 2),
        ChartDiagnostics.OptionNotAChoice("n", Word, ["a"]), ChartDiagnostics.SampleUnreadable(Word), ChartDiagnostics.NoSample(Word),
        ChartDiagnostics.NoRows(Word.Where), ChartDiagnostics.NoColumn("n", Word, [Word]), ChartDiagnostics.RepeatedHeading(Word),
        ChartDiagnostics.RowLength([Word], 2), ChartDiagnostics.NotANumber(Word, "a", "b"), ChartDiagnostics.Negative(Word, "a", "b"),
        ChartDiagnostics.NoLabel(Word), ChartDiagnostics.RepeatedLabel(Word, Word), ChartDiagnostics.RepeatedCell(Word, "a"),
        ChartDiagnostics.UnknownStep(Word, ["a"]), ChartDiagnostics.StepCount(Word, 6), ChartDiagnostics.TooManySeries(Word, 4),
        ChartDiagnostics.RowSum(Word, 90, 1), ChartDiagnostics.RowWithoutNumbers(Word), ChartDiagnostics.OverHundred(Word),
        ChartDiagnostics.NothingLeft(Word), ChartDiagnostics.ConditionWithoutValue(Word), ChartDiagnostics.NoValues(Word),
        ChartDiagnostics.NoValueColumn(Word, [Word]), ChartDiagnostics.SeveralValueColumns(Word, ["a", "b"]),
        ChartDiagnostics.NoSuchLabel(Word, ["a"]), ChartDiagnostics.TopLabelWithoutTop(Word),
        ChartDiagnostics.TargetLabelWithoutTarget(Word), ChartDiagnostics.HiddenCanBeComputed(Word), ChartDiagnostics.FewForPercentages(Word),
        ChartDiagnostics.NotWhole(Word), ChartDiagnostics.CountsNotN(Word, 2, 1), ChartDiagnostics.SharesNeedN(Word), ChartDiagnostics.NeutralAtTheEnd(Word),
        ChartDiagnostics.NotTwoEnds(Word),
        ChartDiagnostics.TooManyLines(Word, 5, 4), ChartDiagnostics.OneOccasion(Word), ChartDiagnostics.NotInOrder(Word, "a"), ChartDiagnostics.BreakAtStart(Word),
        ChartDiagnostics.NotTwoOrThree(Word, 1), ChartDiagnostics.RangeNotInOrder(Word), ChartDiagnostics.NeedsCounts(Word),
        ChartDiagnostics.TooManySquares(Word, 101, 100), ChartDiagnostics.OneStage(Word), ChartDiagnostics.StageGrows(Word, "a"), ChartDiagnostics.UnequalPeriods(Word, "a", "b"),
        ChartDiagnostics.UnknownPrefecture(Word), ChartDiagnostics.OtherRegion(Word, "a"), ChartDiagnostics.StepsUnreadable(Word, 4),
        ChartDiagnostics.TooManyPanels(Word, 25, 24),
    ];

    [Fact]
    public void Codes_are_unique_and_in_the_range_of_charts()
    {
        Assert.Equal(All.Length, All.Select(one => one.Code).Distinct().Count());
        Assert.All(All, one => Assert.Matches("^CHT1[0-9]{2}$", one.Code));
    }

    [Fact]
    public void Each_speaks_both_languages_points_at_the_word_and_says_what_to_do() => Assert.All(All, one =>
    {
        Assert.Equal(Word.Where, one.Where);
        Assert.Matches("[ぁ-ん]", one.Message.Japanese);
        Assert.DoesNotMatch("[ぁ-ん]", one.Message.English);
        Assert.DoesNotMatch("[。.]$", one.Message.Japanese + "\n" + one.Message.English);
        Assert.NotNull(one.Hint);
    });
}
