using OutreachSite.Diagnostics;
using OutreachSite.Imaging.Tests.Samples;

namespace OutreachSite.Imaging.Tests;

/// <summary>Small sound files, changed at random: whatever comes out must be an outcome, and a sensible one.</summary>
public class MutationTests
{
    private const int Rounds = 20_000;

    [Fact]
    public void Twenty_thousand_changed_files_give_nothing_but_outcomes()
    {
        var random = new Random(20261101);
        var seen = new SortedSet<string>(StringComparer.Ordinal);
        for (var round = 0; round < Rounds; round++)
        {
            var (name, bytes) = ChangedFiles.Samples[round % ChangedFiles.Samples.Length];
            var changed = ChangedFiles.Change(bytes, random, isPng: name == "a.png");
            try
            {
                seen.UnionWith(Judge(PictureFacts.Read(new(name), changed, Look.Page)));
            }
            catch (Exception failure) when (failure is not Xunit.Sdk.XunitException)
            {
                Assert.Fail($"Round {round}, {name}, {Convert.ToHexString(changed)}: {failure}");
            }
        }

        // A run that never reached these would have tested little.
        Assert.Superset(new SortedSet<string> { "IMG102", "IMG103", "IMG107", "IMG111", "IMG112", "IMG113", "IMG114", "fine" }, seen);
    }

    [Fact]
    public void Random_bytes_behind_a_right_beginning_give_nothing_but_outcomes()
    {
        var random = new Random(7);
        byte[][] beginnings = [[0xFF, 0xD8], Png.Of()[..8], "RIFF\xFF\0\0\0WEBPVP8X"u8.ToArray(), "GIF89a"u8.ToArray(), "\0\0\0\x1C"u8.ToArray()];
        for (var round = 0; round < 5_000; round++)
        {
            var rest = new byte[random.Next(200)];
            random.NextBytes(rest);
            Judge(PictureFacts.Read(new("a.jpg"), Bytes.Of(beginnings[round % beginnings.Length], rest), Look.Page));
        }
    }

    private static IEnumerable<string> Judge(Outcome<PictureFacts> outcome)
    {
        Assert.Equal(outcome.Value is null, outcome.Diagnostics.Any(problem => problem.IsError));
        Assert.All(outcome.Diagnostics, problem => Assert.NotNull(problem.Hint));
        if (outcome.Value is not { } facts)
            return outcome.Diagnostics.Select(problem => problem.Code);
        Assert.InRange(facts.Width, 1, PictureLimits.Standard.Side);
        Assert.InRange(facts.Height, 1, PictureLimits.Standard.Side);
        Assert.InRange(facts.Orientation, 1, 8);
        return ["fine"];
    }
}
