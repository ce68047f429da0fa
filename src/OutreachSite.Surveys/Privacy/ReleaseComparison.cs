using OutreachSite.Surveys.Answers;
using OutreachSite.Surveys.Privacy.Results;

namespace OutreachSite.Surveys.Privacy;

/// <summary>
/// Compares a distribution with how it was published before. Who subtracts one from the other gets a distribution of those who came
/// in between, and for that the same limits hold as for any other.
/// </summary>
internal static class ReleaseComparison
{
    /// <summary>True when the difference shows nothing about a few people: nothing changed, or enough people were added.</summary>
    /// <param name="now">The distribution as it would be published.</param>
    /// <param name="before">As it was published.</param>
    /// <param name="minimumBase">How many people the difference must cover.</param>
    /// <param name="minimumCell">In a protected question, the smallest number of people that the difference may show.</param>
    public static bool IsSafe(QuestionResult now, QuestionResult before, int minimumBase, int minimumCell)
    {
        if (Differences(now, before) is not { } differences)
            return false;
        var added = (now.Respondents ?? 0) - (before.Respondents ?? 0);
        var isSame = added == 0 && differences.All(difference => difference == 0);
        if (isSame)
            return true;
        // Fewer people than before, or the same number with other answers: somebody was taken out, and shows in the difference.
        if (differences.Any(difference => difference < 0) || Covered(now, differences, added) < minimumBase)
            return false;
        return !now.IsProtected || differences.All(difference => difference == 0 || difference >= minimumCell);
    }

    private static int Covered(QuestionResult now, List<int> differences, int added) =>
        now.Respondents is not null ? added : now.Kind == QuestionKind.Multiple ? differences.Max() : differences.Sum();

    /// <summary>For each number that both show how much it grew; null when the groups do not fit each other.</summary>
    private static List<int>? Differences(QuestionResult now, QuestionResult before)
    {
        var differences = new List<int>();
        foreach (var option in now.Options)
        {
            var parts = before.Options.Where(part => part.Category.Members.All(option.Category.Members.Contains)).ToList();
            var members = parts.SelectMany(part => part.Category.Members).ToHashSet(StringComparer.Ordinal);
            if (option.Category.Members.Any(member => member != Category.NoAnswer && !members.Contains(member)))
                return null;
            if (option.Count is { } count && parts.All(part => part.Count is not null))
                differences.Add(count - parts.Sum(part => part.Count ?? 0));
        }

        AddDifference(differences, now.NoAnswer, before.NoAnswer);
        AddDifference(differences, now.Invalid, before.Invalid);
        return differences;
    }

    private static void AddDifference(List<int> differences, int? now, int? before)
    {
        if (now is { } count && before is { } earlier)
            differences.Add(count - earlier);
    }
}
