namespace OutreachSite.Charts;

/// <summary>
/// The words that charts add to an author's own: Japanese unless the caller gives others. A word in braces is a place where
/// the chart writes a name or a number; a place that a language does not need may be left out.
/// </summary>
public sealed record ChartWords
{
    /// <summary>The words of a Japanese page.</summary>
    public static ChartWords Japanese { get; } = new();

    /// <summary>Written for a value that the source does not state.</summary>
    public string Missing { get; init; } = "記載なし";

    /// <summary>Written for a value that is hidden because few people stand behind it.</summary>
    public string Suppressed { get; init; } = "秘匿";

    /// <summary>Why values are hidden: the note that explains the mark.</summary>
    public string SuppressedNote { get; init; } = "「秘匿」は、人数が少ないため公表していない数字です。0という意味ではありません。";

    /// <summary>Written for a sum with a part that is missing or hidden.</summary>
    public string NotComputed { get; init; } = "計算していません";

    /// <summary>The note about sums that were not computed. Places: measure, rows.</summary>
    public string NotComputedNote { get; init; } = "{measure}は、わからない数字があるものについては計算していません：{rows}。";

    /// <summary>Many values are missing: the note that explains the mark.</summary>
    public string ManyMissingNote { get; init; } = "「記載なし」は、もとの資料に数字がないところです。0という意味ではありません。";

    /// <summary>A value, its label and what is missing: a note. Places: label, step.</summary>
    public string MissingNote { get; init; } = "{label}の{step}は、もとの資料に記載がありません。0という意味ではありません。";

    /// <summary>The strong note when the source tells no number of answers.</summary>
    public string SampleNotPublished { get; init; } = "n（もとになった数）は公表されていません。";

    /// <summary>The note with the number of answers. Places: n.</summary>
    public string SampleNote { get; init; } = "n（もとになった数）は{n}です。";

    /// <summary>The number of answers of one row. Places: n.</summary>
    public string RowSample { get; init; } = "n＝{n}";

    /// <summary>A row whose number of answers was not published, among rows which have one.</summary>
    public string RowSampleMissing { get; init; } = "n 記載なし";

    /// <summary>A row whose number of answers is hidden. Places: value.</summary>
    public string RowSampleUnknown { get; init; } = "n {value}";

    /// <summary>The unit of a number of people who answered, as it follows the number.</summary>
    public string PeopleUnit { get; init; } = "人";

    /// <summary>A number of people with its share, where few answered. Places: count, share.</summary>
    public string CountAndShare { get; init; } = "{count}（{share}）";

    /// <summary>The strong note where fewer than ten answered.</summary>
    public string TinyNote { get; init; } = "答えた人が10人より少ないため、%ではなく人数で示しています。";

    /// <summary>The same for some rows. Places: rows.</summary>
    public string TinyRowsNote { get; init; } = "{rows}は、答えた人が10人より少ないため、%ではなく人数で示しています。";

    /// <summary>The strong note where fewer than thirty answered.</summary>
    public string SmallNote { get; init; } = "件数が少ないため参考値です。";

    /// <summary>The same for some rows. Places: rows.</summary>
    public string SmallRowsNote { get; init; } = "{rows}は、件数が少ないため参考値です。";

    /// <summary>The heading of second lines of labels, where they stand in a column of their own.</summary>
    public string SubHeading { get; init; } = "補足";

    /// <summary>The heading of the numbers of answers in a table.</summary>
    public string SampleHeading { get; init; } = "n";

    /// <summary>The key on top of stacked bars.</summary>
    public string Key { get; init; } = "ものさし";

    /// <summary>Says that the key holds for each bar.</summary>
    public string KeyForAll { get; init; } = "どの棒も同じ";

    /// <summary>A name within a sentence. Places: text.</summary>
    public string Quoted { get; init; } = "「{text}」";

    /// <summary>A step and all better ones. Places: step.</summary>
    public string AtLeast { get; init; } = "「{step}」以上";

    /// <summary>A step and all worse ones. Places: step.</summary>
    public string AtMost { get; init; } = "「{step}」以下";

    /// <summary>What both sides of one row come to. Places: label, left, a, right, b.</summary>
    public string SidesSentence { get; init; } = "{label}は、{left}が{a}、{right}が{b}でした。";

    /// <summary>The note about the step that belongs to neither side. Places: step.</summary>
    public string NeutralNote { get; init; } = "{step}は、どちらにも入れず、別に示しています。";

    /// <summary>Between the members of an enumeration.</summary>
    public string Separator { get; init; } = "、";

    /// <summary>Between two sentences.</summary>
    public string SentenceGap { get; init; } = "";

    /// <summary>A name with its value. Places: label, value.</summary>
    public string Named { get; init; } = "{label}（{value}）";

