using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using OutreachSite.Content;
using OutreachSite.Diagnostics;
using OutreachSite.Files;
using OutreachSite.Publishing.Publish;
using OutreachSite.Testing;

namespace OutreachSite.Publishing.Tests.Pages;

/// <summary>The sample of this repository, built once for all tests that look at it.</summary>
public sealed class SampleSite
{
    /// <summary>Builds it as it is published on the day that is pinned for tests.</summary>
    public SampleSite()
    {
        var built = SiteBuilder.Build(Checkout.Files, new(Checkout.Today));
        Assert.DoesNotContain(built.Diagnostics, found => found.Severity == Severity.Error);
        (Built, Files) = (built, built.Files.ToImmutableDictionary(file => file.Path));
        Pages = [.. built.Files.Where(file => file.IsPage).AsParallel().AsOrdered().Select(file => new SamplePage(file))];
    }

    /// <summary>Everything that would be published.</summary>
    public BuiltSite Built { get; }

    /// <summary>The files by their paths.</summary>
    public ImmutableDictionary<RelativePath, SiteFile> Files { get; }

    /// <summary>The pages, in the order of their paths.</summary>
    public ImmutableArray<SamplePage> Pages { get; }

    /// <summary>A page by its path.</summary>
    public SamplePage this[string path] => Pages.Single(page => page.Path == path);

    /// <summary>What is wrong with any page, each finding with its page.</summary>
    public IEnumerable<string> Findings(Func<SamplePage, IEnumerable<string>> rule) =>
        Pages.SelectMany(page => rule(page).Select(finding => $"{page.Path}: {finding}"));
}

/// <summary>One built page.</summary>
public sealed class SamplePage(SiteFile file)
{
    /// <summary>From the root of the output.</summary>
    public string Path { get; } = file.Path.Value;

    /// <summary>As it would be written.</summary>
    public string Html { get; } = Encoding.UTF8.GetString(file.Bytes.Span);

    /// <summary>How many bytes it has.</summary>
    public int Size { get; } = file.Bytes.Length;

    /// <summary>As a browser sees it.</summary>
    public IHtmlDocument Document { get; } = HtmlFacts.Page(Encoding.UTF8.GetString(file.Bytes.Span));

    /// <summary>The kind of page, as its body says.</summary>
    public string Kind => Document.Body!.Dataset["kind"]!;

    /// <summary>The tree that it stands in.</summary>
    public Variant Variant => Path.StartsWith("en/", StringComparison.Ordinal) ? Variant.English
        : Path.StartsWith("easy/", StringComparison.Ordinal) ? Variant.Easy : Variant.Japanese;

    /// <summary>True for a page that shows the original because nobody has written this variant.</summary>
    public bool IsFallback => Variant != Variant.Japanese && Document.QuerySelector("body[data-fallback=true]") is not null;

    /// <summary>True for the page that a host shows for any wrong address.</summary>
    public bool IsNotFound => Path == "404.html";

    /// <summary>What is between header and footer.</summary>
    public IElement Main => Document.QuerySelector("main")!;
}

/// <summary>Tests that share the sample.</summary>
[CollectionDefinition(Name)]
public sealed class SampleSiteTests : ICollectionFixture<SampleSite>
{
    /// <summary>The name of the collection.</summary>
    public const string Name = "sample site";
}
