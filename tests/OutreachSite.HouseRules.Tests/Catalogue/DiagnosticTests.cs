using System.Text.RegularExpressions;
using OutreachSite.Diagnostics;

namespace OutreachSite.HouseRules.Tests.Catalogue;

/// <summary>What every message to an author keeps to (docs/conventions.md, Diagnostics).</summary>
public sealed partial class DiagnosticTests
{
    /// <summary>Words of the trade that are no help to somebody who fills in a page.</summary>
    private static readonly string[] _foreignWords = ["Exception", "OutreachSite", "System.", "   at "];

    [Fact]
    public void There_are_diagnostics_in_every_area_that_people_write() =>
        Assert.Superset(new HashSet<string> { "CHT", "CNT", "DAT", "PUB", "SIT", "TAB", "TPL" }, DiagnosticFactory.All.Select(factory => factory.Area).ToHashSet());

    [Fact]
    public void No_two_problems_have_the_same_code() => Violations.None(
        DiagnosticFactory.All.GroupBy(factory => factory.Diagnostic.Code).Where(group => group.Count() > 1)
            .Select(group => $"{group.Key}: {string.Join(", ", group)}"));

    [Fact]
    public void A_code_is_three_letters_and_three_digits() => Violations.None(
        DiagnosticFactory.All.Where(factory => !Code().IsMatch(factory.Diagnostic.Code)).Select(factory => $"{factory}: {factory.Diagnostic.Code}"));

    [Fact]
    public void A_class_has_one_area() => Violations.None(
        DiagnosticFactory.All.GroupBy(factory => factory.Class)
            .Where(group => group.Select(factory => factory.Area).Distinct().Count() > 1)
            .Select(group => $"{group.Key} has more than one area"));

    [Fact]
    public void A_class_says_what_it_is_about() => Violations.None(
        DiagnosticFactory.Classes.Where(type => XmlComments.SummaryOf(type).Length == 0).Select(type => $"{type} has no summary"));

    [Fact]
    public void The_reason_is_written_down_at_the_method() => Violations.None(
        DiagnosticFactory.All.Where(factory => factory.Meaning.Length == 0).Select(factory => $"{factory} has no summary"));

    [Fact]
    public void The_Japanese_is_Japanese() => AllSentences(sentence =>
        // What is quoted may be of any language; the sentence around it may not.
        IsWritten(sentence.Japanese) && !JapaneseLetter().IsMatch(Quoted().Replace(sentence.Japanese, "")) ? "is not Japanese" : null);

    [Fact]
    public void The_English_is_English() => AllSentences(sentence =>
        IsWritten(sentence.English) && (!EnglishWord().IsMatch(sentence.English) || Kana().IsMatch(QuotedOrExample().Replace(sentence.English, "")))
            ? "is not English" : null);

    [Fact]
    public void A_sentence_has_no_full_stop() => AllSentences(sentence =>
        sentence.Japanese.TrimEnd('」', '）').EndsWith('。') || (sentence.English.EndsWith('.') && !sentence.English.EndsWith("...", StringComparison.Ordinal))
            ? "ends with a full stop" : null);

    [Fact]
    public void A_sentence_is_one_line_without_stray_blanks() => AllSentences(sentence =>
        new[] { sentence.Japanese, sentence.English }.Any(text => text.Trim() != text || text.Length == 0 || text.Contains('\n', StringComparison.Ordinal) || text.Contains("  ", StringComparison.Ordinal))
            ? "is empty or has stray blanks" : null);

    [Fact]
    public void Words_of_programmers_do_not_reach_authors() => AllSentences(sentence =>
        _foreignWords.FirstOrDefault(word => $"{sentence.Japanese}{sentence.English}".Contains(word, StringComparison.Ordinal)) is { } found
            ? $"says '{found}'" : null);

    [Fact]
    public void A_problem_without_a_word_to_point_at_says_what_to_do() => Violations.None(
        DiagnosticFactory.All
            .Where(factory => factory.Diagnostic is { Hint: null, Message.Japanese: [_, _, ..] message } && !message.Contains('「', StringComparison.Ordinal) && !message.Contains('{', StringComparison.Ordinal) && IsWritten(message) && message.Length > 30)
            .Select(factory => $"{factory}: a long message without a word in 「」 needs a hint"));

    [Fact]
    public void Every_problem_can_be_reported()
    {
        var sources = Repository.FilesIn("src", ".cs").Select(Repository.Read).ToList();
        var unused = DiagnosticFactory.All.Where(factory => !sources.Any(text => text.Contains($"{factory}(", StringComparison.Ordinal)
            || text.Contains($"{factory})", StringComparison.Ordinal) || text.Contains($"{factory},", StringComparison.Ordinal)));
        Violations.None(unused.Select(factory => $"{factory.Diagnostic.Code} {factory} is reported nowhere"));
    }

    private static void AllSentences(Func<Message, string?> problem) => Violations.None(
        from factory in DiagnosticFactory.All
        from sentence in factory.Sentences.Distinct()
        let found = problem(sentence)
        where found is not null
        select $"{factory.Diagnostic.Code} {factory}: {found}: {sentence.Japanese} / {sentence.English}");

    /// <summary>False for a sentence that comes whole from somewhere else.</summary>
    private static bool IsWritten(string text) => Placeholder().Replace(text, "").Any(char.IsLetter);

    [GeneratedRegex("^[A-Z]{3}[0-9]{3}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();

    [GeneratedRegex(@"[\u3041-\u30FF\u4E00-\u9FFF]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex JapaneseLetter();

    [GeneratedRegex(@"[A-Za-z]{2}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EnglishWord();

    [GeneratedRegex(@"[\u3041-\u3096]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Kana();

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();

    [GeneratedRegex("「[^」]*」", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quoted();

    /// <summary>In English, a Japanese example may stand in quotation marks or after “like” and “write”.</summary>
    [GeneratedRegex("'[^']*'|「[^」]*」|\"[^\"]*\"|(like|write|for example) .*$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex QuotedOrExample();
}
