using OutreachSite.Surveys.Scales;

namespace OutreachSite.Surveys.Statistics;

/// <summary>
/// Several distributions on one common scale: sessions beside each other, or years below each other. Every line has every step, chosen
/// or not, so that the eye compares the same places.
/// </summary>
/// <param name="Scale">The common scale.</param>
/// <param name="Lines">The lines in the order in which they were given.</param>
public sealed record Comparison(Scale Scale, ImmutableArray<ComparedDistribution> Lines)
{
    /// <summary>Compares sessions, each asked about in its own words: the scale must be one (SVY522).</summary>
    public static Outcome<Comparison> OfSessions(ImmutableArray<ComparedDistribution> sessions) => Of(sessions, new());

    /// <summary>Compares years: the scale must be one (SVY522), and where the wording changed a reader is warned (SVY521).</summary>
    public static Outcome<Comparison> OfYears(ImmutableArray<ComparedDistribution> years)
    {
        var problems = new DiagnosticBag();
        foreach (var (before, now) in years.Zip(years.Skip(1)).Where(pair => !TextKey.AreSame(pair.First.Wording, pair.Second.Wording)))
            problems.Add(StatisticsDiagnostics.WordingChanged(Location.None, now.Name, before.Wording, now.Wording));
        return Of(years, problems);
    }

    /// <summary>The top box of each line, of those who answered; null for a line without answers.</summary>
    public ImmutableArray<TopBox?> TopBoxes => [.. Lines.Select(line => TopBox.Of(AsDistribution(line), Scale, Denominator.Answered))];

    /// <summary>A line as a distribution.</summary>
    public static Distribution AsDistribution(ComparedDistribution line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return new(line.Scale.Steps, line.Counts, line.NoAnswer, 0, IsMultiple: false, line.Counts.Sum() + (line.NoAnswer ?? 0));
    }

    private static Outcome<Comparison> Of(ImmutableArray<ComparedDistribution> lines, DiagnosticBag problems)
    {
        ArgumentOutOfRangeException.ThrowIfZero(lines.Length);
        var scale = lines[0].Scale;
        foreach (var other in lines.Where(line => !line.Scale.Steps.SequenceEqual(scale.Steps)))
            problems.Add(StatisticsDiagnostics.ScalesDiffer(Location.None, lines[0].Name, other.Name));
        return problems.Conclude(new Comparison(scale, lines));
    }
}
