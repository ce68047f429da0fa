namespace OutreachSite.Content.Events;

/// <summary>Where an event stands.</summary>
public enum EventState
{
    /// <summary>開催予定: nothing has to be done to come.</summary>
    Planned,

    /// <summary>受付前.</summary>
    NotYetOpen,

    /// <summary>受付中.</summary>
    Open,

    /// <summary>受付終了.</summary>
    Closed,

    /// <summary>開催済み.</summary>
    Over,

    /// <summary>結果を載せました.</summary>
    ResultsPublished,

    /// <summary>中止.</summary>
    Cancelled,

    /// <summary>延期.</summary>
    Postponed,
}