    /// <summary>A step with its value. Places: step, value.</summary>
    public string StepValue { get; init; } = "{step}が{value}";

    /// <summary>What one bar says. Places: label, values.</summary>
    public string RowSentence { get; init; } = "{label}は{values}でした。";

    /// <summary>What one bar says, with the sum of its favourable steps. Places: label, values, measure, sum.</summary>
    public string RowSumSentence { get; init; } = "{label}は{values}で、{measure}は{sum}でした。";

    /// <summary>The highest and the lowest bar. Places: measure, top, bottom.</summary>
    public string CompareSentence { get; init; } = "{measure}がもっとも高いのは{top}、もっとも低いのは{bottom}でした。";

    /// <summary>The largest and the smallest amount. Places: measure, top, bottom.</summary>
    public string CompareAmountSentence { get; init; } = "{measure}がもっとも多いのは{top}、もっとも少ないのは{bottom}でした。";

    /// <summary>All parts of a column together.</summary>
    public string Total { get; init; } = "合計";

    /// <summary>The only one that has a number. Places: measure, top.</summary>
    public string MeasureSentence { get; init; } = "{measure}は{top}です。";

    /// <summary>All bars are alike. Places: measure, value.</summary>
    public string AllEqualSentence { get; init; } = "{measure}は、どれも{value}でした。";

    /// <summary>The largest bar. Places: top.</summary>
    public string MostSentence { get; init; } = "もっとも多いのは{top}です。";

    /// <summary>The largest, the next and the smallest bar. Places: top, next, bottom.</summary>
    public string RankSentence { get; init; } = "もっとも多いのは{top}、次は{next}、もっとも少ないのは{bottom}です。";

    /// <summary>The largest and the smallest bar. Places: top, bottom.</summary>
    public string MostAndLeastSentence { get; init; } = "もっとも多いのは{top}、もっとも少ないのは{bottom}です。";

    /// <summary>All bars of a list are alike. Places: value.</summary>
    public string EveryBarSentence { get; init; } = "どれも{value}です。";

    /// <summary>There is no number at all.</summary>
    public string NothingSentence { get; init; } = "数字は、もとの資料に記載がありません。";

    /// <summary>How many reached the target. Places: count, counter, target, reached, series.</summary>
    public string ReachedSentence { get; init; } = "{count}{counter}のうち、{target}に届いたのは{reached}{counter}です（{series}）。";

    /// <summary>What the categories are counted in, when the author names nothing.</summary>
    public string Counter { get; init; } = "項目";

    /// <summary>The highest and the lowest column. Places: top, bottom.</summary>
    public string ExtremesSentence { get; init; } = "もっとも高いのは{top}、もっとも低いのは{bottom}です。";

    /// <summary>The same, where no sentence before it named the series. Places: series, top, bottom.</summary>
    public string ExtremesOfSentence { get; init; } = "もっとも高いのは{top}、もっとも低いのは{bottom}です（{series}）。";

    /// <summary>One value by itself: the average, or the only one. Places: label, value.</summary>
    public string ValueSentence { get; init; } = "{label}は{value}です。";

    /// <summary>Categories without a value. Places: labels, series.</summary>
    public string WithoutValueSentence { get; init; } = "{labels}は記載がありません（{series}）。";

    /// <summary>Categories whose value is hidden. Places: labels, series.</summary>
    public string SuppressedSentence { get; init; } = "{labels}は秘匿です（{series}）。";

    /// <summary>One series had one value only. Places: label, when, value.</summary>
    public string OnceSentence { get; init; } = "{label}は{when}に{value}でした。";

    /// <summary>How a series changed. Places: label, first, a, last, b.</summary>
    public string ChangeSentence { get; init; } = "{label}は、{first}の{a}から{last}の{b}になりました。";

    /// <summary>A series ends where it began. Places: label, first, last, value.</summary>
    public string SameSentence { get; init; } = "{label}は、{first}も{last}も{value}でした。";

    /// <summary>Every one reached the target. Places: target.</summary>
    public string AllReachedSentence { get; init; } = "{target}に届きました。";

    /// <summary>Some reached the target. Places: target, labels.</summary>
    public string SomeReachedSentence { get; init; } = "{target}に届いたのは{labels}です。";

    /// <summary>None reached the target. Places: target.</summary>
    public string NoneReachedSentence { get; init; } = "{target}には、まだ届いていません。";

    /// <summary>The mark where the wording of a question changed.</summary>
    public string BreakLabel { get; init; } = "ここで質問が変わりました";

    /// <summary>The strong note about that change. Places: label.</summary>
    public string BreakNote { get; init; } = "{label}から質問の文が変わったため、その前の数字とは比べられません。";

    /// <summary>The target on its line. Places: value.</summary>
    public string Target { get; init; } = "目標 {value}";

