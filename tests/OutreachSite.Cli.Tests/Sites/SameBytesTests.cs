using System.Collections.Immutable;
using System.Globalization;
using OutreachSite.Files;
using OutreachSite.Publishing;

namespace OutreachSite.Cli.Tests.Sites;

/// <summary>Same files, same day, same bytes and same messages: on any machine, however fast, wherever it stands.</summary>
[Collection(nameof(SameBytesTests))]
[CollectionDefinition(nameof(SameBytesTests), DisableParallelization = true)]
public sealed class SameBytesTests
{
    private static readonly IFileTree _files = Samples.Portal
        .With("content/guides/costs/bad.md", "---\ntitel: x\n---\n\n[x](y.md)\n").Files;

    private static readonly string _expected = Print(Build(_files, 1));

    [Fact]
    public void Built_twice() => Assert.Equal(_expected, Print(Build(_files, 1)));

    [Theory]
    [InlineData(2)]
    [InlineData(8)]
    [InlineData(64)]
    public void With_any_number_of_threads(int threads) => Assert.Equal(_expected, Print(Build(_files, threads)));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void With_folders_listed_in_any_order(int seed) => Assert.Equal(_expected, Print(Build(new Shuffled(_files, seed), 4)));

    [Fact]
    public void In_a_culture_that_writes_numbers_and_dates_in_another_way()
    {
        var (culture, thread) = (CultureInfo.CurrentCulture, CultureInfo.DefaultThreadCurrentCulture);
        var foreign = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        foreign.NumberFormat = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "'", NegativeSign = "−", PercentDecimalSeparator = "," };
        foreign.DateTimeFormat = new() { DateSeparator = ".", ShortDatePattern = "d.M.yyyy", TimeSeparator = "h" };
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.DefaultThreadCurrentCulture) = (foreign, foreign);
            Assert.Equal("-1,5".Replace('-', '−'), (-1.5).ToString(CultureInfo.CurrentCulture));
            Assert.Equal(_expected, Print(Build(_files, 4)));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.DefaultThreadCurrentCulture) = (culture, thread);
        }
    }

    [Theory]
    [InlineData("Pacific/Kiritimati")]
    [InlineData("America/Los_Angeles")]
    public void In_any_time_zone(string zone)
    {
        var before = Environment.GetEnvironmentVariable("TZ");
        try
        {
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
            Assert.Equal(_expected, Print(Build(_files, 4)));
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", before);
            TimeZoneInfo.ClearCachedData();
        }
    }

    [Fact]
    public void In_any_folder_of_the_machine()
    {
        using var site = new Commands.CommandFolder(Samples.Small);
        site.Run("build", "-o", "a");
        site.Run("build", "-o", "b/c");
        Assert.Equal(site.Digests("a"), site.Digests("b/c"));
        Assert.All(site.Digests("a").Keys, path => Assert.DoesNotContain(site.Root, site.Read($"a/{path}"), StringComparison.Ordinal));
    }

    private static BuiltSite Build(IFileTree files, int threads) => SiteBuilder.Build(files, new(Output.Today) { Parallelism = threads, ReportsUnusedFiles = true });

    private static string Print(BuiltSite site)
    {
        Assert.True(site.Files.Length > 100 && site.Diagnostics.Length > 1);
        return string.Join('\n', site.Files.Select(file => $"{ContentHash.Of(file.Bytes.Span)} {file.Path}").Concat(site.Diagnostics.Select(found => found.ToString())));
    }

    /// <summary>A disk that lists its files in no order at all.</summary>
    private sealed class Shuffled(IFileTree files, int seed) : IFileTree
    {
        public byte[]? Read(RelativePath path) => files.Read(path);

        public ImmutableArray<FileEntry> Scan(RelativePath folder)
        {
            var list = files.Scan(folder).ToArray();
            new Random(seed).Shuffle(list);
            return [.. list];
        }
    }
}
