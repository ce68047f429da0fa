namespace OutreachSite.Content.Events;

/// <summary>Whether there is something for those who need it.</summary>
public enum Provision
{
    /// <summary>There is.</summary>
    Yes,

    /// <summary>When it is asked for with the application.</summary>
    OnRequest,

    /// <summary>There is not: better known before than at the door.</summary>
    No,
}
