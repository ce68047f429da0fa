namespace OutreachSite.Registers.Reading;

/// <summary>All rows that were taken, for questions about several of them; a check may replace rows.</summary>
internal sealed class RegisterRows(List<RegisterRow> rows, ReadingOptions options, DiagnosticBag problems)
{
    public List<RegisterRow> Rows { get; } = rows;

    public ReadingOptions Options { get; } = options;

    public DiagnosticBag Problems { get; } = problems;
}
