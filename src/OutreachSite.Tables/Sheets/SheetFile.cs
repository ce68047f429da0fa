using OutreachSite.Tables.Encodings;

namespace OutreachSite.Tables.Sheets;

/// <summary>A file with one or more sheets, as it was understood.</summary>
/// <param name="Name">The name of the file, without its folder.</param>
/// <param name="Encoding">How a text file is stored; null for a workbook.</param>
/// <param name="Sheets">The sheets in the order of their tabs; one for a text file.</param>
public sealed record SheetFile(string Name, TextEncoding? Encoding, ImmutableArray<Sheet> Sheets);
