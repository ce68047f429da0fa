using OutreachSite.Publishing.Registers;
using OutreachSite.Registers.Kinds.Rules;

namespace OutreachSite.Publishing.Pages.Registers.Rules;

/// <summary>One edition of a rule: what its rows say together.</summary>
/// <param name="Name">第2版.</param>
/// <param name="From">Its first day; null when nobody wrote it.</param>
/// <param name="Until">The day before the next edition; null for the last one.</param>
internal sealed record RuleEdition(string Name, DateOnly? From, DateOnly? Until, ImmutableArray<ShownRow> Rows)
{
    /// <summary>The rows of a part, in their order.</summary>
    public IEnumerable<ShownRow> Of(string part) => Rows.Where(row => row.Row.Text(RuleFields.Part) == part).OrderBy(row => row.Row.Value(RuleFields.Order) ?? decimal.MaxValue);
}

/// <summary>A rule with its editions, by whether they are over, in force, or still to come on a day.</summary>
/// <param name="Current">Null when none is known to be in force.</param>
/// <param name="Undated">Editions of which nobody wrote the first day.</param>
internal sealed record RuleBook(string Name, RuleEdition? Current, ImmutableArray<RuleEdition> Coming, ImmutableArray<RuleEdition> Earlier, ImmutableArray<RuleEdition> Undated)
{
    /// <summary>The rules of a table, in its order.</summary>
    /// <param name="hasCome">Whether a day has come.</param>
    public static ImmutableArray<RuleBook> Of(ImmutableArray<ShownRow> rows, Func<DateOnly, bool> hasCome) =>
        [.. rows.GroupBy(row => row.Row.Text(RuleFields.Rule), StringComparer.Ordinal).Select(rule => Of(rule.Key, Editions(rule), hasCome))];

    private static RuleBook Of(string name, ImmutableArray<RuleEdition> editions, Func<DateOnly, bool> hasCome)
    {
        // Every day is asked about, so that the next build knows all of them.
        var begun = editions.Where(edition => edition.From is { } day && hasCome(day)).ToImmutableArray();
        return new(name, begun.LastOrDefault(), [.. editions.Where(edition => edition.From is not null && !begun.Contains(edition))],
            begun.IsEmpty ? [] : [.. begun[..^1].Reverse()], [.. editions.Where(edition => edition.From is null)]);
    }

    private static ImmutableArray<RuleEdition> Editions(IEnumerable<ShownRow> rows)
    {
        var dated = rows.GroupBy(row => row.Row.Text(RuleFields.Edition), StringComparer.Ordinal)
            .Select(edition => (edition.Key, From: edition.Select(row => row.Row.Value(RuleFields.From)).FirstOrDefault(day => day is not null), Rows: edition.ToImmutableArray()))
            .OrderBy(edition => edition.From ?? DateOnly.MaxValue).ToImmutableArray();
        return [.. dated.Select((edition, i) => new RuleEdition(edition.Key, edition.From, i + 1 < dated.Length && dated[i + 1].From is { } next && edition.From < next ? next.AddDays(-1) : null, edition.Rows))];
    }
}
