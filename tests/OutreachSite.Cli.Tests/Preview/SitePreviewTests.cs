using System.Text;
using OutreachSite.Cli.Tests.Commands;
using OutreachSite.Files;
using OutreachSite.Publishing;
using OutreachSite.Publishing.Preview;
using static OutreachSite.Cli.Tests.Sites.Samples;

namespace OutreachSite.Cli.Tests.Preview;

/// <summary>What is shown is what a clean build makes: after any edits, and whatever is left of the preview before.</summary>
public sealed class SitePreviewTests : IDisposable
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    private readonly CommandFolder _site = new(Small);

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Whatever_is_edited_it_is_a_clean_build(int seed)
    {
        var dice = new Random(seed);
        using var preview = Open();
        for (var step = 0; step < 40; step++)
        {
            Edit(dice, step);
            IsCleanBuild(preview, Today.AddDays(step / 10));
            if (dice.Next(4) == 0)
                preview.Settle();
        }
    }

    [Theory]
    [InlineData("content/guides/costs/index.md")]
    [InlineData("content/guides/new/index.md")]
    public void A_file_that_is_named_is_enough(string path)
    {
        using var preview = Open();
        preview.Update(Today);
        _site.Write(path, Page("別の文です。"));
        preview.Update(Today, [new(path)]);
        Assert.Contains("別の文です。", Shown(preview, path), StringComparison.Ordinal);
        _site.Remove(path);
        preview.Update(Today, [new(path)]);
        Assert.Equal("", Shown(preview, path));
    }

    [Fact]
    public void A_folder_that_is_named_is_looked_through()
    {
        using var preview = Open();
        preview.Update(Today);
        Directory.Move(Path.Combine(_site.Root, "content/guides/costs"), Path.Combine(_site.Root, "content/guides/money"));
        preview.Update(Today, [new("content/guides/costs"), new("content/guides/money")]);
        Assert.Equal("", Shown(preview, "content/guides/costs/index.md"));
        Assert.NotEqual("", Shown(preview, "content/guides/money/index.md"));
    }

    [Fact]
    public void What_was_not_named_is_found_when_everything_is_looked_at()
    {
        using var preview = Open();
        preview.Update(Today);
        _site.Write("content/guides/new/index.md", Page("新しい文です。"));
        preview.Update(Today, []);
        Assert.Equal("", Shown(preview, "content/guides/new/index.md"));
        IsCleanBuild(preview, Today);
        Assert.Contains("新しい文です。", Shown(preview, "content/guides/new/index.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_preview_begins_with_what_the_last_one_left()
    {
        Show();
        using var preview = Open();
        Assert.False(preview.Update(Today)!.IsChanged);
        IsCleanBuild(preview, Today);
    }

    [Fact]
    public void A_preview_that_was_killed_leaves_nothing_wrong()
    {
        using (var killed = Open())
            killed.Update(Today);
        _site.Write("content/guides/costs/index.md", Page("別の文です。"));
        using var preview = Open();
        IsCleanBuild(preview, Today);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Damage_is_as_if_nothing_were_left(int seed)
    {
        Show();
        var dice = new Random(seed);
        foreach (var file in Directory.GetFiles(Path.Combine(_site.Root, ".outreach"), "*", SearchOption.AllDirectories))
        {
            var bytes = File.ReadAllBytes(file);
            for (var i = 0; i < 20 && bytes.Length > 0; i++)
                bytes[dice.Next(bytes.Length)] ^= (byte)(1 + dice.Next(255));
            File.WriteAllBytes(file, bytes[..(bytes.Length - dice.Next(Math.Min(bytes.Length, 64)))]);
        }

        using var preview = Open();
        preview.Update(Today);
        // A page whose bytes were damaged is noticed when somebody asks for it, and made again by the next update.
        foreach (var file in Clean(Today).Files)
            preview.Shown.Read(file.Path);
        IsCleanBuild(preview, Today);
    }

    [Fact]
    public void A_picture_stays_as_long_as_the_page_that_shows_it()
    {
        _site.Write("content/guides/costs/index.md", Page("[表](table.csv)"));
        _site.Write("content/guides/costs/table.csv", "a,b\n1,2\n");
        using var preview = Open();
        preview.Update(Today);
        Assert.True(preview.Shown.Has(new("guides/costs/table.csv")));
        _site.Write("content/guides/costs/index.md", Page("文").Replace("title:", "titel:", StringComparison.Ordinal));
        Assert.Contains(new RelativePath("guides/costs/index.html"), preview.Update(Today)!.Broken.AsEnumerable());
        Assert.True(preview.Shown.Has(new("guides/costs/table.csv")));
        _site.Write("content/guides/costs/index.md", Page("文"));
        preview.Update(Today);
        Assert.False(preview.Shown.Has(new("guides/costs/table.csv")));
    }

    [Fact]
    public void A_preview_needs_a_folder_that_can_be_written()
    {
        _site.Write("file", "");
        Assert.Null(SitePreview.Open(new DiskFiles(_site.Root), [Path.Combine(_site.Root, "file")]));
        using var preview = SitePreview.Open(new DiskFiles(_site.Root), [Path.Combine(_site.Root, "file"), Path.Combine(_site.Root, ".spare")])!;
        IsCleanBuild(preview, Today);
    }

    private static string Shown(SitePreview preview, string source) =>
        preview.Shown.Read(new(source["content/".Length..].Replace(".md", ".html", StringComparison.Ordinal))) is { } page ? Encoding.UTF8.GetString(page.Bytes.Span) : "";

    private SitePreview Open() => SitePreview.Open(new DiskFiles(_site.Root), [Path.Combine(_site.Root, ".outreach")])!;

    private void Show()
    {
        using var preview = Open();
        preview.Update(Today);
        preview.Settle();
    }

    private BuiltSite Clean(DateOnly today) => SiteBuilder.Build(new DiskFiles(_site.Root), new(today) { ShowsDrafts = true });

    private void IsCleanBuild(SitePreview preview, DateOnly today)
    {
        var (update, clean) = (preview.Update(today)!, Clean(today));
        Assert.Equal(clean.Diagnostics.AsEnumerable(), update.Diagnostics.AsEnumerable());
        foreach (var file in clean.Files.Where(file => !update.Broken.Contains(file.Path)))
            Assert.Equal(Encoding.UTF8.GetString(file.Bytes.Span), Encoding.UTF8.GetString(preview.Shown.Read(file.Path)!.Bytes.Span));
    }

    private void Edit(Random dice, int step)
    {
        const string Costs = "content/guides/costs/index.md", Extra = "content/guides/extra/index.md";
        switch (dice.Next(7))
        {
            case 0:
                _site.Write(Costs, Page($"{step} 回めの文です。[家で](../home-care/index.md)"));
                break;
            case 1:
                _site.Write(Costs, Page("文です。", title: $"題 {step}"));
                break;
            case 2:
                _site.Write(Extra, Page($"増えたページ {step}"));
                break;
            case 3 when _site.Has(Extra):
                _site.Remove(Extra);
                break;
            case 4:
                _site.Write("content/contacts.yml", $"center:\n  name: 相談センター{step}\n  phone: 0000-21-3456\n");
                break;
            case 5:
                _site.Write("themes/plain/css/colours.css", $"p {{ margin: {step}px; }}\n");
                break;
            default:
                _site.Write(Costs, Page("文です。", more: $"expires: 2026-11-{21 + (step % 5)}\n").Replace("title", dice.Next(2) == 0 ? "titel" : "title", StringComparison.Ordinal));
                break;
        }
    }
}
