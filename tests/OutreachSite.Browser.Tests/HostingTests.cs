using System.Text.RegularExpressions;
using OutreachSite.Testing.Tools;

namespace OutreachSite.Browser.Tests;

[Collection(VisitedSampleTests.Name)]
public sealed class HostingTests(VisitedSample sample)
{
    private static readonly string Netlify = File.ReadAllText(Path.Combine(Toolbox.RepositoryRoot(), "netlify.toml"));

    [FactWith(Tool.Browser)]
    public void The_content_policy_allows_the_site_itself_and_nothing_else()
    {
        var policy = sample.Folder.Headers["Content-Security-Policy"];

        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("*", policy, StringComparison.Ordinal);
    }

    [FactWith(Tool.Browser)]
    public void Netlify_sends_the_headers_that_the_build_writes()
    {
        var written = Regex.Matches(Netlify, "^ +([A-Z][A-Za-z-]+) = \"(.*)\"$", RegexOptions.Multiline)
            .ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);

        Assert.NotEmpty(written);
        Assert.Equal(
            sample.Folder.Headers.OrderBy(header => header.Key, StringComparer.Ordinal),
            written.OrderBy(header => header.Key, StringComparer.Ordinal));
    }
}
