using System.Collections.Immutable;
using System.Text.RegularExpressions;
using OutreachSite.Content;

namespace OutreachSite.Publishing.Tests.Themes;

/// <summary>The words of the theme: the same in every language, none missing, none left over.</summary>
public sealed partial class WordTests
{
    /// <summary>Keys whose last part is a value. Whoever makes another one lists its values here.</summary>
    private static readonly ImmutableSortedDictionary<string, string[]> Composed = new Dictionary<string, string[]>
    {
        ["accessibility."] =
        [
            "wheelchair", "wheelchair-seats", "wheelchair-loan", "accessible-toilet", "lift", "priority-parking", "sign-language", "captions", "writing", "hearing-loop",
            "large-print", "other-formats", "assistance-dog", "rest-room", "companion",
        ],
        ["answer."] = ["yes", "no", "on_request"],
        ["answer_short."] = ["yes", "no", "on_request"],
        ["facet."] = ["area", "kind", "can"],
        ["facility_kind."] =
        [
            "病院", "診療所", "有床診療所", "歯科診療所", "薬局", "訪問看護", "居宅介護支援", "地域包括支援センター", "在宅介護支援センター", "訪問介護", "通所介護", "通所リハビリテーション", "短期入所生活介護", "小規模多機能型居宅介護",
            "認知症対応型共同生活介護", "介護老人福祉施設", "介護老人保健施設", "介護医療院", "有料老人ホーム", "サービス付き高齢者向け住宅", "養護老人ホーム", "軽費老人ホーム", "助産所", "通いの場", "認知症カフェ", "公共施設", "その他",
        ],
        ["rule_accepts."] = ["yes", "no", "on_request"],
        ["video_captions."] = ["yes", "no", "on_request"],
        ["form_basis."] = ["stated", "inferred"],
        ["freshness."] = ["fresh", "due", "stale"],
        ["freshness.by."] = ["facility", "desk", "care-path", "faq", "form", "rule", "video", "distribution", "status"],
        ["offer."] = ["visits", "around-the-clock", "end-of-life", "narcotics", "takes-new"],
        ["offer_short."] = ["visits", "around-the-clock", "end-of-life", "narcotics", "takes-new"],
        ["open_data."] = ["table", "columns", "about"],
        ["weekday."] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun", "holiday"],
        ["audience."] = ["resident", "professional", "administration"],
        ["average_kind."] = ["simple", "weighted", "unknown"],
        ["callout."] = ["note", "ok", "warning"],
        ["case_cost."] = ["none", "100000", "1000000", "10000000", "more"],
        ["case_group."] = ["item", "population", "cost"],
        ["case_population."] = ["10000", "20000", "50000", "100000", "200000", "500000", "more"],
        ["certainty."] = ["sure", "fairly", "unsure", "medium", "low"],
        ["certainty_meaning."] = ["sure", "fairly", "unsure"],
        ["change."] = ["cancelled", "postponed"],
        ["indicator_average."] = ["agrees", "differs"],
        ["indicator_bound."] = ["at_least", "at_most"],
        ["indicator_change."] = ["up", "down", "level"],
        ["indicator_direction."] = ["higher", "lower"],
        ["indicator_reached."] = ["all", "some"],
        ["indicator_state."] = ["missing", "suppressed"],
        ["indicator_verdict."] = ["reached", "not_yet"],
        ["indicator_way."] = ["values", "counts"],
        ["indicator_year."] = ["calendar", "fiscal"],
        ["issue_count."] = ["activities", "evaluations", "issues", "measures"],
        ["meeting_level."] = ["prefecture", "health-centre", "district", "municipality", "person", "unstated"],
        ["meeting_state."] = ["held", "planned", "cancelled", "unstated"],
        ["month."] = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"],
        ["paper."] = ["a4", "a5", "tri-fold"],
        ["papers."] = ["sheet", "booklet", "booklet-sheets", "large", "fax", "leaflet", "leaflet-sheets", "poster", "card", "book", "book-sheets"],
        ["profile_origin."] = ["printed", "computed"],
        ["provision."] = ["yes", "on-request", "no"],
        ["sheet."] = ["fax", "fax_about", "flyer", "flyer_about", "summary", "summary_about"],
        ["state."] = ["planned", "not-yet-open", "open", "closed", "over", "results", "cancelled", "postponed"],
        ["step_state."] = ["done", "running", "planned", "cancelled", "unstated"],
        ["status."] = ["draft", "preliminary", "final"],
        ["support_mark."] = ["new", "strengthened", "continued", "ended"],
        ["support_meaning."] = ["new", "strengthened", "continued", "ended"],
        ["variant."] = ["ja", "en", "easy"],
        ["work_meaning."] = ["done", "written", "planned", "considering", "not", "unstated"],
        ["work_state."] = ["done", "written", "planned", "considering", "not", "unstated"],
        ["work_to."] = ["prefecture", "medical"],
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    public static TheoryData<string> Translations => ["en", "easy"];

    [Theory]
    [MemberData(nameof(Translations))]
    public void Every_language_has_the_same_words_in_the_same_order(string variant) =>
        Assert.Equal(Machi.OwnWords(Variant.Japanese).Select(word => word.Key), Machi.OwnWords(Variants.Of(variant)!.Value).Select(word => word.Key));

    [Theory]
    [MemberData(nameof(Translations))]
    public void Every_language_has_the_same_places_in_a_word(string variant)
    {
        var other = Machi.OwnWords(Variants.Of(variant)!.Value).ToDictionary();
        Assert.All(Machi.OwnWords(Variant.Japanese), word => Assert.Equal(PlacesIn(word.Value), PlacesIn(other[word.Key])));
    }

    [Fact]
    public void Nothing_is_asked_for_that_is_not_there_and_nothing_is_there_that_nobody_asks_for()
    {
        var asked = Literals.SelectMany(key => Composed.TryGetValue(key, out var values) ? values.Select(value => key + value) : [key]);
        Assert.Equal(
            Machi.OwnWords(Variant.Japanese).Select(word => word.Key).Order(StringComparer.Ordinal),
            asked.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_list_of_composed_keys_is_composed_somewhere() =>
        Assert.Equal(Composed.Keys, Literals.Where(key => key.EndsWith('.')).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [Fact]
    public void Whoever_says_a_word_fills_its_places()
    {
        var words = Machi.OwnWords(Variant.Japanese).ToDictionary();
        var calls = Machi.Templates.SelectMany(template => WithPlaces.Matches(template.Value).Select(call => (template.Key, Call: call)))
            .Concat(Machi.Templates.SelectMany(template => Piped.Matches(template.Value).Select(call => (template.Key, Call: call))))
            .Concat(Checkout.Sources("OutreachSite.Publishing").SelectMany(source => Said.Matches(source)).Select(call => ("C#", Call: call))).ToArray();
        Assert.True(calls.Length > 80, $"only {calls.Length} calls were found");
        Assert.All(calls, call => Assert.Equal(
            PlacesIn(words[call.Call.Groups["key"].Value]),
            call.Call.Groups["place"].Captures.Select(capture => capture.Value).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Easy_sentences_are_short()
    {
        var sentences = Machi.OwnWords(Variant.Easy).SelectMany(word => word.Value.Split('。', '！', '？'));
        Assert.All(sentences, sentence => Assert.InRange(sentence.Length, 0, 40));
    }

    [Fact]
    public void English_words_hold_no_Japanese() =>
        Findings.None(Machi.OwnWords(Variant.English).Where(word => word.Key is not ("variant.ja" or "variant.easy") && Japanese.IsMatch(word.Value)));

    /// <summary>Everything in templates and in the program that looks like a key, or like the beginning of one.</summary>
    private static IEnumerable<string> Literals => Machi.Templates.Values.SelectMany(template => Quoted.Matches(Comment.Replace(template, "")))
        .Select(match => match.Groups["key"].Value)
        .Concat(Checkout.Sources("OutreachSite.Publishing").SelectMany(source => Said.Matches(source).Concat(SaidInParts.Matches(source))).Select(match => match.Groups["key"].Value))
        .Concat(Checkout.Sources("OutreachSite.Publishing").SelectMany(source => NamedValue.Matches(source)).Select(match => match.Groups["list"].Value + "."));

    private static IEnumerable<string> PlacesIn(string word) => Place.Matches(word).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"##.*?##", RegexOptions.Singleline, 1000)]
    private static partial Regex Comment { get; }

    [GeneratedRegex("""["'](?<key>[a-z][a-z_]*\.[a-z0-9_-]*)["']""", RegexOptions.None, 1000)]
    private static partial Regex Quoted { get; }

    [GeneratedRegex("""\bSay\("(?<key>[^"]+)"(?:, \("(?<place>[a-z_]+)", [^)]*\))*\)""", RegexOptions.None, 1000)]
    private static partial Regex Said { get; }

    [GeneratedRegex("""\b(?:Say|Find)\(\$"(?<key>[a-z_.]+\.)\{""", RegexOptions.None, 1000)]
    private static partial Regex SaidInParts { get; }

    [GeneratedRegex("""\bNamed\("(?<list>[a-z_]+)",""", RegexOptions.None, 1000)]
    private static partial Regex NamedValue { get; }

    [GeneratedRegex("""\bt "(?<key>[^"]+)"(?: (?<place>[a-z_]+): [^\s)}]+)*""", RegexOptions.None, 1000)]
    private static partial Regex WithPlaces { get; }

    [GeneratedRegex("""[("{ ]"(?<key>[^"]+)" \| t\b""", RegexOptions.None, 1000)]
    private static partial Regex Piped { get; }

    [GeneratedRegex(@"\{([a-z_]+)\}", RegexOptions.None, 1000)]
    private static partial Regex Place { get; }

    [GeneratedRegex(@"[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}]", RegexOptions.None, 1000)]
    private static partial Regex Japanese { get; }
}
