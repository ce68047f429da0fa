namespace OutreachSite.Charts.Maps;

/// <summary>
/// Every class that a map uses: the whole contract with a theme's style sheet. Paint comes from these classes alone; attributes hold
/// geometry, <c>font-size</c> and <c>text-anchor</c>.
/// </summary>
public static class MapClasses
{
    /// <summary>The <c>svg</c> itself; with <c>data-sheet="map"</c>, <c>"inset"</c>, <c>"together"</c> or <c>"index"</c>.</summary>
    public const string Map = "os-map";

    /// <summary>The ground below everything: what lies outside of the boundary, or everything when there is none.</summary>
    public const string Outside = "outside";

    /// <summary>The area within the boundary, with a soft band around it.</summary>
    public const string Land = "land";

    /// <summary>The boundary: a line.</summary>
    public const string Border = "border";

    /// <summary>The frame around a part that is drawn larger.</summary>
    public const string Frame = "frame";

    /// <summary>The plate below a frame's letter.</summary>
    public const string Tab = "tab";

    /// <summary>The letter at a frame.</summary>
    public const string Letter = "letter";

    /// <summary>The line from a sign to the place for which it stands.</summary>
    public const string Lead = "lead";

    /// <summary>The place itself, where its sign had to stand elsewhere or is on another drawing.</summary>
    public const string Dot = "dot";

    /// <summary>The shape of a sign, with <c>data-sign</c> <c>desk</c>, <c>medical</c> or <c>care</c>.</summary>
    public const string Sign = "sign";

    /// <summary>The number on a sign, with the same <c>data-sign</c>.</summary>
    public const string Number = "number";

    /// <summary>The ring around the sign that is pointed out.</summary>
    public const string Ring = "ring";

    /// <summary>The ground of a plate of an index map.</summary>
    public const string Plate = "plate";

    /// <summary>The name on a plate.</summary>
    public const string Name = "name";

    /// <summary>The name of a part of the map.</summary>
    public const string Word = "word";

    /// <summary>Small text: the length of the scale bar, the word at the arrow, the number on a plate.</summary>
    public const string Small = "small";

    /// <summary>The lines of scale bar and arrow.</summary>
    public const string Rule = "rule";

    /// <summary>All of them, for a check of a style sheet.</summary>
    public static ImmutableArray<string> All { get; } =
        [Map, Outside, Land, Border, Frame, Tab, Letter, Lead, Dot, Sign, Number, Ring, Plate, Name, Word, Small, Rule];
}
