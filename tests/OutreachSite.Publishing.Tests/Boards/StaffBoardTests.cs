using System.Text;
using OutreachSite.Diagnostics;
using OutreachSite.Publishing.Boards;
using OutreachSite.Testing;

namespace OutreachSite.Publishing.Tests.Boards;

public sealed class StaffBoardTests
{
    private static readonly Lazy<StaffBoard> _busy = new(() => BoardSite.Board(BoardSite.Busy));

    [Fact]
    public void Something_of_every_sort_is_found() =>
        Assert.Equal(BoardSorts.All.Select(sort => sort.Key).Where(key => key != "problem").Order(StringComparer.Ordinal), _busy.Value.Entries.Select(entry => entry.Sort).Where(key => key != "problem").Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void The_board_says_what_who_and_since_when() => Snapshot.Matches(BoardTable.Lines(_busy.Value, MessageLanguage.Japanese), "txt");

    [Fact]
    public void The_page_says_the_same_and_escapes_what_was_written()
    {
        var page = BoardPage.Write(_busy.Value, MessageLanguage.Japanese);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        var html = HtmlFacts.Page(page);
        Assert.Equal(_busy.Value.Entries.Length, html.QuerySelectorAll(".sheet[id^=owner] tbody tr").Length);
        Assert.Equal(_busy.Value.Owners, html.QuerySelectorAll(".sheet[id^=owner] h2").Select(head => head.FirstChild!.TextContent));
        Assert.Equal("noindex", html.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Empty(html.QuerySelectorAll("[src], link[href]"));
    }

    [Fact]
    public void A_site_with_nothing_to_do_says_so()
    {
        var board = BoardSite.Board(BoardSite.Quiet);
        Assert.Empty(board.Entries);
        Assert.Contains("することはありません。", BoardPage.Write(board, MessageLanguage.Japanese), StringComparison.Ordinal);
        Assert.Contains("There is nothing to do.", BoardPage.Write(board, MessageLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_for_Excel_holds_no_formula()
    {
        var bytes = BoardTable.Csv(_busy.Value, MessageLanguage.Japanese);
        Assert.Equal("EFBBBF", Convert.ToHexString(bytes[..3]));
        var text = Encoding.UTF8.GetString(bytes);
        Assert.Contains("\"'=HYPERLINK(", text, StringComparison.Ordinal);
        Assert.DoesNotContain(",=", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_calendar_keeps_the_name_of_an_entry_when_its_day_moves()
    {
        var moved = BoardSite.Board(BoardSite.Busy.Change("content/registers/status.csv", "リストを作る,2026-11-20", "リストを作る,2026-12-20"));
        var (before, after) = (Event(_busy.Value, "みほん町 ア"), Event(moved, "みほん町 ア"));
        Assert.Equal(before.Uid, after.Uid);
        Assert.Equal(("DTSTART;VALUE=DATE:20261120", "DTSTART;VALUE=DATE:20261220"), (before.Start, after.Start));
        var ics = BoardCalendar.Write(_busy.Value, MessageLanguage.Japanese);
        Assert.Equal(_busy.Value.Entries.Count(entry => entry.Day is not null), ics.Split("BEGIN:VEVENT").Length - 1);
        Assert.DoesNotContain("\n", ics.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        var uids = ics.Split("\r\n").Where(line => line.StartsWith("UID:", StringComparison.Ordinal)).ToArray();
        Assert.Equal(uids.Length, uids.Distinct().Count());
    }

    [Fact]
    public void An_owner_can_be_asked_for_alone()
    {
        var board = _busy.Value.Of("川辺");
        Assert.Equal("川辺町", Assert.Single(board.Owners));
    }

    [Fact]
    public void The_board_of_the_sample_names_files_that_are_there_and_speaks_of_every_day_that_changes_pages()
    {
        var built = SiteBuilder.Build(Checkout.Files, new(Checkout.Today));
        var board = StaffBoard.Read(built, new(Checkout.Today, 400))!;
        Assert.Superset(new HashSet<string> { "confirm", "date", "review", "event", "variant", "care-path" }, board.Entries.Select(entry => entry.Sort).ToHashSet());
        Assert.All(board.Entries, entry => Assert.True(entry.Where.Path == "content" || Checkout.Files.Read(new(entry.Where.Path)) is not null, entry.ToString()));
        Assert.All(board.Entries, entry => Assert.NotEqual("", entry.Owner));
        var days = board.Entries.Select(entry => entry.Day).OfType<DateOnly>().SelectMany(day => new[] { day, day.AddDays(1) }).ToHashSet();
        Assert.NotEmpty(built.Build.Boundaries);
        Assert.All(built.Build.Boundaries.Where(day => day <= board.Question.Last), day => Assert.Contains(day, days));
        Assert.Equal(board.Entries.Length, board.Entries.Select(entry => (entry.Sort, entry.Key)).Distinct().Count());
    }

    [Fact]
    public void Nothing_of_the_board_is_in_a_build()
    {
        var built = SiteBuilder.Build(BoardSite.Busy.Files, new(BoardSite.Today));
        Assert.All(built.Files, file =>
        {
            var text = Encoding.UTF8.GetString(file.Bytes.Span);
            Assert.DoesNotContain("確認板", text, StringComparison.Ordinal);
            Assert.DoesNotContain("電話が変わった", text, StringComparison.Ordinal);
        });
    }

    private static (string Uid, string Start) Event(StaffBoard board, string subject)
    {
        var lines = BoardCalendar.Write(board, MessageLanguage.Japanese).Split("BEGIN:VEVENT").Single(one => one.Contains($"SUMMARY:予定・期限: {subject}", StringComparison.Ordinal)).Split("\r\n");
        return (lines.Single(line => line.StartsWith("UID:", StringComparison.Ordinal)), lines.Single(line => line.StartsWith("DTSTART", StringComparison.Ordinal)));
    }
}
