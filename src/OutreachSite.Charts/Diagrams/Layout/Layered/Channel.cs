namespace OutreachSite.Charts.Diagrams.Layout.Layered;

/// <summary>
/// The room between two layers: lines that do not go straight run there side by side, each on a track of its own where it would meet another.
/// </summary>
/// <param name="Before">The room before the first track.</param>
/// <param name="Tracks">How many tracks there are.</param>
/// <param name="After">The room behind the last.</param>
internal readonly record struct Channel(double Before, int Tracks, double After)
{
    /// <summary>From track to track.</summary>
    public const double Step = 13;

    private const double Head = 24, Plain = 13, Near = 11;

    public double Depth => Tracks == 0 ? Math.Max(Before, After) + 6 : Before + (Tracks - 1) * Step + After;

    /// <summary>How far behind its beginning a track lies.</summary>
    public double At(int track) => Before + track * Step;

    /// <summary>Gives each link its track.</summary>
    /// <param name="links">The links between the two layers; their ends have their places.</param>
    /// <param name="shares">True when lines that leave a box at one place share a track.</param>
    /// <param name="margin">Room that is kept free on both sides.</param>
    public static Channel Of(ImmutableArray<Link> links, bool shares, double margin)
    {
        ImmutableArray<Run> runs =
        [
            .. links.Where(link => !link.IsStraight).GroupBy(link => shares && link.Upper.Kind == PieceKind.Box ? (object)link.Upper : link)
                .Select(group => new Run([.. group])),
        ];
        var placed = new List<Run>();
        // In this order lines that go the same way do not cross.
        foreach (var run in runs.Where(run => run.GoesUp).OrderByDescending(run => run.A).Concat(runs.Where(run => !run.GoesUp).OrderBy(run => run.A)))
        {
            run.Set(TrackFor(run, placed));
            placed.Add(run);
        }

        return new(
            margin + (links.Any(link => link.HasHeadAtUpper) ? Head : Plain), placed.Count == 0 ? 0 : placed.Max(run => run.Track) + 1,
            margin + (links.Any(link => link.HasHeadAtLower) ? Head : Plain));
    }

    /// <summary>The first that is free; below those that begin where it ends, above those that end where it begins.</summary>
    private static int TrackFor(Run run, List<Run> placed)
    {
        var least = placed.Where(run.EndsWhereBegins).Select(other => other.Track + 1).DefaultIfEmpty(0).Max();
        var most = placed.Where(other => other.EndsWhereBegins(run)).Select(other => other.Track - 1).DefaultIfEmpty(int.MaxValue).Min();
        var free = Enumerable.Range(least, placed.Count + 1).First(track => !placed.Any(other => other.Track == track && other.Overlaps(run)));
        return free <= most ? free : Math.Max(free, placed.Max(other => other.Track) + 1);
    }

    /// <summary>One link, or several that leave a box together.</summary>
    private sealed class Run(ImmutableArray<Link> links)
    {
        private readonly double _low = links.Min(link => Math.Min(link.A, link.B)), _high = links.Max(link => Math.Max(link.A, link.B));

        public double A => links[0].A;

        public bool GoesUp => links.Average(link => link.B) > A;

        public int Track => links[0].Track;

        public bool Overlaps(Run other) => _low < other._high + Near && other._low < _high + Near;

        /// <summary>True when this run goes down where the other comes down: the other must then turn first.</summary>
        public bool EndsWhereBegins(Run other) => Ends.Any(end => Math.Abs(end - other.A) < Near);

        public void Set(int track)
        {
            foreach (var link in links)
                link.Track = track;
        }

        private IEnumerable<double> Ends => links.Select(link => link.B);
    }
}
