namespace OutreachSite.Print.Browser;

/// <summary>The colours that a reader asks for.</summary>
public enum ColorScheme
{
    /// <summary>Dark letters on a light ground.</summary>
    Light,

    /// <summary>Light letters on a dark ground.</summary>
    Dark,
}

/// <summary>What a page is shown on.</summary>
public enum PageMedia
{
    /// <summary>A screen.</summary>
    Screen,

    /// <summary>Paper: print styles apply, in the width of the viewport.</summary>
    Print,
}

/// <summary>The window through which a page is seen, in CSS pixels.</summary>
public readonly record struct Viewport(int Width, int Height);

/// <summary>How a page is seen. Animations are always reduced, so that a picture is the same each time.</summary>
public sealed record PageOptions
{
    /// <summary>The window.</summary>
    public Viewport Viewport { get; init; } = new(1280, 900);

    /// <summary>Light or dark.</summary>
    public ColorScheme Scheme { get; init; } = ColorScheme.Light;

    /// <summary>Screen or paper.</summary>
    public PageMedia Media { get; init; } = PageMedia.Screen;

    /// <summary>False for a reader whose browser runs no scripts; our own questions to the page still work.</summary>
    public bool JavaScript { get; init; } = true;
}
