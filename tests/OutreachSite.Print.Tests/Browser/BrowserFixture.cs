using OutreachSite.Print.Browser;

namespace OutreachSite.Print.Tests.Browser;

/// <summary>One browser and one folder for all tests of a class.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("outreach-print-tests-");
    private HeadlessBrowser? _browser;

    /// <summary>The browser; fails with its diagnostic when there is none.</summary>
    public HeadlessBrowser Browser => _browser ?? throw new InvalidOperationException("no browser was started");

    /// <summary>Writes a page and gives its address.</summary>
    public Uri Page(string html, string name = "page.html")
    {
        var path = Path.Combine(_folder.CreateSubdirectory(Path.GetRandomFileName()).FullName, name);
        File.WriteAllText(path, $"<!doctype html><html lang=ja><meta charset=utf-8><title>頁</title>{html}");
        return new(path);
    }

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        var started = await HeadlessBrowser.StartAsync();
        if (started.Value is null && Testing.Tools.Toolbox.RequiresAll)
            Assert.Fail(string.Join('\n', started.Diagnostics));
        _browser = started.Value;
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
