namespace OutreachSite.Charts.Svg;

/// <summary>A rectangle, in units of the drawing.</summary>
internal readonly record struct Box(double X, double Y, double Width, double Height)
{
    public double Right => X + Width;

    public double Bottom => Y + Height;

    public double Center => X + Width / 2;

    public double Middle => Y + Height / 2;
}
