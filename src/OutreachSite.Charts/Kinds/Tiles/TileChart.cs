namespace OutreachSite.Charts.Kinds.Tiles;

/// <summary>Prefectures as equal tiles about where they lie, in up to five classes: shows where values are high and low.</summary>
/// <param name="Head">What stands around it.</param>
/// <param name="RowHeading">What the rows are: 「都道府県」.</param>
/// <param name="ValueHeading">What the values are: 「割合」.</param>
/// <param name="Tiles">All 47, or those of one region, by code.</param>
/// <param name="Steps">Where the second to the last class begin, rising; one to four numbers.</param>
public sealed record TileChart(
    ChartHead Head, string RowHeading, string ValueHeading, ImmutableArray<Tile> Tiles, ImmutableArray<decimal> Steps) : IChart
{
    /// <summary>How values are written.</summary>
    public ValueFormat Format { get; init; } = ValueFormat.Percent;

    /// <summary>How many classes there are.</summary>
    public int ClassCount => Steps.Length + 1;

    /// <summary>The class of a value, 0 for the lowest.</summary>
    public int ClassOf(decimal value) => Steps.Count(step => value >= step);

    /// <inheritdoc/>
    public ChartPicture Draw(ChartWords words) => new TilePicture(this, words).ToPicture();

    /// <summary>The pattern of a class: the highest is solid.</summary>
    internal int FillOf(int place) => Svg.ScaleFills.ForSteps(ClassCount)[ClassCount - 1 - place];
}

/// <summary>One prefecture with its value.</summary>
public sealed record Tile(Prefecture Prefecture, ChartValue Value);
