namespace OutreachSite.Publishing.Papers;

/// <summary>A PDF file that readers can open or print.</summary>
/// <param name="Kind">What it is: the name of the edition, or <c>booklet-sheets</c>.</param>
/// <param name="Path">From the folder for papers, as <see cref="PagePaper.File"/>.</param>
/// <param name="Pages">How many pages it has.</param>
/// <param name="Bytes">The file.</param>
public sealed record PaperFile(string Kind, RelativePath Path, int Pages, ReadOnlyMemory<byte> Bytes);
