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

    /// <summary>The note about a scale that shows changes only.</summary>
    public string ScaleNotFromZeroNote { get; init; } = "線の高さは変わり方を示します。目盛りは0から始まっていません。線どうしは同じ目盛りです。";

    /// <summary>True for a language in which prefectures have their English names.</summary>
    public bool HasEnglishNames { get; init; }

    /// <summary>The lowest class. Places: value.</summary>
    public string ClassBelow { get; init; } = "{value}未満";

    /// <summary>A class between two others. Places: from, to.</summary>
    public string ClassBetween { get; init; } = "{from}以上{to}未満";

    /// <summary>The highest class. Places: value.</summary>
    public string ClassFrom { get; init; } = "{value}以上";

    /// <summary>How many are in the highest class. Places: class, count.</summary>
    public string TopClassSentence { get; init; } = "{class}は{count}都道府県です。";

    /// <summary>What tiles leave out.</summary>
    public string TileNote { get; init; } = "四角の位置は、だいたいの位置です。面積や人口は表していません。";

    /// <summary>A category within a group. Places: group, category.</summary>
    public string OfGroup { get; init; } = "{group}の{category}";

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

    /// <summary>The unit of a difference of percentages.</summary>
    public string PointUnit { get; init; } = "ポイント";

    /// <summary>The row that rose most. Places: label, a, b.</summary>
    public string MostRisenSentence { get; init; } = "もっとも上がったのは{label}で、{a}から{b}になりました。";

    /// <summary>The row that fell most. Places: label, a, b.</summary>
    public string MostFallenSentence { get; init; } = "もっとも下がったのは{label}で、{a}から{b}になりました。";

    /// <summary>No row changed.</summary>
    public string UnchangedSentence { get; init; } = "どれも変わりませんでした。";

    /// <summary>The row with the widest range. Places: label, a, b.</summary>
    public string WidestSentence { get; init; } = "もっとも幅が大きいのは{label}で、{a}から{b}まであります。";

    /// <summary>The heading of changes in a table.</summary>
    public string ChangeHeading { get; init; } = "変化";

    /// <summary>How many there are in all. Places: n.</summary>
    public string AllSentence { get; init; } = "全部で{n}です。";

    /// <summary>What a square stands for. Places: unit.</summary>
    public string SquareNote { get; init; } = "四角1つが{unit}です。";

    /// <summary>Something added to a number. Places: text.</summary>
    public string InBrackets { get; init; } = "（{text}）";

    /// <summary>A share of the first stage. Places: value.</summary>
    public string OfFirst { get; init; } = "最初の{value}";

    /// <summary>A share of the stage before. Places: value.</summary>
    public string OfBefore { get; init; } = "前の段階の{value}";

    /// <summary>The heading of shares of the first stage.</summary>
    public string OfFirstHeading { get; init; } = "最初の段階との比";

    /// <summary>The heading of shares of the stage before.</summary>
    public string OfBeforeHeading { get; init; } = "前の段階との比";

    /// <summary>How many of the first stage came to the last. Places: first, a, last, b.</summary>
    public string StageSentence { get; init; } = "{first}{a}のうち、{last}まで進んだのは{b}です。";

    /// <summary>Where most were lost. Places: from, to, lost.</summary>
    public string LossSentence { get; init; } = "もっとも減ったのは{from}から{to}までの間で、{lost}減りました。";

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

    /// <summary>The same where less is better. Places: value.</summary>
    public string Ceiling { get; init; } = "目標 {value}以下";

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
    public static ChartWords English => EnglishChartWords.All;

    /// <summary>The words of a page in やさしい日本語.</summary>
    public static ChartWords Easy => EasyChartWords.All;
}
