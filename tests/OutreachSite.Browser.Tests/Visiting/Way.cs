using OutreachSite.Print.Browser;

namespace OutreachSite.Browser.Tests.Visiting;

/// <summary>A way in which people see a page.</summary>
public enum Way
{
    /// <summary>A wide window.</summary>
    Light,

    /// <summary>A wide window of a reader who asked for dark colours.</summary>
    Dark,

    /// <summary>The narrowest telephone.</summary>
    Narrow,

    /// <summary>Paper.</summary>
    Paper,

    /// <summary>A window of 1280 × 1024 at a zoom of 400 %.</summary>
    Zoomed,

    /// <summary>A window of 1280 × 1024 at a zoom of 200 %, or a small tablet.</summary>
    Doubled,
}

/// <summary>What the browser is told for each way.</summary>
public static class Ways
{
    /// <summary>Those in which a page is read as a whole by the accessibility checker.</summary>
    public static readonly IReadOnlyList<Way> Checked = [Way.Light, Way.Dark, Way.Narrow, Way.Paper];

    /// <summary>
    /// Those in which every page is seen: where words break, and what paper cuts off, depends on the text; colours, and a wide window, on the
    /// layout and its components alone.
    /// </summary>
    public static readonly IReadOnlyList<Way> Everywhere = [Way.Narrow, Way.Paper];

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<Way> All = [.. Checked, Way.Zoomed, Way.Doubled];

    /// <summary>Window, scheme and medium. Paper is as wide as A4 with margins of 15 mm.</summary>
    public static PageOptions Options(this Way way) => way switch
    {
        Way.Dark => new() { Scheme = ColorScheme.Dark },
        Way.Narrow => new() { Viewport = new(320, 640) },
        Way.Paper => new() { Media = PageMedia.Print, Viewport = new(680, 1010) },
        Way.Zoomed => new() { Viewport = new(320, 256) },
        Way.Doubled => new() { Viewport = new(640, 512) },
        _ => new(),
    };
}
