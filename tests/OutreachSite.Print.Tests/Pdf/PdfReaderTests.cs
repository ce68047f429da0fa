using System.Text;
using OutreachSite.Print.Pdf;

namespace OutreachSite.Print.Tests.Pdf;

public sealed class PdfReaderTests
{
    private static PdfDocument Read(byte[] file) => PdfReader.Read(file) is { Value: { } document } ? document : throw new InvalidDataException("not read");

    [Fact]
    public void Values_of_every_kind_are_read_and_written_again()
    {
        const string Written = "<</Type /Catalog /A#20B [1 -2.50 .5 true false null (a\\(b\\)\\\\\\101\\n) <FEFF65E5> <</C /D>> 1 0 R] /Text (a(b)c) /Odd <5> % why\n/Last 3>>";
        var catalogue = Read(SmallPdf.Of([Written])).Catalogue;

        Assert.Equal(["Type", "A B", "Text", "Odd", "Last"], catalogue.Entries.Select(entry => entry.Key));
        var items = Assert.IsType<PdfArray>(catalogue["A B"]).Items;
        Assert.Equal(["1", "-2.50", ".5"], items[..3].Cast<PdfNumber>().Select(number => number.Written));
        Assert.Equal(-2.5, ((PdfNumber)items[1]).Value);
        Assert.Equal("a(b)\\A\n", ((PdfText)items[6]).Text);
        Assert.Equal("日", ((PdfText)items[7]).Text);
        Assert.Equal(new PdfName("D"), ((PdfDictionary)items[8])["C"]);
        Assert.Equal(new PdfReference(1), items[9]);
        Assert.Equal("a(b)c", ((PdfText)catalogue["Text"]!).Text);
        Assert.Equal([0x50], ((PdfText)catalogue["Odd"]!).Bytes.ToArray());

        var again = Read(PdfWriter.Write(Read(SmallPdf.Of([Written]))));
        Assert.Equal(PdfWriter.Write(again), PdfWriter.Write(Read(SmallPdf.Of([Written]))));
        Assert.Equal(catalogue["Text"], again.Catalogue["Text"]);
        Assert.Equal(((PdfText)items[6]).Text, ((PdfText)((PdfArray)again.Catalogue["A B"]!).Items[6]).Text);
    }

    [Fact]
    public void Pages_have_what_stands_above_them_and_streams_keep_their_bytes()
    {
        var document = Read(PdfWriter.Write(Read(SmallPdf.Pages("420 595", "595 420"))));
        var pages = document.Pages();
        Assert.Equal([(420.0, 595.0), (595.0, 420.0)], pages.Select(document.SizeOf));
        Assert.All(pages, page => Assert.NotNull(page.Dictionary["Resources"]));
        var stream = Assert.IsType<PdfStream>(document.Resolve(pages[1].Dictionary["Contents"]));
        Assert.Contains("(Page 2) Tj", Encoding.Latin1.GetString(stream.Data.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void What_nobody_reaches_is_not_written()
    {
        var document = Read(SmallPdf.Of(["<</Type /Catalog /Pages 2 0 R>>", "<</Kids [] /Count 0>>", "(lost)"]));
        Assert.Equal(3, document.Objects.Count);
        Assert.Equal(2, Read(PdfWriter.Write(document)).Objects.Count);
    }

    [Fact]
    public void Named_places_tell_their_page()
    {
        var document = Read(SmallPdf.Of(
        [
            "<</Type /Catalog /Pages 2 0 R /Dests <</a [4 0 R /Fit]>> /Names <</Dests <</Kids [<</Names [(b) <</D [3 0 R /Fit]>> (c) [9 0 R /Fit]]>>]>>>>>>",
            "<</Kids [3 0 R 4 0 R]>>", "<</Type /Page>>", "<</Type /Page>>",
        ]));
        Assert.Equal([("a", 2), ("b", 1)], document.Destinations().OrderBy(place => place.Key).Select(place => (place.Key, place.Value)));
    }

    [Fact]
    public void A_tree_that_contains_itself_has_an_end()
    {
        var document = Read(SmallPdf.Of(["<</Type /Catalog /Pages 2 0 R>>", "<</Kids [2 0 R]>>", "4 0 R", "3 0 R"]));
        Assert.Empty(document.Pages());
        Assert.IsType<PdfNull>(document.Resolve(new PdfReference(3)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>")]
    [InlineData("%PDF-1.4\n")]
    [InlineData("%PDF-1.4\nstartxref\n9999\n")]
    [InlineData("%PDF-1.4\nstartxref\n99999999999999\n")]
    [InlineData("%PDF-1.4\nstartxref\n0\n")]
    [InlineData("%PDF-1.5\n1 0 obj <</Type /XRef>> stream\n")]
    public void Something_else_is_refused(string text) =>
        Assert.Equal("PRN201", Assert.Single(PdfReader.Read(Encoding.Latin1.GetBytes(text)).Diagnostics).Code);

    [Theory]
    [InlineData("/Root 1 0 R /Prev 5")]
    [InlineData("/Root 1 0 R /Encrypt 1 0 R")]
    [InlineData("/Root 7 0 R")]
    [InlineData("/Info 1 0 R")]
    public void Another_form_is_refused(string trailer) =>
        Assert.Equal("PRN201", Assert.Single(PdfReader.Read(SmallPdf.Of(["<</Type /Catalog>>"], trailer)).Diagnostics).Code);

    [Theory]
    [InlineData("<</Length 5>>\nstream\nab\nendstream")]
    [InlineData("<</Length 99999>>\nstream\nab\nendstream")]
    [InlineData("<<>>\nstream\nab\nendstream")]
    [InlineData("[[[")]
    [InlineData("(open")]
    [InlineData("<12x>")]
    [InlineData("<</A>>")]
    [InlineData("12abc")]
    public void A_damaged_object_is_refused(string value) =>
        Assert.Equal("PRN201", Assert.Single(PdfReader.Read(SmallPdf.Of(["<</Type /Catalog>>", value])).Diagnostics).Code);

    [Fact]
    public void Values_too_deep_in_one_another_are_refused() =>
        Assert.False(PdfReader.Read(SmallPdf.Of(["<</Type /Catalog>>", new string('[', 100_000)])).Succeeded);

    [Fact]
    public void No_change_of_a_byte_does_harm()
    {
        var whole = SmallPdf.Pages("420 595", "420 595", "420 595");
        var random = new Random(20261126);
        var (read, refused) = (0, 0);
        for (var round = 0; round < 3000; round++)
        {
            var file = whole.ToArray();
            for (var change = random.Next(1, 4); change > 0; change--)
                file[random.Next(file.Length)] = (byte)random.Next(256);
            if (round % 5 == 0)
                file = file[..random.Next(file.Length)];
            if (PdfReader.Read(file).Value is { } document)
            {
                read++;
                Assert.NotEmpty(PdfWriter.Write(document));
                PdfBooklet.Impose(document);
                PdfPolish.Apply(document, new("t", "a", new(2026, 4, 1)));
            }
            else
            {
                refused++;
            }
        }

        Assert.True(read > 300, $"{read} were read");
        Assert.True(refused > 500, $"{refused} were refused");
    }
}
