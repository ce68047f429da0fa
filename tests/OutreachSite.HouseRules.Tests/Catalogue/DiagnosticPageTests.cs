namespace OutreachSite.HouseRules.Tests.Catalogue;

/// <summary>The pages of <c>docs/diagnostics/</c> are what the program says; <c>ACCEPT=1</c> writes them anew.</summary>
public sealed class DiagnosticPageTests
{
    [Fact]
    public void The_pages_say_what_the_program_says()
    {
        var pages = DiagnosticPages.All();
        var existing = Repository.FilesIn(DiagnosticPages.Folder, ".md").ToList();
        if (Environment.GetEnvironmentVariable("ACCEPT") == "1")
        {
            Directory.CreateDirectory(Repository.PathOf(DiagnosticPages.Folder));
            foreach (var stale in existing.Except(pages.Keys))
                File.Delete(Repository.PathOf(stale));
            foreach (var (file, text) in pages)
                File.WriteAllText(Repository.PathOf(file), text);
            return;
        }

        Assert.Equal(pages.Keys.Order(StringComparer.Ordinal), existing.Order(StringComparer.Ordinal));
        Assert.All(pages, page => Assert.Equal(page.Value, Repository.Read(page.Key)));
    }
}