    /// <summary>The heading of the verdicts. Places: value.</summary>
    public string TargetHeading { get; init; } = "{value}に届いたか";

    /// <summary>The verdict on a value at the target or above.</summary>
    public string Reached { get; init; } = "届いた";

    /// <summary>The verdict on a value below the target.</summary>
    public string NotYet { get; init; } = "まだ";

    /// <summary>The note about a sum. Places: measure.</summary>
    public string SumNote { get; init; } = "{measure}は、公表された%を足した数です。四捨五入のため、1ポイントほどずれることがあります。";

    /// <summary>The note about bars that do not add up to a hundred. Places: rows.</summary>
    public string RoundingNote { get; init; } = "四捨五入のため、合計が100%にならないものがあります：{rows}。";

    /// <summary>The note about a sum of people, which may differ from the sum of the shares. Places: measure.</summary>
    public string PeopleSumNote { get; init; } = "{measure}は、人数を合わせてから計算した割合です。図の%を足した数とは、1ポイントほどちがうことがあります。";

    /// <summary>The note about a part of the whole that is not drawn. Places: rest.</summary>
    public string RestNote { get; init; } = "100%には{rest}もふくみます。図には入れていません。";

    /// <summary>The note about questions with several answers.</summary>
    public string MultipleAnswersNote { get; init; } = "複数回答（いくつでも選べる質問）です。割合は答えた人を100%としたもので、足しても100%になりません。";

    /// <summary>The caption of the table. Places: title.</summary>
    public string TableCaption { get; init; } = "{title}（グラフと同じ数字）";

    /// <summary>One row in the description that is read out for the drawing. Places: label, values.</summary>
    public string DescribedRow { get; init; } = "{label}は、{values}。";

    /// <summary>One value in that description. Places: step, value.</summary>
    public string DescribedValue { get; init; } = "{step} {value}";

    /// <summary>The word in place of a number that is not there.</summary>
    internal string Unknown(ChartValue value) => value.IsSuppressed ? Suppressed : Missing;

    /// <summary>The words of an English page.</summary>
    public static ChartWords English { get; } = new()
    {
        Missing = "not stated",
        Suppressed = "hidden",
        SuppressedNote = "“hidden”: not published, because few people stand behind the number. That does not mean 0.",
        NotComputed = "not computed",
        NotComputedNote = "{measure} is not computed where a part of it is not known: {rows}.",
        ManyMissingNote = "“not stated”: the source states no number. That does not mean 0.",
        SubHeading = "Details",
        PeopleUnit = " people",
        CountAndShare = "{count} ({share})",
        TinyNote = "Fewer than 10 people answered, so numbers of people are shown instead of percentages.",
        TinyRowsNote = "{rows}: fewer than 10 people answered, so numbers of people are shown instead of percentages.",
        SmallNote = "Few answered: for orientation only.",
        SmallRowsNote = "{rows}: few answered, for orientation only.",
        SuppressedSentence = "Hidden for {labels} ({series}).",
        MissingNote = "{label}: the source does not state {step}. That does not mean 0.",
        SampleNotPublished = "n (how many were counted) was not published.",
        SampleNote = "n (how many were counted) is {n}.",
        RowSample = "n = {n}",
        RowSampleMissing = "n not stated",
        Key = "Key",
        KeyForAll = "for all bars",
        Quoted = "“{text}”",
        AtLeast = "“{step}” or better",
        AtMost = "“{step}” or worse",
        SidesSentence = "{label}: {left} {a}, {right} {b}.",
        NeutralNote = "{step} belongs to neither side and is shown apart.",
        Separator = ", ",
        SentenceGap = " ",
        Named = "{label} ({value})",
        StepValue = "{step} {value}",
        RowSentence = "{label}: {values}.",
        RowSumSentence = "{label}: {values}, so {measure} came to {sum}.",
        CompareSentence = "{measure} was highest for {top} and lowest for {bottom}.",
        AllEqualSentence = "{measure} was {value} for all.",
        CompareAmountSentence = "{measure} was highest for {top} and lowest for {bottom}.",
        Total = "Total",
        MeasureSentence = "{measure}: {top}.",
        MostSentence = "The highest is {top}.",
        RankSentence = "The highest is {top}, the next {next}, the lowest {bottom}.",
        MostAndLeastSentence = "The highest is {top}, the lowest {bottom}.",
        EveryBarSentence = "All are {value}.",
        NothingSentence = "The source states no numbers.",
        ReachedSentence = "{reached} of {count} {counter} reached {target} ({series}).",
        Counter = "items",
        ExtremesSentence = "The highest is {top}, the lowest {bottom}.",
        ExtremesOfSentence = "The highest is {top}, the lowest {bottom} ({series}).",
        ValueSentence = "{label}: {value}.",
        WithoutValueSentence = "Not stated for {labels} ({series}).",
        OnceSentence = "{label} was {value} in {when}.",
        ChangeSentence = "{label} went from {a} ({first}) to {b} ({last}).",
        SameSentence = "{label} was {value} in {first} and in {last}.",
        AllReachedSentence = "{target} was reached.",
        SomeReachedSentence = "{target} was reached by {labels}.",
        NoneReachedSentence = "{target} is not reached yet.",
        BreakLabel = "The question changed here",
        BreakNote = "The wording of the question changed from {label} on: earlier numbers cannot be compared.",
        Target = "Target {value}",
        TargetHeading = "{value}: reached?",
        Reached = "reached",
        NotYet = "not yet",
        SumNote = "{measure} is the sum of published percentages. Because they are rounded, it may be off by about one point.",
        PeopleSumNote = "{measure} is computed from the people together, so it may differ by about one point from the sum of the percentages.",
        RestNote = "The 100% include {rest}, which is not drawn.",
        RoundingNote = "Because of rounding, these do not add up to 100%: {rows}.",
        MultipleAnswersNote = "Several answers were possible. Percentages are of those who answered and do not add up to 100%.",
        TableCaption = "{title} (the numbers of the chart)",
        DescribedRow = "{label}: {values}.",
    };

