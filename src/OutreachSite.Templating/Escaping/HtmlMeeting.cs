namespace OutreachSite.Templating.Escaping;

/// <summary>Where branches come together, added one after the other.</summary>
internal struct HtmlMeeting
{
    /// <summary>Where they met; null while no branch has an end. After a disagreement it stays what it was.</summary>
    public HtmlState? State { get; private set; }

    /// <summary>True when two of them leave HTML in different places.</summary>
    public bool Disagrees { get; private set; }

    /// <summary>Adds where a branch ends; null when its end is never reached.</summary>
    public void Add(HtmlState? end)
    {
        if (Disagrees || end is not { } state)
            return;
        if ((State is { } before ? HtmlState.Join(before, state) : state) is { } joined)
            State = joined;
        else
            Disagrees = true;
    }
}
