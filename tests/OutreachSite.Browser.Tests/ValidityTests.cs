using System.Diagnostics;
using System.Text.Json.Nodes;
using OutreachSite.Browser.Tests.Site;
using OutreachSite.Testing.Tools;

namespace OutreachSite.Browser.Tests;

[Collection(VisitedSampleTests.Name)]
public sealed class ValidityTests(VisitedSample sample)
{
    [FactWith(Tool.Browser, Tool.Vnu)]
    public void Every_page_is_valid_HTML() => Faults.None(Check(sample.Folder));

    [FactWith(Tool.Vnu)]
    public void A_page_that_is_not_valid_is_found()
    {
        var folder = Directory.CreateTempSubdirectory("outreach-vnu-");
        try
        {
            File.WriteAllText(
                Path.Combine(folder.FullName, "index.html"),
                "<!doctype html>\n<html lang=\"ja\"><title>頁</title>\n<p id=\"a\">一<p id=\"a\">二\n<img src=\"a.png\">\n");

            var found = Check(new(folder.FullName)).ToList();

            Assert.Contains(found, line => line.StartsWith("index.html:3: ", StringComparison.Ordinal) && line.Contains("Duplicate ID", StringComparison.Ordinal));
            Assert.Contains(found, line => line.StartsWith("index.html:4: ", StringComparison.Ordinal) && line.Contains("alt", StringComparison.Ordinal));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>What the Nu HTML Checker calls an error, in all pages and pictures of a site.</summary>
    private static IEnumerable<string> Check(SiteFolder site)
    {
        var start = new ProcessStartInfo("java") { RedirectStandardOutput = true, WorkingDirectory = site.FullPath("") };
        foreach (var argument in (string[])["-Xss4m", "-jar", Toolbox.VnuJar, "--format", "json", "--stdout", "--exit-zero-always", "--skip-non-html", "."])
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var answer = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return
        [
            .. from message in JsonNode.Parse(answer)!["messages"]!.AsArray()
               where message!["type"]!.GetValue<string>() is "error" or "non-document-error"
               let file = Path.GetRelativePath(site.FullPath(""), PathOf(message["url"]!.GetValue<string>()))
               select $"{file}:{message["lastLine"]}: {message["message"]}",
        ];
    }

    // Java writes file:/path, without the empty host.
    private static string PathOf(string address) => Uri.UnescapeDataString(address["file:".Length..]);
}
