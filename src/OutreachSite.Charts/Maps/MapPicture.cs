namespace OutreachSite.Charts.Maps;

/// <summary>A finished map.</summary>
/// <param name="Id">Where every id of the drawings begins.</param>
/// <param name="Title">What the map shows.</param>
/// <param name="Svg">The drawing of the whole.</param>
/// <param name="Insets">Crowded parts, drawn larger, in the order of their letters.</param>
/// <param name="Sentence">What is to be seen, for those who hear it.</param>
/// <param name="Signs">The signs that occur, in the order of the key.</param>
/// <param name="HasDots">True when other places are drawn as dots.</param>
/// <param name="Absent">Places that are not drawn, in the order of their numbers.</param>
public sealed record MapPicture(
    string Id, string Title, string Svg, ImmutableArray<MapInset> Insets, string Sentence, ImmutableArray<MarkerSign> Signs, bool HasDots,
    ImmutableArray<MapAbsence> Absent);
