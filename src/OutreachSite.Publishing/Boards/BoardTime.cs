namespace OutreachSite.Publishing.Boards;

/// <summary>How pressing an entry of the board is.</summary>
public enum BoardTime
{
    /// <summary>Its day has passed.</summary>
    Late,

    /// <summary>It has no day: it can be done now.</summary>
    Open,

    /// <summary>Its day is still to come.</summary>
    Coming,
}
