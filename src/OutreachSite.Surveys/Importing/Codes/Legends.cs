using System.Globalization;
using System.Text.RegularExpressions;
using OutreachSite.Surveys.Importing.Columns;
using OutreachSite.Surveys.Scales;

namespace OutreachSite.Surveys.Importing.Codes;

/// <summary>What codes mean, as far as a table says it: 1 is とても良かった. A legend without a question holds for all.</summary>
internal sealed partial record Legends(ImmutableArray<Legend> All)
{
    public static Legends None { get; } = new([]);

    /// <summary>The legend for a question: its own, else the only one that is for all.</summary>
    public Legend? For(string question, string? alias)
    {
        var keys = new[] { question, alias }.OfType<string>().Select(text => QuestionKey.Of(text)).ToArray();
        var own = All.FirstOrDefault(legend => legend.Question is { } name && Names(QuestionKey.Of(name), keys));
        own ??= All.FirstOrDefault(legend => legend.Question is { } name && Numbers(name, question));
        if (own is not null || All.Where(legend => legend.Question is null).ToArray() is not [var only])
            return own;
        // What explains judgements explains no amounts, and nothing about the people.
        var isOther = !HeadingWords.IsJudgement(question) && (HeadingWords.IsQuantity(question) || (HeadingWords.IsAboutPerson(question) && only.IsScale));
        return isOther ? null : only;
    }

    /// <summary>True for 問1・問2 or 問1～問5, when the question is one of them.</summary>
    private static bool Numbers(string names, string question)
    {
        var (own, text) = (OwnNumber().Match(Compatibility.Expand(question)), Compatibility.Expand(names));
        if (!own.Success || !OnlyNumbers().IsMatch(text))
            return false;
        var number = int.Parse(own.Groups["number"].Value, CultureInfo.InvariantCulture);
        var numbers = AnyNumber().Matches(text).Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture)).ToArray();
        return numbers.Contains(number) || (numbers.Length == 2 && Until().IsMatch(text) && number > numbers[0] && number < numbers[1]);
    }

    private static bool Names(string name, string[] keys) =>
        name.Length > 0 && keys.Any(key => key == name || (name.Length >= 2 && (key.StartsWith(name, StringComparison.Ordinal) || key.Contains(name, StringComparison.Ordinal) || name.Contains(key, StringComparison.Ordinal) && key.Length >= 2)));

    [GeneratedRegex(@"^(?:q|問|設問|質問)\s*(?<number>[0-9]{1,3})(?![0-9-])", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex OwnNumber();

    [GeneratedRegex(@"^(?:(?:q|問|設問|質問|から|まで|と|及び|および|[\s・,、~〜～\-]|[0-9]{1,3}))+$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex OnlyNumbers();

    [GeneratedRegex("[0-9]{1,3}", RegexOptions.None, 1000)]
    private static partial Regex AnyNumber();

    [GeneratedRegex(@"[~〜～\-]|から", RegexOptions.None, 1000)]
    private static partial Regex Until();
}

/// <summary>The labels of the codes of one question, by code.</summary>
/// <param name="Question">Which question; null for all.</param>
/// <param name="Labels">Code and label, in the order in which they were written.</param>
internal sealed record Legend(string? Question, ImmutableArray<(int Code, string Label)> Labels)
{
    /// <summary>True when the labels are the steps of a known scale.</summary>
    public bool IsScale => ScaleMatch.Find([.. Labels.Select(entry => new KeyValuePair<string, int>(entry.Label, 1))]) is { Step.Count: > 2, Unknown.Length: <= 1 };

    /// <summary>The label of a code.</summary>
    public string? Find(int code)
    {
        foreach (var (known, label) in Labels)
        {
            if (known == code)
                return label;
        }

        return null;
    }
}
