namespace OutreachSite.Tables.Writing;

/// <summary>How a cell looks.</summary>
public enum CellLook
{
    /// <summary>As it is.</summary>
    Plain,

    /// <summary>The title of a sheet.</summary>
    Title,

    /// <summary>A note in small grey letters that wrap.</summary>
    Note,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>The heading of a column that must be filled.</summary>
    RequiredHeading,

    /// <summary>An example, which is no data.</summary>
    Example,

    /// <summary>Text that a spreadsheet program never takes for a number: codes and telephone numbers keep their zeros.</summary>
    Text,
}
