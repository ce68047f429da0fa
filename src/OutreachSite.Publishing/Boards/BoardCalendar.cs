using System.Globalization;
using System.Text;
using OutreachSite.Publishing.Feeds.Calendars;

namespace OutreachSite.Publishing.Boards;

/// <summary>
/// The days of the board as a calendar file (iCalendar, RFC 5545): whole days that leave the time free. An entry keeps its UID when its day
/// moves, so that a calendar that takes the file again moves it too.
/// </summary>
public static class BoardCalendar
{
    private const int LengthOfUid = 24;

    /// <summary>The file; entries without a day are not in it.</summary>
    public static string Write(StaffBoard board, MessageLanguage language)
    {
        ArgumentNullException.ThrowIfNull(board);
        var ics = new IcsWriter()
            .Line("BEGIN", "VCALENDAR").Line("VERSION", "2.0").Line("PRODID", "-//OutreachSite//OutreachSite//JA")
            .Line("CALSCALE", "GREGORIAN").Line("METHOD", "PUBLISH").Text("X-WR-CALNAME", new Message($"確認板　{board.Site}", $"Board of {board.Site}").In(language));
        foreach (var entry in board.Entries)
        {
            if (entry.Day is { } day)
                Write(ics, entry, day, board, language);
        }

        return ics.Line("END", "VCALENDAR").ToString();
    }

    private static void Write(IcsWriter ics, BoardEntry entry, DateOnly day, StaffBoard board, MessageLanguage language) => ics
        .Line("BEGIN", "VEVENT").Line("UID", $"{UidOf(entry)}@{board.Host}").Line("DTSTAMP", $"{Day(board.Question.Today)}T000000Z")
        .Line("DTSTART;VALUE=DATE", Day(day)).Line("DTEND;VALUE=DATE", Day(day < DateOnly.MaxValue ? day.AddDays(1) : day))
        .Text("SUMMARY", $"{BoardSorts.TitleOf(entry.Sort).In(language)}: {entry.Subject}")
        .Text("DESCRIPTION", $"{entry.What.In(language)}\n{entry.Owner}\n{entry.Where}")
        .Text("CATEGORIES", BoardSorts.TitleOf(entry.Sort).In(language))
        .Line("TRANSP", "TRANSPARENT").Line("END", "VEVENT");

    private static string UidOf(BoardEntry entry) => ContentHash.Of(Encoding.UTF8.GetBytes($"{entry.Sort}\n{entry.Key}")).ToString()[..LengthOfUid];

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
