using System.Text;
using OutreachSite.Diagnostics;
using OutreachSite.Files;
using OutreachSite.Imaging;
using OutreachSite.Publishing.Assets.Copies;
using OutreachSite.Publishing.Publish;
using OutreachSite.Testing.Tools;

namespace OutreachSite.Publishing.Tests.Assets.Copies;

/// <summary>Smaller copies of pictures, as they are made, published, kept and given up.</summary>
public sealed class PictureCopyTests
{
    /// <summary>The programs are scripts.</summary>
    private static bool CannotRun => OperatingSystem.IsWindows();

    [Fact]
    public void Without_a_program_the_picture_stands_alone_and_is_counted()
    {
        using var town = new PictureTown();
        var done = town.Build(program: null);
        Assert.Equal(1, done.PicturesWaiting);
        Assert.Null(done.NoPictureTool);
        Assert.Empty(town.Copies);
        Assert.DoesNotContain("<picture", town.Page, StringComparison.Ordinal);
        Assert.Contains("<img src=\"desk.jpg\" alt=\"相談の窓口\" width=\"960\" height=\"540\" loading=\"lazy\" decoding=\"async\">", town.Page, StringComparison.Ordinal);
    }

    [Fact]
    public void Copies_stand_beside_the_picture_and_the_page_offers_them()
    {
        if (CannotRun)
            return;
        using var town = new PictureTown();
        var done = town.Build(town.Program(), strict: true);
        Assert.Equal(0, done.PicturesWaiting);
        Assert.Equal(
            [
                "1 1 thumbnail picture.jpg copy.webp[Q=80,smart-subsample,strip] 480 --height 10000000 --size down --fail-on error --export-profile srgb",
                "1 1 thumbnail picture.jpg copy.webp[Q=80,smart-subsample,strip] 800 --height 10000000 --size down --fail-on error --export-profile srgb",
                "1 1 thumbnail picture.jpg copy.webp[Q=80,smart-subsample,strip] 960 --height 10000000 --size down --fail-on error --export-profile srgb",
            ],
            town.Calls());
        string[] names = [.. new[] { (480, 270), (800, 450), (960, 540) }.Select(size => $"desk-{size.Item1}.{ContentHash.Of(PictureTown.WebP(size.Item1, size.Item2)).ToString()[..8]}.webp")];
        Assert.Equal(names.Select(name => $"guides/costs/{name}"), town.Copies);
        Assert.Contains(
            $"<picture><source type=\"image/webp\" srcset=\"{names[0]} 480w, {names[1]} 800w, {names[2]} 960w\" sizes=\"(min-width: 48rem) 44rem, 92vw\">" +
            "<img src=\"desk.jpg\" alt=\"相談の窓口\" width=\"960\" height=\"540\" loading=\"lazy\" decoding=\"async\"></picture>",
            town.Page, StringComparison.Ordinal);
        Assert.Empty(OutputCheck.Run(new(town.Output)).Diagnostics);
    }

    [Fact]
    public void A_build_asks_only_for_what_it_does_not_have()
    {
        if (CannotRun)
            return;
        using var town = new PictureTown();
        var program = town.Program();
        town.Build(program);
        Assert.Equal(3, town.Calls().Length);
        Assert.Equal((0, 0), Changed(town.Build(program)));
        File.AppendAllText(Path.Combine(town.Sources, "content/guides/costs/index.md"), "\nもう一行です。\n");
        Assert.Equal((1, 0), Changed(town.Build(program)));
        Assert.Empty(town.Calls());

        // Lost from the output, lost from the cache, and one damaged.
        var copies = town.Copies;
        File.Delete(Path.Combine(town.Output, copies[0]));
        Directory.Delete(Path.Combine(town.State, "cache"), recursive: true);
        town.Build(program);
        Assert.Empty(town.Calls());
        Assert.Equal(copies, town.Copies);
        Directory.Delete(Path.Combine(town.State, "cache"), recursive: true);
        Directory.Delete(town.Output, recursive: true);
        File.WriteAllBytes(town.Kept[1], [1, 2, 3]);
        town.Build(program);
        Assert.Single(town.Calls());
        Assert.Equal(copies, town.Copies);
    }

