using OutreachSite.Charts.Reading;

namespace OutreachSite.Charts.Tests;

/// <summary>The examples of every kind are what an author could publish.</summary>
public sealed class ExampleTests
{
    public static TheoryData<string> Names() => [.. ChartCatalog.Kinds.SelectMany(kind => kind.Examples.Select(example => $"{kind.Name}/{example.Name}"))];

    internal static ChartRequest Request(string name) => ChartCatalog.Kinds
        .Single(kind => kind.Name == name.Split('/')[0]).Examples.Single(example => example.Name == name.Split('/')[1]).ToRequest("c1");

    internal static ChartPicture Picture(string name, ChartWords? words = null) => ChartCatalog.Create(Request(name)).Value!.Draw(words ?? ChartWords.Japanese);

    [Fact]
    public void Every_kind_has_one() => Assert.All(ChartCatalog.Kinds, kind => Assert.NotEmpty(kind.Examples));

    [Theory, MemberData(nameof(Names))]
    public void It_is_of_its_kind_and_accepted_without_a_word(string name)
    {
        Assert.Equal(name.Split('/')[0], Request(name).Kind.Text);
        Assert.Empty(ChartCatalog.Create(Request(name)).Diagnostics.Select(one => one.ToString()));
    }

    [Theory, MemberData(nameof(Names))]
    public void Its_figures_have_a_source_or_say_that_they_are_invented(string name) =>
        Assert.True(Request(name).Options.Any(option => option.Name.Text == "source" || option.Value.Text.Contains("つくった数字", StringComparison.Ordinal)));
}
