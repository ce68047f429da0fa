using OutreachSite.Diagnostics;
using OutreachSite.Publishing.Publish;
using OutreachSite.Testing.Tools;

namespace OutreachSite.Publishing.Tests.Papers;

/// <summary>Browsers that die, hang or are not what they seem, and disks that refuse: the site is published whole in each case.</summary>
public sealed class PaperTroubleTests
{
    /// <summary>A browser that gets a signal shortly after the first paper was asked for: once, or each time it is started.</summary>
    private static string Unlucky(PaperTown town, string signal, bool once) => town.Script($"""
        here=$(dirname "$0")
        if [ ! -e "$here/done" ]; then
          ( while [ ! -e "$here/asked" ]; do sleep 0.05; kill -0 $$ || exit; done; {(once ? "touch \"$here/done\";" : "")} sleep 0.2; kill -{signal} $$ ) 3<&- 4>&- >/dev/null 2>&1 &
        fi
        exec {PaperTown.RealBrowser} "$@"
        """);

    [FactWith(Tool.Browser)]
    public void A_browser_that_is_killed_while_it_prints_is_started_again()
    {
        using var town = new PaperTown();
        town.OnAsking = () => town.Mark("asked");
        var done = town.Build(Unlucky(town, "KILL", once: true));
        Assert.True(town.IsMarked("done"));
        Assert.Empty(done.Papers.Problems);
        Assert.Equal((5, 7), (done.Papers.Printed, town.Papers.Count()));
    }

    [FactWith(Tool.Browser)]
    public void A_browser_that_hangs_while_it_prints_is_ended_and_started_again()
    {
        using var town = new PaperTown();
        town.OnAsking = () => town.Mark("asked");
        var done = town.Build(Unlucky(town, "STOP", once: true), patience: TimeSpan.FromSeconds(6));
        Assert.True(town.IsMarked("done"));
        Assert.Empty(done.Papers.Problems);
        Assert.Equal((5, 7), (done.Papers.Printed, town.Papers.Count()));
    }

    [FactWith(Tool.Browser)]
    public void A_browser_that_always_dies_is_left_after_two_papers()
    {
        using var town = new PaperTown();
        town.OnAsking = () => town.Mark("asked");
        var done = town.Build(Unlucky(town, "KILL", once: false));
        Assert.NotNull(done.Report);
        Assert.Equal(2, town.Asked.Count);
        Assert.Equal(2, done.Papers.Problems.Length);
        Assert.All(done.Papers.Problems, problem => Assert.Equal(("PRN401", Severity.Warning), (problem.Code, problem.Severity)));
        Assert.Equal(3, done.Papers.Missing.Length);
        Assert.DoesNotContain(".pdf", town.Page("guides/costs/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain(OutputCheck.Run(new(town.Output)).Diagnostics, found => found.IsError);

        // What a person asks to be strict about is not published, and what was published stays.
        town.Unmark("asked");
        var strict = town.Build(Unlucky(town, "KILL", once: false), strict: true);
        Assert.True(strict.IsRefused);
        Assert.DoesNotContain(OutputCheck.Run(new(town.Output)).Diagnostics, found => found.IsError);
    }

    [Theory]
    [InlineData("exec sleep 60", "PRN103")]
    [InlineData("exit 3", "PRN103")]
    [InlineData("""head -c 1 <&3 >/dev/null; printf '{"id":1,"result":{"product":"HeadlessChrome/60.0.3112.113"}}\0' >&4; exec cat <&3 >/dev/null""", "PRN109")]
    [InlineData("""head -c 1 <&3 >/dev/null; printf '{"id":1,"result":{"product":"Firefox/140.0"}}\0' >&4; exec cat <&3 >/dev/null""", "PRN110")]
    public void A_program_that_cannot_print_is_told_and_the_pages_are_published(string script, string code)
    {
        if (OperatingSystem.IsWindows())
            return;
        using var town = new PaperTown();
        var done = town.Build(town.Script(script), strict: true, patience: TimeSpan.FromSeconds(2));
        Assert.NotNull(done.Report);
        Assert.Equal(code, done.Papers.NoBrowser?.Code);
        Assert.Equal(5, done.Papers.Missing.Length);
    }

    [FactWith(Tool.Browser)]
    public void A_damaged_paper_that_was_kept_is_printed_again()
    {
        using var town = new PaperTown();
        town.Build();
        var before = town.Papers.ToDictionary(path => path, town.Bytes);
        Directory.Delete(town.Output, recursive: true);
        var kept = town.Kept;
        var bytes = File.ReadAllBytes(kept[0]);
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(kept[0], bytes);
        File.WriteAllBytes(kept[1], []);
        var again = town.Build();
        Assert.Equal((2, 3), (again.Papers.Printed, again.Papers.Kept));
        Assert.Equal(before, town.Papers.ToDictionary(path => path, town.Bytes));
    }

    [FactWith(Tool.Browser)]
    public void A_paper_in_the_output_that_somebody_changed_is_put_right()
    {
        using var town = new PaperTown();
        town.Build();
        var before = town.Bytes("guides/care/care-fax.pdf");
        File.WriteAllBytes(Path.Combine(town.Output, "guides/care/care-fax.pdf"), [1, 2, 3]);
        town.Build();
        Assert.Equal(before, town.Bytes("guides/care/care-fax.pdf"));
    }

    [FactWith(Tool.Browser)]
    public void A_state_that_cannot_be_written_costs_time_alone()
    {
        using var town = new PaperTown();
        Directory.CreateDirectory(town.State);
        File.WriteAllText(Path.Combine(town.State, "print"), "in the way");
        File.WriteAllText(Path.Combine(town.State, "last"), "in the way");
        for (var build = 0; build < 2; build++)
            Assert.Equal(5, town.Build().Papers.Printed);
        Assert.Equal(7, town.Papers.Count());
    }

    [FactWith(Tool.Browser)]
    public void A_huge_page_is_printed_too()
    {
        using var town = new PaperTown();
        town.Change(PaperTown.Care, "電話をします。", string.Concat(Enumerable.Range(0, 4000).Select(number => $"{number}番の人に電話をします。\n\n")));
        var done = town.Build();
        Assert.Empty(done.Papers.Problems);
        Assert.InRange(done.Papers.List.Papers.Single(paper => paper.Kind == "fax").Pages, 50, 1000);
    }
}