    [Fact]
    public void Another_picture_another_version_or_no_program_takes_old_copies_away()
    {
        if (CannotRun)
            return;
        using var town = new PictureTown();
        var program = town.Program();
        town.Build(program);
        var before = town.Copies;
        town.Calls();
        town.Prepare(480, PictureTown.WebP(480, 269));
        town.Build(town.Program("8.15.0"));
        Assert.Equal(3, town.Calls().Length);
        Assert.Equal((3, 2), (town.Copies.Length, town.Copies.Intersect(before).Count()));

        // The same photograph with a note behind it is the same picture once it is clean.
        File.WriteAllBytes(Path.Combine(town.Sources, PictureTown.Photograph), [.. File.ReadAllBytes(Path.Combine(town.Sources, PictureTown.Photograph)), 1, 2, 3]);
        town.Build(town.Program("8.15.0"));
        Assert.Empty(town.Calls());

        Assert.Equal(1, town.Build(program: null).PicturesWaiting);
        Assert.Empty(town.Copies);
        Assert.DoesNotContain("<picture", town.Page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("exit 3", "exit code 3")]
    [InlineData("echo 'VipsJpeg: premature end of file' >&2; exit 1", "VipsJpeg: premature end of file")]
    [InlineData("kill -9 $$", "exit code 137")]
    [InlineData("exit 0", "libvips wrote no picture")]
    [InlineData("echo rubbish > $out", "what libvips wrote is not the same picture")]
    [InlineData("cp picture.jpg $out", "what libvips wrote is not the same picture")]
    [InlineData("cp \"$(dirname \"$0\")/made/800.webp\" $out", "what libvips wrote is not the same picture")]
    [InlineData("ln -s /etc/hostname $out", "libvips wrote no picture")]
    [InlineData("head -c 1000000 /dev/zero; head -c 1000000 /dev/zero >&2; exit 1", "")]
    public void What_a_program_does_wrong_costs_the_copies_of_a_picture_and_nothing_else(string wrong, string reason)
    {
        if (CannotRun)
            return;
        using var town = new PictureTown();
        var done = town.Build(town.Bad(wrong));
        Assert.NotNull(done.Report);
        Assert.Empty(town.Copies);
        var said = Assert.Single(done.Site.Diagnostics, found => found.Code == "IMG204");
        Assert.Equal((Severity.Warning, PictureTown.Photograph), (said.Severity, said.Where.Path));
        Assert.Contains(reason, said.Message.English, StringComparison.Ordinal);
        Assert.DoesNotContain("<picture", town.Page, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(town.State, "pictures/desk")) && Directory.EnumerateFileSystemEntries(Path.Combine(town.State, "pictures/desk")).Any());
        Assert.True(town.Build(town.Bad(wrong), strict: true).IsRefused);

        // It is tried again, though nothing has changed that can be seen.
        Assert.Empty(town.Build(town.Program()).Site.Diagnostics.Where(found => found.Code == "IMG204"));
        Assert.Equal(3, town.Copies.Length);
    }

    [Fact]
    public void A_program_that_hangs_is_ended_and_left_after_two_copies()
    {
        if (CannotRun)
            return;
        using var town = new PictureTown();
        foreach (var name in new[] { "b.jpg", "c.jpg", "d.jpg" })
        {
            File.Copy(Path.Combine(town.Sources, PictureTown.Photograph), Path.Combine(town.Sources, "content/guides/costs", name));
            File.AppendAllText(Path.Combine(town.Sources, "content/guides/costs/index.md"), $"\n![窓口]({name})\n");
        }

        var done = town.Build(town.Bad("sleep 60 & sleep 60"), patience: TimeSpan.FromSeconds(1));
        var said = done.Site.Diagnostics.Where(found => found.Code == "IMG204").ToArray();
        Assert.Equal(2, said.Length);
        Assert.All(said, found => Assert.Contains("did not end within 1 seconds", found.Message.English, StringComparison.Ordinal));
        Assert.Empty(town.Copies);
        town.Build(town.Program());
        Assert.Equal(12, town.Copies.Length);
    }

    [Fact]
    public void What_a_program_leaks_is_cleaned()
    {
        if (CannotRun)
            return;
        using var town = new PictureTown();
        var note = Encoding.UTF8.GetBytes("<x:xmpmeta><exif:GPSLatitude>41,30.5N</exif:GPSLatitude></x:xmpmeta>");
        town.Prepare(480, PictureTown.WebP(480, 270, pixels: 0, PictureTown.Chunk("EXIF", [.. "MM"u8, 0, 42, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0]), PictureTown.Chunk("XMP ", note)));
        Assert.Empty(town.Build(town.Program()).Site.Diagnostics.Where(found => found.Code == "IMG204"));
        var small = town.Bytes(Assert.Single(town.Copies, name => name.Contains("desk-480.", StringComparison.Ordinal)));
        Assert.DoesNotContain("GPSLatitude", Encoding.Latin1.GetString(small), StringComparison.Ordinal);
        Assert.Equal(PictureTown.WebP(480, 270), small);
    }

