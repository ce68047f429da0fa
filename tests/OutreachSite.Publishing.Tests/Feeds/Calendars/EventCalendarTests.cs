using System.Text;
using OutreachSite.Content;
using OutreachSite.Content.Events;
using OutreachSite.Publishing.Feeds.Calendars;

namespace OutreachSite.Publishing.Tests.Feeds.Calendars;

/// <summary>The rules of iCalendar (RFC 5545) as tests over what is written.</summary>
public sealed class EventCalendarTests
{
    private const string Talk = """
        title: 家でみとる、ということ; その\2
        date: 2027-02-13
        start: 13:30
        end: 15:00
        venue: {name: みなと市民会館（見本）2階 小ホール, address: みなと市本町2-8}
        audience-text: どなたでも参加できます。ご家族の介護をしている方、これからのことを考えはじめた方、ひとり暮らしで心配な方も、どうぞ。
        """;

    [Fact]
    public void No_line_is_longer_than_75_octets_and_no_character_is_cut()
    {
        var text = Write(Talk);
        foreach (var line in text.Split("\r\n"))
            Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75);
        Assert.DoesNotContain('\uFFFD', text);
        Assert.Contains("どなたでも参加できます。ご家族の介護をしている方", Unfolded(text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(60)]
    [InlineData(66)]
    [InlineData(67)]
    [InlineData(68)]
    [InlineData(200)]
    public void Folding_is_undone_by_joining_lines(int letters)
    {
        var title = new string('a', letters) + "𠮷あ🏠" + new string('b', letters);
        var text = Write($"title: {title}\ndate: 2027-02-13\n");
        Assert.Contains($"SUMMARY:{title}\r\n", Unfolded(text), StringComparison.Ordinal);
        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
    }

    [Fact]
    public void Lines_end_with_CR_LF_and_objects_are_nested()
    {
        var text = Write(Talk);
        Assert.Equal(text.Count(c => c == '\n'), text.Split("\r\n").Length - 1);
        Assert.EndsWith("END:VCALENDAR\r\n", text, StringComparison.Ordinal);
        var open = new Stack<string>();
        foreach (var line in Unfolded(text).Split("\r\n", StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.StartsWith("BEGIN:", StringComparison.Ordinal))
                open.Push(line["BEGIN:".Length..]);
            else if (line.StartsWith("END:", StringComparison.Ordinal))
                Assert.Equal(line["END:".Length..], open.Pop());
        }

        Assert.Empty(open);
    }

    [Fact]
    public void Text_is_escaped_and_required_properties_come_once()
    {
        var lines = Unfolded(Write(Talk)).Split("\r\n");
        Assert.Contains("SUMMARY:家でみとる、ということ\\; その\\\\2", lines);
        foreach (var property in (string[])["VERSION:2.0", "UID:", "DTSTAMP:", "DTSTART;", "STATUS:", "TZID:Asia/Tokyo", "TZOFFSETTO:+0900"])
            Assert.Single(lines, line => line.StartsWith(property, StringComparison.Ordinal));
        Assert.Contains("DTSTART;TZID=Asia/Tokyo:20270213T133000", lines);
        Assert.Contains("DTEND;TZID=Asia/Tokyo:20270213T150000", lines);
    }

    [Theory]
    [InlineData("date: 2027-02-13", "DTSTART;VALUE=DATE:20270213", "DTEND;VALUE=DATE:20270214")]
    [InlineData("date: 2027-02-27\nuntil: 2027-02-28\nstart: 10:00\nend: 12:00", "DTSTART;VALUE=DATE:20270227", "DTEND;VALUE=DATE:20270301")]
    [InlineData("date: 2026-12-31\nstart: 22:00\nend: 24:00", "DTSTART;TZID=Asia/Tokyo:20261231T220000", "DTEND;TZID=Asia/Tokyo:20270101T000000")]
    public void Days_and_midnight_are_written_as_calendars_want_them(string facts, string start, string end)
    {
        var lines = Write($"title: 会\n{facts}\n").Split("\r\n");
        Assert.Contains(start, lines);
        Assert.Contains(end, lines);
    }

    [Fact]
    public void An_event_without_an_end_has_none() =>
        Assert.DoesNotContain("DTEND", Write("title: 会\ndate: 2027-02-13\nstart: 10:00\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData(EventState.Cancelled, "STATUS:CANCELLED")]
    [InlineData(EventState.Postponed, "STATUS:TENTATIVE")]
    [InlineData(EventState.Open, "STATUS:CONFIRMED")]
    public void What_does_not_take_place_says_so(EventState state, string line) => Assert.Contains(line, Write(Talk, state), StringComparison.Ordinal);

    [Fact]
    public void A_later_edition_replaces_an_earlier_one()
    {
        var facts = EventFactsReader.Read(new(new("event.yml"), Talk)).Value!;
        string Of(DateOnly updated) => EventCalendar.Write("会", [new("u@example.jp", facts, EventState.Open, new(2026, 11, 16), updated, "https://example.jp/", null)], Variant.Japanese);
        Assert.Contains("SEQUENCE:0\r\n", Of(new(2026, 11, 16)), StringComparison.Ordinal);
        Assert.Contains("SEQUENCE:2\r\n", Of(new(2026, 11, 18)), StringComparison.Ordinal);
        Assert.Contains("UID:u@example.jp\r\n", Of(new(2026, 11, 18)), StringComparison.Ordinal);
    }

    private static string Write(string facts, EventState state = EventState.Open)
    {
        var read = EventFactsReader.Read(new(new("event.yml"), facts));
        Assert.Empty(read.Diagnostics);
        return EventCalendar.Write("予定", [new("u@example.jp", read.Value!, state, new(2026, 11, 16), new(2026, 11, 18), "https://example.jp/x/", "相談センター 0000-21-3456")], Variant.Japanese);
    }

    private static string Unfolded(string text) => text.Replace("\r\n ", "", StringComparison.Ordinal);
}