    /// <summary>The words of a page in やさしい日本語.</summary>
    public static ChartWords Easy { get; } = new()
    {
        Missing = "書いてありません",
        Suppressed = "出していません",
        SuppressedNote = "「出していません」は、人が少ないので、数字を出していないところです。0という意味ではありません。",
        NotComputed = "足していません",
        NotComputedNote = "わからない数字があるものは、{measure}を足していません：{rows}。",
        ManyMissingNote = "「書いてありません」は、もとの資料に数字がないところです。0という意味ではありません。",
        RowSampleUnknown = "答えの数は{value}",
        TinyNote = "答えた人が10人より少ないので、人の数を書いています。",
        TinyRowsNote = "{rows}は、答えた人が10人より少ないので、人の数を書いています。",
        SmallNote = "答えた人が少ないです。数字は、だいたいの目安です。",
        SmallRowsNote = "{rows}は、答えた人が少ないです。数字は、だいたいの目安です。",
        SuppressedSentence = "{labels}の数字は、人が少ないので、出していません（{series}）。",
        MissingNote = "{label}の{step}は、もとの資料に書いてありません。0という意味ではありません。",
        SampleNotPublished = "いくつの答えから出した数字かは、わかりません。",
        SampleNote = "{n}の答えがありました。",
        RowSample = "{n}の答え",
        RowSampleMissing = "答えの数は、わかりません",
        SampleHeading = "答えの数",
        Key = "見方",
        RowSumSentence = "{label}は、{values}です。{measure}は{sum}でした。",
        StepValue = "{step}は{value}",
        CompareSentence = "{measure}がいちばん高いのは{top}です。いちばん低いのは{bottom}です。",
        AllEqualSentence = "{measure}は、ぜんぶ{value}でした。",
        CompareAmountSentence = "{measure}がいちばん多いのは{top}です。いちばん少ないのは{bottom}です。",
        MostSentence = "いちばん多いのは{top}です。",
        RankSentence = "いちばん多いのは{top}です。2番目は{next}です。いちばん少ないのは{bottom}です。",
        MostAndLeastSentence = "いちばん多いのは{top}です。いちばん少ないのは{bottom}です。",
        EveryBarSentence = "ぜんぶ{value}です。",
        NothingSentence = "数字は、もとの資料に書いてありません。",
        ReachedSentence = "{count}の{counter}のうち、{reached}が{target}になりました（{series}）。",
        Counter = "もの",
        ChangeSentence = "{label}は、{first}は{a}でした。{last}は{b}になりました。",
        BreakNote = "{label}から、聞き方が変わりました。前の数字と比べることはできません。",
        ExtremesSentence = "いちばん高いのは{top}です。いちばん低いのは{bottom}です。",
        ExtremesOfSentence = "{series}に、いちばん高いのは{top}です。いちばん低いのは{bottom}です。",
        WithoutValueSentence = "{labels}の数字は、書いてありません（{series}）。",
        SumNote = "{measure}は、%を足した数です。1くらい、ちがうことがあります。",
        PeopleSumNote = "{measure}は、人の数を合わせて出した%です。図の%を足した数と、1くらいちがうことがあります。",
        RestNote = "100%には{rest}も入っています。図には入れていません。",
        RoundingNote = "足して100%にならないものがあります：{rows}。",
        MultipleAnswersNote = "いくつ選んでもいい質問です（複数回答）。答えた人ぜんぶを100%としています。足しても100%になりません。",
        TableCaption = "{title}（グラフと同じ数字）",
    };
}
