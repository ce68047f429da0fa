using OutreachSite.Tables.Encodings;
using OutreachSite.Tables.Sheets;

namespace OutreachSite.Surveys.Importing.Aggregates;

/// <summary>Counts that somebody else made: questions with options and how many chose each.</summary>
internal sealed record AggregateTable(string File, TextEncoding? Encoding, Sheet Sheet, int HeaderRow, ImmutableArray<AggregateQuestion> Questions)
{
    /// <summary>True when there are shares, but no counts.</summary>
    public bool HasOnlyShares { get; init; }

    /// <summary>The place of a cell, for messages.</summary>
    public Location At(CellAddress address) => new(File) { Cell = address.ToString() };
}

/// <summary>One question of such a table.</summary>
/// <param name="Text">The wording, or the title above it.</param>
/// <param name="Entries">Its options in the order of the table.</param>
/// <param name="Total">The cell that gives the total.</param>
internal sealed record AggregateQuestion(string Text, ImmutableArray<AggregateEntry> Entries, SheetCell? Total);

/// <summary>One option with its count and, where the table gives it, its share.</summary>
internal sealed record AggregateEntry(SheetCell Label, SheetCell Count, SheetCell? Share);
