namespace OutreachSite.Charts.Tests.Svg;

/// <summary>No text leaves its drawing and no two texts meet, in the examples and in what chance makes of every kind.</summary>
public sealed class LayoutTests
{
    public static TheoryData<string> Kinds() => [.. ChartCatalog.Kinds.Select(kind => kind.Name)];

    [Theory, MemberData(nameof(ExampleTests.Names), MemberType = typeof(ExampleTests))]
    public void Examples_are_tidy(string name)
    {
        var chart = ChartCatalog.Create(ExampleTests.Request(name)).Value!;
        foreach (var words in new[] { ChartWords.Japanese, ChartWords.English, ChartWords.Easy })
            IsTidy(chart.Draw(words), name);
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Whatever_an_author_writes_is_tidy(string kind)
    {
        for (var seed = 1; seed <= 30; seed++)
            IsTidy(kind, seed);
    }

    private static void IsTidy(string kind, int seed)
    {
        var source = Chance.Request(kind, seed);
        var outcome = ChartCatalog.Create(Requests.Read(source));
        Assert.True(outcome.Value is not null, $"{string.Join('\n', outcome.Diagnostics)}\n{source}");
        foreach (var words in new[] { ChartWords.Japanese, ChartWords.English })
            IsTidy(outcome.Value.Draw(words), source);
    }

    [Fact]
    public void Texts_that_meet_or_leave_are_found()
    {
        const string Svg = """<svg viewBox="0 0 100 100"><text x="0" y="20" font-size="20">一二三</text><text x="50" y="22" font-size="20">四</text><text x="100" y="50" font-size="20">五</text><text x="0" y="80" font-size="20" >六</text></svg>""";
        Assert.Equal(2, TextBox.Faults(Svg).Count());
    }

    private static void IsTidy(ChartPicture picture, string source)
    {
        Assert.DoesNotContain("NaN", picture.WideSvg + picture.NarrowSvg, StringComparison.Ordinal);
        Assert.NotEmpty(picture.Sentence);
        Assert.DoesNotMatch("[{}]", picture.Sentence + string.Concat(picture.Notes.Select(note => note.Text)));
        foreach (var svg in new[] { picture.WideSvg, picture.NarrowSvg })
        {
            var faults = TextBox.Faults(svg).Take(8).ToArray();
            Assert.True(faults.Length == 0, $"{string.Join('\n', faults)}\n\n{source}\n\n{(faults.Length == 0 ? "" : svg[..Math.Min(svg.Length, 3000)])}");
        }
    }
}
