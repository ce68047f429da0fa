using OutreachSite.Testing;

namespace OutreachSite.Charts.Tests;

/// <summary>The other languages, as a reader meets them.</summary>
public sealed class WordsTests
{
    private const string EnglishColumns = """
        columns
        title: Discharges prepared together
        n: none
        target: 80
        counter: areas
        average: Average
        ---
        Area,2017,2018
        Tsugaru,79.1,82.3
        Hachinohe,74.9,68.2
        Aomori,,92.5
        Average,76.0,81.7
        """;

    private const string EnglishBars = """
        stacked
        title: Satisfaction
        top: 2
        ---
        Programme,n,Very good,Good,Fair,Not very good
        Lecture,45,43,48,8,1
        Report on the survey,33,35,53,12,
        Symposium of five facilities,34,29,60,10,1
        """;

    [Fact]
    public void Wide_English_columns() => Snapshot.Matches(Requests.Picture(EnglishColumns, ChartWords.English).WideSvg, "svg");

    [Fact]
    public void Narrow_English_bars() => Snapshot.Matches(Requests.Picture(EnglishBars, ChartWords.English).NarrowSvg, "svg");

    [Fact]
    public void All_words_around_a_drawing_in_three_languages() => Snapshot.Matches(string.Join('\n',
        from source in new[] { Samples.Seminar, Samples.Issues, Samples.Discharge }
        from words in new[] { ChartWords.Japanese, ChartWords.English, ChartWords.Easy }
        let picture = Requests.Picture(source, words)
        select $"""
            {picture.Table.Caption}
            {picture.Sentence}
            {string.Join('\n', picture.Notes.Select(note => (note.IsStrong ? "! " : "- ") + note.Text))}
            {string.Join(" | ", picture.Table.Columns.Select(column => column.Text))}
            {string.Join(" | ", picture.Table.Rows[0].Cells.Prepend(new(picture.Table.Rows[0].Label)).Select(cell => cell.Text))}

            """));

    [Fact]
    public void A_caller_may_give_words_of_its_own() =>
        Assert.Contains(">zzz</text>", Requests.Picture(EnglishColumns, ChartWords.English with { Missing = "zzz" }).NarrowSvg, StringComparison.Ordinal);
}
