namespace OutreachSite.Charts.Svg;

/// <summary>A rectangle, in units of the drawing.</summary>
internal readonly record struct Box(double X, double Y, double Width, double Height)
{
    public double Right => X + Width;

    public double Bottom => Y + Height;

    public double Center => X + Width / 2;

    public double Middle => Y + Height / 2;

    /// <summary>The box of this size around a point.</summary>
    public static Box Around(double x, double y, double width, double height) => new(x - width / 2, y - height / 2, width, height);

    /// <summary>The box from one corner to the other.</summary>
    public static Box Between(double left, double top, double right, double bottom) => new(left, top, right - left, bottom - top);

    /// <summary>The box with so much more on each side.</summary>
    public Box Grown(double by) => new(X - by, Y - by, Width + 2 * by, Height + 2 * by);

    /// <summary>The smallest box that holds both.</summary>
    public Box With(Box other) => Between(Math.Min(X, other.X), Math.Min(Y, other.Y), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));

    /// <summary>True when the boxes share more than an edge.</summary>
    public bool Meets(Box other) => X < other.Right && other.X < Right && Y < other.Bottom && other.Y < Bottom;

    /// <summary>True when the other box lies in this one.</summary>
    public bool Holds(Box other) => other.X >= X && other.Y >= Y && other.Right <= Right && other.Bottom <= Bottom;

    /// <summary>True when the point lies in the box or on its edge.</summary>
    public bool Contains(double x, double y) => x >= X && x <= Right && y >= Y && y <= Bottom;
}
