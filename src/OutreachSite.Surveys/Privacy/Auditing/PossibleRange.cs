namespace OutreachSite.Surveys.Privacy.Auditing;

/// <summary>The smallest and the largest number that a reader cannot exclude.</summary>
/// <param name="Low">The smallest.</param>
/// <param name="High">The largest; <see cref="int.MaxValue"/> when there is no end.</param>
internal readonly record struct PossibleRange(int Low, int High)
{
    /// <summary>How far apart the ends are: 0 when the number can be computed.</summary>
    public long Width => (long)High - Low;
}
