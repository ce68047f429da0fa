using OutreachSite.Print.Browser;

namespace OutreachSite.Print.Tests.Browser;

public sealed class BrowserLocatorTests
{
    [Fact]
    public void A_machine_without_browser_is_told_what_to_install()
    {
        var found = Find(BrowserPlatform.Linux, programs: [], ("PATH", "/usr/bin"));

        var diagnostic = Assert.Single(found.Diagnostics);
        Assert.Equal("PRN101", diagnostic.Code);
        Assert.Contains("apt-get install chromium", diagnostic.Hint!.Value.Japanese, StringComparison.Ordinal);
        Assert.Null(found.Value);
    }

    [Fact]
    public void The_variable_comes_first() => Assert.Equal(
        "/opt/mine", Find(BrowserPlatform.Linux, ["/opt/mine", "/usr/lib/chromium/chromium"], ("OUTREACH_BROWSER", "/opt/mine")).Value);

    [Fact]
    public void A_variable_that_names_no_file_is_an_error_even_if_there_is_a_browser()
    {
        var found = Find(BrowserPlatform.Linux, ["/usr/lib/chromium/chromium"], ("OUTREACH_BROWSER", "/opt/gone"));

        var diagnostic = Assert.Single(found.Diagnostics);
        Assert.Equal("PRN102", diagnostic.Code);
        Assert.Contains("「/opt/gone」", diagnostic.Message.Japanese, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_variable_counts_as_none() => Assert.Equal(
        "/opt/google/chrome/chrome", Find(BrowserPlatform.Linux, ["/opt/google/chrome/chrome"], ("OUTREACH_BROWSER", "")).Value);

    [Fact]
    public void The_program_is_preferred_to_its_start_script() => Assert.Equal(
        "/usr/lib/chromium/chromium",
        Find(BrowserPlatform.Linux, ["/usr/bin/chromium", "/usr/lib/chromium/chromium"], ("PATH", "/usr/bin")).Value);

    [Fact]
    public void The_search_path_is_searched() => Assert.Equal(
        "/home/a/bin/google-chrome", Find(BrowserPlatform.Linux, ["/home/a/bin/google-chrome"], ("PATH", "/usr/bin:/home/a/bin")).Value);

    [Fact]
    public void Every_Windows_has_Edge() => Assert.Equal(
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
        Find(BrowserPlatform.Windows, [@"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe"],
            ("ProgramFiles", @"C:\Program Files"), ("ProgramFiles(x86)", @"C:\Program Files (x86)")).Value);

    [Fact]
    public void A_Mac_has_its_applications() => Assert.Equal(
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        Find(BrowserPlatform.MacOS, ["/Applications/Chromium.app/Contents/MacOS/Chromium"]).Value);

    private static Diagnostics.Outcome<string> Find(
        BrowserPlatform platform, string[] programs, params (string Name, string Value)[] variables) =>
        new BrowserLocator(platform, name => variables.FirstOrDefault(v => v.Name == name).Value, programs.Contains).Find();
}
