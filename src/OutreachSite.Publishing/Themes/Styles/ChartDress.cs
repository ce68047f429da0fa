namespace OutreachSite.Publishing.Themes.Styles;

/// <summary>The colours in which a chart stands alone.</summary>
public enum ChartDress
{
    /// <summary>As on a light page.</summary>
    Light,

    /// <summary>As on a dark page.</summary>
    Dark,

    /// <summary>The light colours as greys of equal luminance: a copying machine.</summary>
    Grey,

    /// <summary>Black and white and nothing between: as on printed pages, fit for a fax.</summary>
    Fax,
}
