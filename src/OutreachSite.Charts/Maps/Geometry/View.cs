using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Maps.Geometry;

/// <summary>A window on the ground: what part of the plane a drawing shows, and how large.</summary>
/// <param name="Left">Its western edge, in metres.</param>
/// <param name="Top">Its northern edge, in metres.</param>
/// <param name="Scale">Units for a metre.</param>
/// <param name="Height">The height of the drawing, in units.</param>
internal sealed record View(double Left, double Top, double Scale, double Height)
{
    /// <summary>
    /// The width of every drawing: what a telephone of 320 pixels shows with 0.71 pixels for a unit, so that text of 17 units has 12 pixels there.
    /// </summary>
    public const double Width = 400;

    /// <summary>A drawing is neither a slit nor a tower: least and most of its height.</summary>
    public const double Lowest = 240, Highest = 520;

    /// <summary>The whole drawing.</summary>
    public Box Bounds => new(0, 0, Width, Height);

    /// <summary>The view that shows this part of the plane in its middle; what is too slim is widened.</summary>
    public static View Of(Box ground)
    {
        var ratio = Math.Clamp(ground.Height / ground.Width, Lowest / Width, Highest / Width);
        var width = Math.Max(ground.Width, ground.Height / ratio);
        var height = width * ratio;
        return new(ground.Center - width / 2, ground.Middle - height / 2, Width / width, Width * ratio);
    }

    /// <summary>Where a point of the plane lies on the drawing.</summary>
    public Spot On(Spot ground) => new((ground.X - Left) * Scale, (ground.Y - Top) * Scale);

    /// <summary>What part of the plane a box of the drawing shows.</summary>
    public Box Ground(Box box) => new(Left + box.X / Scale, Top + box.Y / Scale, box.Width / Scale, box.Height / Scale);
}
