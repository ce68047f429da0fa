using OutreachSite.Surveys.Importing.Codes;
using OutreachSite.Surveys.Importing.Files;
using OutreachSite.Tables.Sheets;

namespace OutreachSite.Surveys.Importing.Columns;

/// <summary>The answers to one question from one table.</summary>
/// <param name="Table">Where they stand.</param>
/// <param name="Columns">Columns of the table: one, or one before and one after a question was edited, or one for each choice.</param>
/// <param name="Cell">The answer of a row. A question with a column for each choice gives the chosen labels, separated by <see cref="AnswerSeries.ChoiceSeparator"/>.</param>
internal sealed record SeriesPart(AnswerTable Table, ImmutableArray<TableColumn> Columns, Func<SheetRow, SheetCell> Cell)
{
    /// <summary>Labels of the columns for choices; empty for others.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>True when a column beside the choices holds what was typed for その他.</summary>
    public bool HasOtherTexts { get; init; }

    /// <summary>What codes mean here.</summary>
    public Legend? Legend { get; init; }
}

/// <summary>All the answers to one question, from every file that asked it.</summary>
internal sealed record AnswerSeries(string Text, ImmutableArray<SeriesPart> Parts)
{
    /// <summary>Stands between labels that come from columns of their own; no text has it.</summary>
    public const char ChoiceSeparator = '\u001F';

    /// <summary>What the name of a column without a heading begins with.</summary>
    public const string NoHeading = "（見出しのない";

    /// <summary>Options that a legend names, chosen or not.</summary>
    public ImmutableArray<string> Known { get; init; } = [];

    /// <summary>True when the choices have columns of their own.</summary>
    public bool HasChoiceColumns => Parts.All(part => part.Choices.Length > 0);

    /// <summary>How many people were asked.</summary>
    public int Rows => Parts.Sum(part => part.Table.Rows.Length);

    /// <summary>Every answer in the order of the files and rows.</summary>
    public IEnumerable<(SeriesPart Part, SheetCell Cell)> Cells =>
        Parts.SelectMany(part => part.Table.Rows.Select(row => (part, part.Cell(row))));
}
