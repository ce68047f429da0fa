namespace OutreachSite.Charts.Diagrams;

/// <summary>A finished diagram. The two drawings say the same, and so does the list; the style sheet displays one drawing.</summary>
/// <param name="Id">Where every id of the drawings begins.</param>
/// <param name="Title">What is shown.</param>
/// <param name="WideSvg">The drawing for wide screens and paper; null when there are more lines than anybody could follow.</param>
/// <param name="NarrowSvg">The drawing for telephones; null like the other.</param>
/// <param name="Sentence">How much is to be seen, for those who hear it.</param>
/// <param name="Sections">The same in words: every box and every line.</param>
public sealed record DiagramPicture(string Id, string Title, string? WideSvg, string? NarrowSvg, string Sentence, ImmutableArray<DiagramSection> Sections);

/// <summary>A lane, a level, or all of a diagram without them.</summary>
/// <param name="Title">Its name; null where there is only one.</param>
/// <param name="Entries">Its boxes, in the order in which a telephone shows them.</param>
public sealed record DiagramSection(string? Title, ImmutableArray<DiagramEntry> Entries);

/// <summary>A box in words.</summary>
/// <param name="Name">Its name, with the word above it.</param>
/// <param name="Url">Where it leads; null when it is no link.</param>
/// <param name="Members">What is in it.</param>
/// <param name="Relations">Its lines, each said once, at the box where it begins.</param>
public sealed record DiagramEntry(string Name, string? Url, ImmutableArray<string> Members, ImmutableArray<string> Relations);
