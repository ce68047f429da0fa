namespace OutreachSite.Publishing.Boards;

/// <summary>One thing that asks somebody of the staff for a hand.</summary>
/// <param name="Sort">The key of its sort: see <see cref="BoardSorts"/>.</param>
/// <param name="Key">What it is about, the same for ever, so that a calendar knows it again when its day moves.</param>
/// <param name="Subject">The name of the page, the place, the event, as it is written.</param>
/// <param name="What">What is asked.</param>
/// <param name="Where">The file with the line or the cell.</param>
public sealed record BoardEntry(string Sort, string Key, string Subject, Message What, Location Where)
{
    /// <summary>How pressing it is.</summary>
    public BoardTime Time { get; init; } = BoardTime.Open;

    /// <summary>Since when, of what is late; until when, of what is to come; null when it has no day.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Who sees to it: a section or a body.</summary>
    public string Owner { get; init; } = "";

    /// <summary>The same entry for a day: late when the day has passed.</summary>
    internal BoardEntry On(DateOnly day, bool isLate) => this with { Day = day, Time = isLate ? BoardTime.Late : BoardTime.Coming };

    /// <summary>The same entry for somebody.</summary>
    internal BoardEntry By(string owner) => this with { Owner = owner };
}
