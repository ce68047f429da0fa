using OutreachSite.Text;

namespace OutreachSite.Tests.Text;

public sealed class CompositionTests
{
    [Fact]
    public void Every_published_row_composes_and_decomposes_as_Unicode_says()
    {
        var rows = PublishedData.Rows("composition.tsv").ToList();
        var wrong = rows.Where(row =>
        {
            var (source, composed, decomposed) =
                (PublishedData.Characters(row[0]), PublishedData.Characters(row[1]), PublishedData.Characters(row[2]));
            return Composition.Compose(source) != composed || Composition.Compose(composed) != composed || Composition.Compose(decomposed) != composed
                || Composition.Decompose(source) != decomposed || Composition.Decompose(composed) != decomposed;
        });

        Assert.Empty(wrong.Select(row => string.Join(" | ", row)));
        Assert.True(rows.Count > 2000);
    }

    [Theory]
    [InlineData("か\u3099", "が")]
    [InlineData("ハ\u309A", "パ")]
    [InlineData("う\u3099", "ゔ")]
    [InlineData("ワ\u3099", "ヷ")]
    [InlineData("e\u0301", "é")]
    [InlineData("o\u0302\u0323", "ộ")]
    [InlineData("\u1112\u1161\u11AB", "한")]
    [InlineData("介護のか\u3099イト\u3099", "介護のがイド")]
    public void A_letter_and_its_mark_become_one_and_come_apart_again(string apart, string together)
    {
        Assert.Equal(together, Composition.Compose(apart));
        Assert.Equal(together, Composition.Compose(Composition.Decompose(together)));
    }

    [Theory]
    [InlineData("\uFA19社")]
    [InlineData("\u212B")]
    [InlineData("髙﨑①㈱")]
    [InlineData("𠮷野家")]
    [InlineData("あ\u3099")]
    [InlineData("")]
    public void What_has_no_composed_form_stays_as_it_was_written(string text) => Assert.Equal(text, Composition.Compose(text));

    [Fact]
    public void A_mark_at_the_beginning_stays_alone() => Assert.Equal("\u3099か", Composition.Compose("\u3099か"));
}
