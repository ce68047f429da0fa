namespace OutreachSite.Surveys.Importing;

/// <summary>One table that was read: from which file and sheet, how it is stored, where its headings stand, and how many answers it gave.</summary>
/// <param name="Name">The name of the file.</param>
/// <param name="Encoding">How its text is stored; null for a workbook.</param>
/// <param name="Sheet">The tab; null for a text file.</param>
/// <param name="HeaderRow">The row of the headings, as a spreadsheet program counts.</param>
/// <param name="Rows">Answers, or options of a table of counts.</param>
public sealed record ImportedFile(string Name, string? Encoding, string? Sheet, int HeaderRow, int Rows);
