using System.Net;
using OutreachSite.Dates;
using OutreachSite.Publishing.StaffPages;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Boards;

/// <summary>The board as one page that needs nothing but itself: a sheet for each owner, then every day in order, then the addresses outside.</summary>
public static class BoardPage
{
    /// <summary>The page with its style sheet within.</summary>
    public static string Write(StaffBoard board, MessageLanguage language) => Write(board, language, StaffTemplates.StyleElement);

    /// <summary>The page with its style sheet beside it, for where a policy asks for a file of its own.</summary>
    /// <param name="styleUrl">Where that file is.</param>
    public static string Write(StaffBoard board, MessageLanguage language, Uri styleUrl)
    {
        ArgumentNullException.ThrowIfNull(styleUrl);
        return Write(board, language, $"<link rel=\"stylesheet\" href=\"{WebUtility.HtmlEncode(styleUrl.OriginalString)}\">");
    }

    private static string Write(StaffBoard board, MessageLanguage language, string style)
    {
        ArgumentNullException.ThrowIfNull(board);
        return StaffTemplates.Render("board", Model(board, language), style);
    }

    private static TemplateObject Model(StaffBoard board, MessageLanguage language) => new()
    {
        ["lang"] = language == MessageLanguage.English ? "en" : "ja",
        ["english"] = language == MessageLanguage.English,
        ["site"] = board.Site,
        ["today"] = DayText(board.Question.Today, language),
        ["until"] = DayText(board.Question.Last, language),
        ["count"] = board.Entries.Length,
        ["sums"] = Value.Of(Enum.GetValues<BoardTime>().Select(time => (Value)new TemplateObject
        {
            ["key"] = KeyOf(time), ["name"] = GroupTitle(time, language), ["count"] = board.Entries.Count(entry => entry.Time == time),
        }).ToArray()),
        ["owners"] = Value.Of(board.Owners.Index().Select(owner => (Value)Owner(board, owner.Item, owner.Index + 1, language)).ToArray()),
        ["days"] = Value.Of(board.Entries.Where(entry => entry.Time == BoardTime.Coming).GroupBy(entry => entry.Day!.Value).OrderBy(day => day.Key).Select(day => (Value)new TemplateObject
        {
            ["day"] = DayText(day.Key, language), ["entries"] = Entries(day, board, language),
        }).ToArray()),
        ["outside"] = Value.Of(board.Outside.Select(link => (Value)new TemplateObject
        {
            ["address"] = link.Address, ["where"] = link.Where.ToString(), ["count"] = link.Count,
        }).ToArray()),
    };

    private static TemplateObject Owner(StaffBoard board, string owner, int number, MessageLanguage language)
    {
        var entries = board.Entries.Where(entry => entry.Owner == owner).ToArray();
        return new()
        {
            ["name"] = owner,
            ["number"] = number,
            ["count"] = entries.Length,
            ["late"] = entries.Count(entry => entry.Time == BoardTime.Late),
            ["groups"] = Value.Of(entries.GroupBy(entry => entry.Time).Select(group => (Value)new TemplateObject
            {
                ["key"] = KeyOf(group.Key), ["title"] = GroupTitle(group.Key, language), ["count"] = group.Count(), ["entries"] = Entries(group, board, language),
            }).ToArray()),
        };
    }

    private static Value Entries(IEnumerable<BoardEntry> entries, StaffBoard board, MessageLanguage language) => Value.Of(entries.Select(entry => (Value)new TemplateObject
    {
        ["sort"] = BoardSorts.TitleOf(entry.Sort).In(language),
        ["subject"] = entry.Subject,
        ["what"] = entry.What.In(language),
        ["file"] = entry.Where.Path,
        ["place"] = Place(entry.Where, language),
        ["owner"] = entry.Owner,
        ["day"] = entry.Day is { } day ? DayText(day, language) : Value.Null,
        ["distance"] = entry.Day is { } due ? Distance(due.DayNumber - board.Question.Today.DayNumber, entry.Time, language) : Value.Null,
    }).ToArray());

    private static string Place(Location where, MessageLanguage language) => where.Cell is { } cell ? new Message($"セル {cell}", $"cell {cell}").In(language)
        : where.Line > 0 ? new Message($"{where.Line}行め", $"line {where.Line}").In(language) : "";

    private static string Distance(int days, BoardTime time, MessageLanguage language) => (time, days) switch
    {
        (BoardTime.Coming, 0) => new Message("今日", "today").In(language),
        (BoardTime.Coming, _) => new Message($"あと{days}日", $"in {days} days").In(language),
        (_, 0) => new Message("今日から", "since today").In(language),
        _ => new Message($"{-days}日たちました", $"{-days} days ago").In(language),
    };

    private static string DayText(DateOnly day, MessageLanguage language) => DateText.Of(day, language == MessageLanguage.English ? DateStyle.English : DateStyle.WesternWithWeekday);

    private static string KeyOf(BoardTime time) => time switch { BoardTime.Late => "late", BoardTime.Open => "open", _ => "coming" };

    private static string GroupTitle(BoardTime time, MessageLanguage language) => time switch
    {
        BoardTime.Late => new Message("日を過ぎているもの", "Late").In(language),
        BoardTime.Open => new Message("日の決まりがないもの", "Without a day").In(language),
        _ => new Message("これから", "To come").In(language),
    };
}
