namespace OutreachSite.Content.Events;

/// <summary>What a letter asks for.</summary>
public enum RequestKind
{
    /// <summary>講師: to speak.</summary>
    Speaker,

    /// <summary>後援: to lend one's name.</summary>
    Support,

    /// <summary>参加の呼びかけ: to send people.</summary>
    Attendance,
}
