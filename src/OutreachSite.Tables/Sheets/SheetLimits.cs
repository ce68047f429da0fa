namespace OutreachSite.Tables.Sheets;

/// <summary>How large a table may be: far more than any survey, and little enough for a small computer.</summary>
public static class SheetLimits
{
    /// <summary>Rows of a sheet in Excel.</summary>
    public const int Rows = 1_048_576;

    /// <summary>Columns of a sheet in Excel.</summary>
    public const int Columns = 16_384;

    /// <summary>Cells that are kept, counted from the first column of each row that holds something.</summary>
    internal const int Cells = 12_000_000;

    /// <summary>Characters that are kept.</summary>
    internal const long Characters = 200_000_000;

    /// <summary>Bytes of a file.</summary>
    internal const int FileBytes = 256 << 20;

    /// <summary>Bytes that a workbook may have when it is unpacked.</summary>
    internal const long UnpackedBytes = 1L << 30;

    /// <summary>How many times larger a part may become by unpacking; text of spreadsheets stays under a third of it.</summary>
    internal const int UnpackedTimes = 200;

    /// <summary>Parts smaller than this may have any ratio.</summary>
    internal const long SmallPart = 8 << 20;

    /// <summary>Parts in a workbook.</summary>
    internal const int Parts = 20_000;
}
