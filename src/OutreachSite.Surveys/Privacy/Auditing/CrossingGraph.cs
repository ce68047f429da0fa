namespace OutreachSite.Surveys.Privacy.Auditing;

/// <summary>
/// Which questions are crossed with which, now and earlier. Where a table is the only way between its two questions, its numbers and
/// those of all other tables can be put together freely, as long as the distributions agree (decomposable tables: Dobra and Fienberg,
/// PNAS 97, 2000): so looking at it alone with its distributions loses nothing. In a ring of tables that is not so.
/// </summary>
internal sealed record CrossingGraph(ImmutableArray<(string Question, string By)> Crossings)
{
    /// <summary>True when no other tables lead from one question of a table to the other.</summary>
    public bool IsOnlyWay(string question, string by)
    {
        var (reached, open) = (new HashSet<string>(StringComparer.Ordinal) { question }, new Stack<string>([question]));
        while (open.TryPop(out var at))
        {
            foreach (var next in PartnersOf(at).Where(next => !Joins(at, next, question, by)).Where(reached.Add))
                open.Push(next);
        }

        return !reached.Contains(by);
    }

    /// <summary>The questions with which one is crossed.</summary>
    public IEnumerable<string> PartnersOf(string question) => Crossings
        .Where(crossing => crossing.Question == question || crossing.By == question)
        .Select(crossing => crossing.Question == question ? crossing.By : crossing.Question)
        .Distinct(StringComparer.Ordinal);

    private static bool Joins(string one, string other, string question, string by) =>
        (one == question && other == by) || (one == by && other == question);
}
