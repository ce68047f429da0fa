namespace OutreachSite.Content.Events;

/// <summary>Every series that series.yml names, in its order.</summary>
public sealed record EventSeriesList(ImmutableArray<EventSeries> All)
{
    /// <summary>No series.</summary>
    public static EventSeriesList None { get; } = new([]);
}
