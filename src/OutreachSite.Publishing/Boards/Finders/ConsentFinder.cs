using OutreachSite.Registers.Kinds.Shared;
using OutreachSite.Registers.Types;

namespace OutreachSite.Publishing.Boards.Finders;

/// <summary>Places whose consent to be listed is open, or of whose consent nobody can say when it was given.</summary>
internal static class ConsentFinder
{
    private const int MostSingle = 3;

    public static IEnumerable<BoardEntry> Find(BoardSight sight)
    {
        foreach (var register in sight.Registers.Where(register => register.Kind.PlaceOf(ConsentFields.Consent) >= 0))
        {
            var rows = register.Rows.Where(row => !BoardRegister.IsOut(row, sight.Today)).ToArray();
            foreach (var row in rows.Where(row => row.Value(ConsentFields.Consent) == Answer.OnRequest))
                yield return register.Entry("consent", row, ConsentFields.Consent, new("掲載の承諾がまだです。「可」になるまでページに載りません", "has not agreed to be listed yet, and is not on the pages"));
            var undated = rows.Where(row => row.Value(ConsentFields.Consent) == Answer.Yes && row[ConsentFields.ConsentOn] is null).ToArray();
            if (undated.Length > MostSingle)
                yield return register.Entry("consent", "consent-day", new($"{undated.Length}件に、承諾した日がありません", $"{undated.Length} rows do not say when they agreed"));
            else
            {
                foreach (var row in undated)
                    yield return register.Entry("consent", row, ConsentFields.ConsentOn, new("承諾した日がありません", "does not say when it agreed"));
            }
        }
    }
}
