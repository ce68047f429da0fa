using OutreachSite.Imaging.Tests.Samples;

namespace OutreachSite.Imaging.Tests.Scrub;

/// <summary>Pictures full of notes, changed at random: what comes out is clean, the same picture, and stays as it is; or nothing comes out.</summary>
public class ScrubMutationTests
{
    private const int Rounds = 20_000;

    [Fact]
    public void Twenty_thousand_changed_pictures_come_out_clean_or_not_at_all()
    {
        var random = new Random(20261126);
        var (clean, refused) = (0, 0);
        for (var round = 0; round < Rounds; round++)
        {
            var (name, bytes) = ChangedFiles.Samples[round % ChangedFiles.Samples.Length];
            var changed = ChangedFiles.Change(bytes, random, isPng: name == "a.png");
            try
            {
                var outcome = Clean.Try(name, changed);
                Assert.Equal(outcome.Value is null, outcome.Diagnostics.Any(problem => problem.IsError));
                (clean, refused) = outcome.Value is null ? (clean, refused + 1) : (clean + 1, refused);
            }
            catch (Exception failure)
            {
                Assert.Fail($"Round {round}, {name}, {Convert.ToHexString(changed)}: {failure}");
            }
        }

        // A run that refused or kept nearly all would have tested little.
        Assert.InRange(clean, Rounds / 10, Rounds);
        Assert.InRange(refused, Rounds / 10, Rounds);
    }

    [Fact]
    public void Every_beginning_of_a_picture_comes_out_clean_or_not_at_all()
    {
        foreach (var (name, bytes) in ChangedFiles.Samples)
        {
            for (var length = 1; length < bytes.Length; length++)
                Clean.Try(name, bytes[..length]);
        }
    }

    [Fact]
    public void Files_made_to_keep_the_cleaner_busy_are_done_soon()
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Assert.Equal("IMG116", Clean.Codes("a.jpg", Jpeg.Of(Bytes.Of([.. Enumerable.Repeat<byte[]>([0xFF, 0xE1, 0, 2], 1_000_000)]))));
        Assert.Equal("IMG116", Clean.Codes("a.gif", Gif.Of(Bytes.Of([.. Enumerable.Repeat<byte[]>([0x21, 0xFE, 0], 1_000_000)]))));
        Assert.Equal("IMG114", Clean.Codes("a.png", Png.Of(Png.Chunk("IDAT", Bytes.Of([.. Enumerable.Repeat("MM\0*\0\0\0\x08"u8.ToArray(), 400_000)])))));
        var bomb = Png.PackedText("x", Bytes.Zeros(40_000_000))[11..^4];
        Assert.StartsWith("Other ", Clean.Removed("a.png", Png.Of(Png.Chunk("iCCP", Bytes.Of(Bytes.Text("bomb\0\0"), bomb)))), StringComparison.Ordinal);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(30), $"It took {clock.Elapsed}.");
    }
}
