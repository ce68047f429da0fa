namespace OutreachSite.Tables.Sheets;

/// <summary>What a cell holds, as the file says it. In a text file everything is text.</summary>
public enum CellKind
{
    /// <summary>Nothing.</summary>
    Blank,

    /// <summary>Characters.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A day, a time or both, written as <c>2018-07-28</c>, <c>13:30:00</c> or <c>2018-07-28 13:30:00</c>.</summary>
    Date,

    /// <summary>A failed formula such as <c>#N/A</c>, or one whose result was not kept.</summary>
    Error,
}