    [Fact]
    public void Copies_that_are_larger_than_the_picture_are_not_worth_it()
    {
        if (CannotRun)
            return;
        using var town = new PictureTown();
        town.Prepare(960, PictureTown.WebP(960, 540, pixels: 40_000));
        var done = town.Build(town.Program(), strict: true);
        Assert.NotNull(done.Report);
        Assert.Empty(town.Copies);
        Assert.Equal(["Q=56", "Q=68", "Q=80"], town.Calls().Select(call => call.Split('[', ',')[1]));
    }

    [Theory]
    [InlineData("8.12.1")]
    [InlineData("7.0")]
    [InlineData("x")]
    public void A_program_that_cannot_be_told_to_be_careful_is_not_used(string version)
    {
        if (CannotRun)
            return;
        using var town = new PictureTown();
        var done = town.Build(town.Program(version), strict: true);
        Assert.Equal(("IMG203", 1), (done.NoPictureTool?.Code, done.PicturesWaiting));
        Assert.NotNull(done.Report);
        Assert.Empty(town.Calls());
    }

    [Fact]
    public void Paper_shows_the_picture_itself()
    {
        if (CannotRun)
            return;
        using var town = new PictureTown();
        var with = Copy(PictureTool.Open(town.Program(), new(Path.Combine(town.State, "pictures")), places: 2).Value!);
        Assert.Equal(3, town.Calls().Length);
        Assert.True(Copy(PictureTool.None).Loads.SequenceEqual(with.Loads));
        Assert.DoesNotContain("<source", Encoding.UTF8.GetString(with.File.Bytes.Span), StringComparison.Ordinal);
        Assert.Contains("<img src=\"desk.jpg\"", Encoding.UTF8.GetString(with.File.Bytes.Span), StringComparison.Ordinal);

        Publishing.Papers.PageCopy Copy(PictureTool tool) =>
            Assert.Single(SiteBuilder.Build(new DiskFiles(town.Sources), new(Checkout.Today) { Pictures = tool }).Printable).Copy;
    }

    [FactWith(Tool.Vips)]
    public void What_libvips_makes_is_smaller_upright_and_clean()
    {
        using var town = new PictureTown();
        var done = town.Build(Toolbox.Vips!, strict: true);
        Assert.NotNull(done.Report);
        Assert.Equal(3, town.Copies.Length);
        foreach (var (path, width, height) in town.Copies.Zip([480, 800, 960], [270, 450, 540]))
        {
            var bytes = town.Bytes(path);
            var facts = PictureFacts.Read(new("a.webp"), bytes, Location.None);
            Assert.Empty(facts.Diagnostics);
            Assert.Equal((PictureFormat.WebP, width, height, 1), (facts.Value!.Format, facts.Value.Width, facts.Value.Height, facts.Value.Orientation));
            Assert.True(bytes.Length < town.Bytes("guides/costs/desk.jpg").Length);
        }
    }

    [FactWith(Tool.Vips)]
    public void A_photograph_on_its_side_is_turned()
    {
        using var town = new PictureTown();
        var upright = File.ReadAllBytes(Path.Combine(town.Sources, PictureTown.Photograph));
        // Exif with the one entry 0x0112: turn by a quarter.
        byte[] turned = [0xFF, 0xD8, 0xFF, 0xE1, 0, 34, .. "Exif\0\0MM"u8, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0, .. upright.AsSpan(2)];
        File.WriteAllBytes(Path.Combine(town.Sources, PictureTown.Photograph), turned);
        Assert.NotNull(town.Build(Toolbox.Vips!, strict: true).Report);
        Assert.Contains("width=\"540\" height=\"960\"", town.Page, StringComparison.Ordinal);
        Assert.Equal(
            "540 x 960",
            string.Join(", ", town.Copies.Select(path => PictureFacts.Read(new("a.webp"), town.Bytes(path), Location.None).Value!).Select(facts => $"{facts.Width} x {facts.Height}")));
    }

    private static (int Written, int Removed) Changed(Publication done) => (done.Report!.Written, done.Report.Removed);
}
