using OutreachSite.Surveys.Scales;

namespace OutreachSite.Surveys.Tests.Scales;

public sealed class ScaleLibraryTests
{
    public static TheoryData<string> Ids => [.. ScaleLibrary.All.Select(scale => scale.Id)];

    private static ScaleMatch? Find(params string[] labels) => ScaleMatch.Find([.. labels.Select(label => new KeyValuePair<string, int>(label, 1))]);

    [Fact]
    public void No_two_scales_have_the_same_name() => Assert.Equal(ScaleLibrary.All.Length, ScaleLibrary.All.Select(scale => scale.Id).Distinct().Count());

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_scale_is_found_by_its_own_steps_in_its_order(string id)
    {
        var scale = ScaleLibrary.Find(id)!;
        var match = Find([.. scale.Steps.Reverse()]);
        Assert.Equal(string.Join(" ", scale.Steps), string.Join(" ", match!.Scale.Steps));
        Assert.Empty(match.Unknown);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Its_numbers_fit_its_steps(string id)
    {
        var scale = ScaleLibrary.Find(id)!;
        Assert.InRange(scale.TopSteps, 0, scale.Steps.Length - 1);
        Assert.True(scale.Neutral is null || scale.Neutral < scale.Steps.Length);
        Assert.Equal(scale.Steps.Length, scale.Steps.Distinct().Count());
    }

    [Theory]
    [InlineData("たいへん良かった", "よかった", "ふつう")]
    [InlineData("とてもよかった", "よかった", "どちらとも言えない")]
    [InlineData("大変満足", "満足", "どちらでもない", "不満")]
    [InlineData("よく分かった", "分かった", "あまり分からなかった")]
    [InlineData("〇", "△", "✕")]
    public void Usual_spellings_are_known(params string[] labels) => Assert.Empty(Find(labels)!.Unknown);

    [Theory]
    [InlineData("医師", "看護師", "薬剤師")]
    [InlineData("午前", "午後")]
    [InlineData("20代", "30代", "40代")]
    public void Other_labels_are_no_scale(params string[] labels) => Assert.Null(Find(labels));

    [Fact]
    public void A_step_is_spelt_as_in_the_answers() => Assert.Equal("とてもよかった 良かった ふつう あまり良くなかった 良くなかった", string.Join(" ", Find("とてもよかった", "良かった", "ふつう")!.Scale.Steps));
}
