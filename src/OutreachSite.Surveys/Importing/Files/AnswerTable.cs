using OutreachSite.Surveys.Importing.Codes;
using OutreachSite.Tables.Encodings;
using OutreachSite.Tables.Sheets;

namespace OutreachSite.Surveys.Importing.Files;

/// <summary>The part of a sheet that holds answers: a column for each question, a row for each person.</summary>
internal sealed record AnswerTable(
    string File, TextEncoding? Encoding, Sheet Sheet, int HeaderRow, ImmutableArray<TableColumn> Columns, ImmutableArray<SheetRow> Rows, Legends Legends)
{
    /// <summary>The place of a cell, for messages.</summary>
    public Location At(int row, int column) => At(new CellAddress(row, column));

    /// <summary>The place of a cell, for messages.</summary>
    public Location At(CellAddress address) => new(File) { Cell = address.ToString() };
}

/// <summary>One column with its heading. Of a heading in two rows, or of a grid, <paramref name="Group"/> is the question and <paramref name="Item"/> the row or choice.</summary>
/// <param name="Index">From 1.</param>
/// <param name="Text">The heading as the respondent read it.</param>
internal sealed record TableColumn(int Index, string Text, string? Group = null, string? Item = null);
