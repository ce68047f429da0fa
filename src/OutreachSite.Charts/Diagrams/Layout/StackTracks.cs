namespace OutreachSite.Charts.Diagrams.Layout;

/// <summary>
/// Which upright of the gutter each line takes, counted from the boxes outwards. Lines that leave the same box in the same manner share one;
/// two that run beside one another never do.
/// </summary>
internal sealed class StackTracks
{
    private readonly Dictionary<(int First, bool HasHead, bool IsInferred), int> _tracks;

    private StackTracks(Dictionary<(int First, bool HasHead, bool IsInferred), int> tracks) => _tracks = tracks;

    /// <summary>How many uprights there are.</summary>
    public int Count => _tracks.Count == 0 ? 0 : _tracks.Values.Max() + 1;

    public static StackTracks Of(ImmutableArray<EdgeBundle> bundles)
    {
        var tracks = new Dictionary<(int, bool, bool), int>();
        var taken = new List<(int Track, int From, int To)>();
        // Short ones lie near to the boxes, so that long ones do not cross their ends.
        foreach (var bus in bundles.GroupBy(KeyOf).Select(group => (group.Key, From: group.Key.First, To: group.Max(bundle => bundle.Last))).OrderBy(bus => bus.To - bus.From).ThenBy(bus => bus.From))
        {
            var track = Enumerable.Range(0, taken.Count + 1).First(free => !taken.Any(other => other.Track == free && other.From <= bus.To && bus.From <= other.To));
            taken.Add((track, bus.From, bus.To));
            tracks[bus.Key] = track;
        }

        return new(tracks);
    }

    public int TrackOf(EdgeBundle bundle) => _tracks[KeyOf(bundle)];

    /// <summary>The uprights that begin at a box, from the boxes outwards.</summary>
    public ImmutableArray<int> From(int index) => [.. _tracks.Where(one => one.Key.First == index).Select(one => one.Value).Order()];

    private static (int First, bool HasHead, bool IsInferred) KeyOf(EdgeBundle bundle) => (bundle.First, bundle.HasHeadAtFirst, bundle.IsInferred);
}
