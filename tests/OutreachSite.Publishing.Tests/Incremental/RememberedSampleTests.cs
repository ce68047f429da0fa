using System.Collections.Immutable;
using OutreachSite.Files;
using OutreachSite.Publishing.Tests.Pages;

namespace OutreachSite.Publishing.Tests.Incremental;

/// <summary>The contract on the whole sample site: what its pages remember is, read again, the same to the last byte.</summary>
[Collection(SampleSiteTests.Name)]
public sealed class RememberedSampleTests(SampleSite clean)
{
    private static readonly RelativePath _layout = new("themes/machi/layouts/base.sbn-html");

    [Fact]
    public void Pages_that_are_laid_out_again_from_what_was_remembered_are_those_of_a_clean_build()
    {
        var folder = Directory.CreateTempSubdirectory("outreach-remembered-");
        try
        {
            // Under another layout every page is made, and again under the one that the clean build had.
            Build(folder.FullName, new OtherLayout(Checkout.Files));
            var again = Build(folder.FullName, Checkout.Files);
            Assert.Equal(clean.Built.Files.Select(file => file.Path), again.Files.Select(file => file.Path));
            Assert.Empty(again.Files.Where(file => file.Digest != clean.Files[file.Path].Digest).Select(file => file.Path.Value));
            Assert.Equal(Said(clean.Built), Said(again));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>All that is said, one line for each, so that a difference can be seen.</summary>
    private static string Said(BuiltSite site) => string.Join('\n', site.Diagnostics.Select(found =>
        $"{found.Where} {found.Where.Line} {found.Where.Column} {found.Where.Length} {found.Code} {found.Severity} {found.Message.Japanese} {found.Message.English} {found.Hint?.Japanese} {found.Hint?.English}"));

    private static BuiltSite Build(string folder, IFileTree files)
    {
        using var cache = SiteCatalogue.OpenCache(folder, SiteCatalogue.Program);
        Assert.NotNull(cache);
        var built = SiteBuilder.Build(files, new(Checkout.Today), new MemoryOutput(), cache);
        built.Build.Save();
        return built;
    }

    /// <summary>The checkout, but for a remark at the end of the layout that all pages have.</summary>
    private sealed class OtherLayout(IFileTree files) : IFileTree
    {
        public byte[]? Read(RelativePath path) => path == _layout ? [.. files.Read(path)!, .. "<!-- another -->"u8] : files.Read(path);

        public ImmutableArray<FileEntry> Scan(RelativePath folder) =>
            [.. files.Scan(folder).Select(entry => entry.Path == _layout ? entry with { Stamp = Other(entry.Stamp) } : entry)];

        private static FileStamp Other(FileStamp stamp) => stamp with { Length = stamp.Length + 16 };
    }
}
