using System.Globalization;
using OutreachSite.Charts.Reading;

namespace OutreachSite.Charts;

/// <summary>Everything that can be wrong with a chart: CHT101 to CHT199.</summary>
public static class ChartDiagnostics
{
    /// <summary>The kind of a chart is one of a short list; anything else cannot be drawn.</summary>
    public static Diagnostic UnknownKind(ChartText kind, IEnumerable<ChartKind> kinds)
    {
        var names = kinds.Select(one => one.Name).ToImmutableArray();
        return Error(
            "CHT101", kind, new($"グラフの種類「{kind.Text}」はありません", $"there is no kind of chart '{kind.Text}'"),
            Suggestion.DidYouMean(kind.Text, names) ?? OneOf(names));
    }

    /// <summary>Each kind of chart has its own options; a misspelt one would silently do nothing.</summary>
    public static Diagnostic UnknownOption(ChartText name, ChartKind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return Error(
            "CHT102", name,
            new($"グラフ「{kind.Name}」に「{name.Text}」という項目はありません", $"a '{kind.Name}' chart has no option '{name.Text}'"),
            Suggestion.DidYouMean(name.Text, kind.Options) ?? OneOf(kind.Options));
    }

    /// <summary>An option is written once; of two values nobody could say which one counts.</summary>
    public static Diagnostic RepeatedOption(ChartText name) => Error(
        "CHT103", name, new($"「{name.Text}」が2回書かれています", $"'{name.Text}' is given twice"),
        new("どちらか1つを消してください", "remove one of them"));

    /// <summary>An option without a value says nothing.</summary>
    public static Diagnostic EmptyOption(ChartText name) => Error(
        "CHT104", name, new($"「{name.Text}」の値がありません", $"'{name.Text}' has no value"),
        new("値を書くか、この行を消してください", "write a value or remove the line"));

    /// <summary>Every chart says what it measures, for those who see it and for those who hear it.</summary>
    public static Diagnostic NoTitle(ChartText kind) => Error(
        "CHT105", kind, new("グラフの題がありません", "the chart has no title"),
        new("「title: 何を表すグラフか」の行を足してください", "add a line 'title: what the chart measures'"));

    /// <summary>Some options are numbers, zero or more.</summary>
    public static Diagnostic OptionNotANumber(string name, ChartText value) => Error(
        "CHT106", value,
        new($"「{name}」の値「{value.Text}」は0以上の数ではありません", $"'{value.Text}' for '{name}' is not a number of zero or more"),
        new("80 のように数字で書いてください", "write digits, for example 80"));

    /// <summary>Some numbers make sense within limits only.</summary>
    public static Diagnostic OptionOutOfRange(string name, ChartText value, int least, int most) => Error(
        "CHT107", value,
        new($"「{name}」の値「{value.Text}」は使えません", $"'{value.Text}' cannot be used for '{name}'"),
        least == most
            ? new($"{Text(least)} と書いてください", $"write {Text(least)}")
            : new($"{Text(least)} から {Text(most)} までの整数で書いてください", $"write a whole number from {Text(least)} to {Text(most)}"));

    /// <summary>Some options are one of a few words.</summary>
    public static Diagnostic OptionNotAChoice(string name, ChartText value, ImmutableArray<string> choices) => Error(
        "CHT108", value, new($"「{name}」の値「{value.Text}」はありません", $"'{name}' cannot be '{value.Text}'"),
        Suggestion.DidYouMean(value.Text, choices) ?? OneOf(choices));

    /// <summary>The number of answers is a whole number, or it is said in words that nobody published it.</summary>
    public static Diagnostic SampleUnreadable(ChartText value) => Error(
        "CHT109", value, new($"回答数「{value.Text}」は読めません", $"the number of answers '{value.Text}' cannot be read"),
        new("1以上の整数か「非公表」と書いてください", "write a whole number of 1 or more, or 'unknown'"));

    /// <summary>A percentage without its n may mislead; the page will say that n was not published, so this must be true.</summary>
    public static Diagnostic NoSample(ChartText kind) => new(
        "CHT110", Severity.Hint, kind.Where,
        new("回答数 n が書かれていないので、ページには「公表されていません」と出ます", "there is no n, so the page will say that it was not published"),
        new("「n: 673」か「n: 非公表」、人の回答でないときは「n: なし」と書いてください", "write 'n: 673' or 'n: unknown', or 'n: none' where nobody was asked"));

    /// <summary>A chart needs numbers: a heading row and at least one more.</summary>
    public static Diagnostic NoRows(Location where) => new(
        "CHT111", Severity.Error, where, new("グラフにする数字がありません", "there are no numbers to draw"),
        new("1行目に見出し、2行目から数字を書いてください", "write headings in the first row and numbers below"));

    /// <summary>An option names a column that the table does not have.</summary>
    public static Diagnostic NoColumn(string option, ChartText name, ImmutableArray<ChartText> header)
    {
        var names = header.Where(cell => !cell.IsBlank).Select(cell => cell.Text.Trim()).ToImmutableArray();
        return Error(
            "CHT112", name,
            new($"「{option}」に書かれた列「{name.Text}」が表にありません", $"the table has no column '{name.Text}', which '{option}' names"),
            Suggestion.DidYouMean(name.Text, names) ?? new($"表の列は {Join(names)} です", $"the columns are {JoinEnglish(names)}"));
    }

    /// <summary>Two columns with the same heading cannot be told apart.</summary>
    public static Diagnostic RepeatedHeading(ChartText cell) => Error(
        "CHT113", cell, new($"見出し「{cell.Text}」の列が2つあります", $"two columns are headed '{cell.Text}'"),
        new("どちらかの見出しを変えてください", "change one of the headings"));

    /// <summary>Each row has as many cells as there are headings, else numbers would slip into the wrong column.</summary>
    public static Diagnostic RowLength(ImmutableArray<ChartText> row, int expected) => Error(
        "CHT114", row[Math.Min(row.Length - 1, expected)],
        new($"この行は{Text(row.Length)}列ですが、見出しは{Text(expected)}列です", $"this row has {Text(row.Length)} cells, but there are {Text(expected)} headings"),
        new("区切りを見直してください。値がないところは空けるか「記載なし」と書いてください", "check the separators; leave a missing value blank"));

    /// <summary>A cell of numbers holds something else.</summary>
    public static Diagnostic NotANumber(ChartText cell, string label, string column) => Error(
        "CHT115", cell,
        new($"「{label}」の「{column}」に書かれた「{cell.Text}」は数ではありません", $"'{cell.Text}' in '{column}' of '{label}' is not a number"),
        new("43 や 38.5% のように書き、値がないところは「記載なし」と書いてください", "write 43 or 38.5%, and leave a missing value blank"));

    /// <summary>Charts here compare amounts and shares, which are never below zero.</summary>
    public static Diagnostic Negative(ChartText cell, string label, string column) => Error(
        "CHT116", cell,
        new($"「{label}」の「{column}」に書かれた「{cell.Text}」は0より小さい数です", $"'{cell.Text}' in '{column}' of '{label}' is below zero"),
        new("0以上の数を書き、値がないところは「記載なし」と書いてください", "write zero or more, and leave a missing value blank"));

    /// <summary>A row without a name cannot be labelled.</summary>
    public static Diagnostic NoLabel(ChartText cell) => Error(
        "CHT117", cell, new("この行の名前がありません", "this row has no label"), new("名前を書いてください", "write a label"));

    /// <summary>Two rows of the same name cannot be told apart.</summary>
    public static Diagnostic RepeatedLabel(ChartText cell, ChartText first) => Error(
        "CHT118", cell,
        new($"「{cell.Text}」は{Text(first.Where.Line)}行目にもあります", $"'{cell.Text}' stands in line {Text(first.Where.Line)} already"),
        new("名前を変えるか、「series:」や「where:」で列や行を選んでください", "change the label, or choose rows with 'series:' or 'where:'"));

    /// <summary>The same number is given twice.</summary>
    public static Diagnostic RepeatedCell(ChartText step, string label) => Error(
        "CHT119", step, new($"「{label}」の「{step.Text}」が2回あります", $"'{step.Text}' of '{label}' is given twice"),
        new("1つを消すか、「where:」で行を選んでください", "remove one, or choose rows with 'where:'"));

    /// <summary>An answer is not on the scale, so it has no place in the bar.</summary>
    public static Diagnostic UnknownStep(ChartText step, IEnumerable<string> scale)
    {
        var names = scale.ToImmutableArray();
        return Error(
            "CHT120", step, new($"「{step.Text}」は scale にありません", $"'{step.Text}' is not on the scale"),
            Suggestion.DidYouMean(step.Text, names) ?? OneOf(names));
    }

    /// <summary>A scale has two to five steps, as many as there are patterns that can be told apart.</summary>
    public static Diagnostic StepCount(ChartText where, int count) => Error(
        "CHT121", where, new($"段階が{Text(count)}あります", $"the scale has {Text(count)} steps"),
        new("2から5にしてください。「scale: 良い, 普通, 悪い」のように選べます", "use 2 to 5; choose them with 'scale: good, fair, poor'"));

    /// <summary>More than three columns side by side cannot be told apart.</summary>
    public static Diagnostic TooManySeries(ChartText where, int count) => Error(
        "CHT122", where, new($"1つの項目に並ぶ柱が{Text(count)}本あります", $"there are {Text(count)} columns for each label"),
        new("3本までにしてください。「scale: 2017, 2018」のように選べます", "use 3 at most; choose them with 'scale: 2017, 2018'"));

    /// <summary>The shares of a whole add up to a hundred, but for rounding.</summary>
    public static Diagnostic RowSum(ChartText label, decimal sum, decimal tolerance) => Error(
        "CHT123", label,
        new($"「{label.Text}」の合計が{Text(sum)}%です", $"'{label.Text}' adds up to {Text(sum)}%"),
        new(
            $"四捨五入のずれ（{Text(tolerance)}ポイントまで）より大きいので、数字を見直してください",
            $"that is more than rounding explains ({Text(tolerance)} points): check the numbers"));

    /// <summary>A row says nothing when none of its values is stated.</summary>
    public static Diagnostic RowWithoutNumbers(ChartText label) => new(
        "CHT124", Severity.Warning, label.Where,
        new($"「{label.Text}」には数字が1つもありません", $"'{label.Text}' has no numbers at all"),
        new("この行を消すか、数字を書いてください", "remove the row or write its numbers"));

    /// <summary>A percentage over a hundred is usually a count that was given the wrong unit.</summary>
    public static Diagnostic OverHundred(ChartText label) => new(
        "CHT125", Severity.Warning, label.Where,
        new($"「{label.Text}」の値が100%を超えています", $"'{label.Text}' is over 100%"),
        new("%でないときは「unit: 件」のように単位を書いてください", "if it is no percentage, write the unit: 'unit: people'"));

    /// <summary>Nothing is left after choosing rows.</summary>
    public static Diagnostic NothingLeft(ChartText where) => Error(
        "CHT126", where, new($"「{where.Text}」に合う行がありません", $"no row matches '{where.Text}'"),
        new("列の名前と値を、表のとおりに書いてください", "write column and value as they stand in the table"));

    /// <summary>Rows are chosen by a column and a value.</summary>
    public static Diagnostic ConditionWithoutValue(ChartText member) => Error(
        "CHT127", member, new($"行の条件「{member.Text}」に値がありません", $"the condition '{member.Text}' has no value"),
        new("「where: 列の名前=値」のように書いてください", "write 'where: column=value'"));

    /// <summary>The table holds labels only.</summary>
    public static Diagnostic NoValues(ChartText header) => Error(
        "CHT128", header, new("数字の列がありません", "there is no column of numbers"),
        new("名前の列の右に、数字の列を足してください", "add a column of numbers beside the labels"));

    /// <summary>With several columns left it must be said which one holds the numbers.</summary>
    public static Diagnostic NoValueColumn(ChartText series, ImmutableArray<ChartText> header) => Error(
        "CHT129", series, new("数字の列がどれか、わかりません", "it is not clear which column holds the numbers"),
        new(
            $"「value: 列の名前」の行を足してください。表の列は {Join(header.Select(cell => cell.Text))} です",
            $"add a line 'value: column'; the columns are {JoinEnglish(header.Select(cell => cell.Text))}"));

    /// <summary>Bars have one value each.</summary>
    public static Diagnostic SeveralValueColumns(ChartText kind, ImmutableArray<string> columns) => Error(
        "CHT130", kind, new($"数字の列が{Text(columns.Length)}つあります", $"there are {Text(columns.Length)} columns of numbers"),
        new(
            $"「value: {columns[0]}」のように1つ選ぶか、種類を columns にしてください",
            $"choose one with 'value: {columns[0]}', or make it a 'columns' chart"));

    /// <summary>An option names a row that the table does not have.</summary>
    public static Diagnostic NoSuchLabel(ChartText name, IEnumerable<string> labels)
    {
        var names = labels.ToImmutableArray();
        return Error(
            "CHT131", name, new($"「{name.Text}」という行が表にありません", $"the table has no row '{name.Text}'"),
            Suggestion.DidYouMean(name.Text, names) ?? OneOf(names));
    }

    /// <summary>A name for the bracket is of no use without a bracket.</summary>
    public static Diagnostic TopLabelWithoutTop(ChartText label) => Error(
        "CHT132", label, new("「top-label」がありますが、「top」がありません", "there is a 'top-label' but no 'top'"),
        new("「top: 2」のように、いくつの段階を合わせるか書いてください", "write how many steps to take together: 'top: 2'"));

    /// <summary>A name for the target is of no use without a target.</summary>
    public static Diagnostic TargetLabelWithoutTarget(ChartText label) => Error(
        "CHT133", label, new("「target-label」がありますが、「target」がありません", "there is a 'target-label' but no 'target'"),
        new("「target: 80」のように、目標の値を書いてください", "write the value to reach: 'target: 80'"));

    /// <summary>A single hidden part of a whole is no secret: it is what the others leave.</summary>
    public static Diagnostic HiddenCanBeComputed(ChartText label) => new(
        "CHT134", Severity.Warning, label.Where,
        new($"「{label.Text}」で秘匿にした数字は1つだけなので、残りの数字から計算できてしまいます", $"the only hidden number of '{label.Text}' can be computed from the others"),
        new("次に小さい数字も「秘匿」にしてください", "hide the next smallest number as well"));

    /// <summary>Percentages of fewer than ten answers pretend to more than there is, and this kind cannot turn them into counts.</summary>
    public static Diagnostic FewForPercentages(ChartText n) => new(
        "CHT135", Severity.Warning, n.Where,
        new($"回答数{n.Text}では、%で示すと多くの人の答えのように見えます", $"with n {n.Text}, percentages look like more answers than there are"),
        new("人数で書いて「unit: 人」とするか、種類を waffle にしてください", "give numbers of people with 'unit: people', or make it a 'waffle' chart"));

    /// <summary>A number of people or cases is whole: a fraction is usually a percentage with the wrong unit.</summary>
    public static Diagnostic NotWhole(ChartText label) => Error(
        "CHT136", label,
        new($"「{label.Text}」に整数でない数があります", $"'{label.Text}' has a number that is not whole"),
        new("数えた数を書いてください。%のときは「unit:」の行を消してください", "write numbers that were counted; for percentages remove the line 'unit:'"));

    /// <summary>The parts of a whole cannot be more than the whole, nor fewer when all of them are there.</summary>
    public static Diagnostic CountsNotN(ChartText label, decimal sum, decimal n) => Error(
        "CHT137", label,
        new($"「{label.Text}」の合計は{Text(sum)}ですが、n は{Text(n)}です", $"'{label.Text}' adds up to {Text(sum)}, but its n is {Text(n)}"),
        new("数字か n を見直してください", "check the numbers or the n"));

    /// <summary>With a part that is not known, the whole must be told: shares are parts of it.</summary>
    public static Diagnostic SharesNeedN(ChartText label) => Error(
        "CHT138", label,
        new($"「{label.Text}」にはわからない数があるので、割合を計算できません", $"'{label.Text}' has numbers that are not known, so shares cannot be computed"),
        new("回答数の列を足し、「row-n: 列の名前」と書いてください", "add a column with the number of answers, and 'row-n: column'"));

    /// <summary>The neutral step stands between two sides.</summary>
    public static Diagnostic NeutralAtTheEnd(ChartText step) => Error(
        "CHT139", step, new($"「{step.Text}」は端の段階なので、中立にできません", $"'{step.Text}' is at the end of the scale and cannot be neutral"),
        new("間の段階を書いてください", "name a step in between"));

    /// <summary>A diverging chart has two sides, and each has one name.</summary>
    public static Diagnostic NotTwoEnds(ChartText value) => Error(
        "CHT140", value, new($"「ends」の値「{value.Text}」は2つの名前ではありません", $"'{value.Text}' for 'ends' is not two names"),
        new("「ends: 満足, 不満」のように書いてください", "write 'ends: satisfied, dissatisfied'"));

    /// <summary>More lines than this cannot be told apart.</summary>
    public static Diagnostic TooManyLines(ChartText where, int count, int most) => Error(
        "CHT141", where, new($"線が{Text(count)}本あります", $"there are {Text(count)} lines"),
        new($"{Text(most)}本までにするか、種類を panels にしてください", $"use {Text(most)} at most, or make it a 'panels' chart"));

    /// <summary>A line joins two values or more.</summary>
    public static Diagnostic OneOccasion(ChartText kind) => Error(
        "CHT142", kind, new("時点が1つだけなので、線になりません", "there is one occasion only, which makes no line"),
        new("2つ以上の時点を書くか、種類を bars にしてください", "give two occasions or more, or make it a 'bars' chart"));

    /// <summary>A line runs from the past to the present.</summary>
    public static Diagnostic NotInOrder(ChartText label, string before) => Error(
        "CHT143", label, new($"「{label.Text}」が「{before}」の後にあります", $"'{label.Text}' stands after '{before}'"),
        new("古い年から順に並べてください", "order the years from past to present"));

    /// <summary>Where the wording changed there is something before.</summary>
    public static Diagnostic BreakAtStart(ChartText label) => Error(
        "CHT144", label, new($"「{label.Text}」は最初の時点なので、そこで線を切れません", $"'{label.Text}' is the first occasion, so nothing can be interrupted there"),
        new("変わった後の最初の時点を書いてください", "name the first occasion after the change"));

    /// <summary>Dots show a change (two values) or a range with its middle (three).</summary>
    public static Diagnostic NotTwoOrThree(ChartText where, int count) => Error(
        "CHT145", where, new($"1つの行に数字が{Text(count)}つあります", $"there are {Text(count)} numbers for each row"),
        new("前と後の2つか、最小・中央・最大の3つにしてください。「scale: 2017, 2018」のように選べます", "give two (before, after) or three (least, median, most); choose them with 'scale: 2017, 2018'"));

    /// <summary>In a range the median lies between the least and the most.</summary>
    public static Diagnostic RangeNotInOrder(ChartText label) => Error(
        "CHT146", label, new($"「{label.Text}」の数字が、最小・中央・最大の順になっていません", $"the numbers of '{label.Text}' are not least, median, most"),
        new("小さい順に並べてください", "order them from least to most"));

    /// <summary>Some kinds count people or cases; percentages cannot be counted.</summary>
    public static Diagnostic NeedsCounts(ChartText unit) => Error(
        "CHT147", unit, new("この種類のグラフは、%ではなく数えた数で作ります", "this kind of chart takes numbers that were counted, not percentages"),
        new("人数や件数を書き、「unit: 人」のように単位を書いてください", "give numbers of people or cases, with a unit such as 'unit: people'"));

    /// <summary>More squares than this cannot be counted by eye.</summary>
    public static Diagnostic TooManySquares(ChartText kind, decimal count, int most) => Error(
        "CHT148", kind, new($"四角が{Text(count)}個になります", $"there would be {Text(count)} squares"),
        new($"{Text(most)}までにするか、種類を bars にしてください", $"keep to {Text(most)}, or make it a 'bars' chart"));

    /// <summary>A stage alone leads nowhere.</summary>
    public static Diagnostic OneStage(ChartText kind) => Error(
        "CHT149", kind, new("段階が1つだけです", "there is one stage only"), new("2つ以上の段階を書いてください", "give two stages or more"));

    /// <summary>Each stage is part of the one before.</summary>
    public static Diagnostic StageGrows(ChartText label, string before) => Error(
        "CHT150", label, new($"「{label.Text}」が、前の「{before}」より大きくなっています", $"'{label.Text}' is larger than '{before}' before it"),
        new("順番と数字を見直すか、種類を bars にしてください", "check the order and the numbers, or make it a 'bars' chart"));

    /// <summary>A line without an axis hides that periods differ.</summary>
    public static Diagnostic UnequalPeriods(ChartText kind, string from, string to) => Error(
        "CHT151", kind, new($"「{from}」から「{to}」までの間隔が、ほかとちがいます", $"the period from '{from}' to '{to}' differs from the others"),
        new("間隔をそろえ、数字のないところは空けるか、種類を lines にしてください", "make the periods equal and leave what is not stated blank, or make it a 'lines' chart"));

    /// <summary>A tile is one of the 47 prefectures.</summary>
    public static Diagnostic UnknownPrefecture(ChartText label) => Error(
        "CHT152", label, new($"「{label.Text}」という都道府県はありません", $"there is no prefecture '{label.Text}'"),
        Suggestion.DidYouMean(label.Text, Kinds.Tiles.Prefecture.All.Select(one => one.FullName)) ?? new("青森県 か、コード 02 のように書いてください", "write a name such as Aomori, or a code such as 02"));

    /// <summary>With a region, only its prefectures have a place.</summary>
    public static Diagnostic OtherRegion(ChartText label, string region) => Error(
        "CHT153", label, new($"「{label.Text}」は「{region}」にありません", $"'{label.Text}' is not in '{region}'"),
        new("この行を消すか、「region:」の行を消してください", "remove the row, or the line 'region:'"));

    /// <summary>Classes begin at one to four rising numbers; more cannot be told apart.</summary>
    public static Diagnostic StepsUnreadable(ChartText value, int most) => Error(
        "CHT154", value, new($"「steps」の値「{value.Text}」は読めません", $"'{value.Text}' for 'steps' cannot be read"),
        new($"区切りの数を小さい順に{Text(most)}つまで、「20, 40, 60, 80」のように書いてください", $"write up to {Text(most)} rising numbers: '20, 40, 60, 80'"));

    /// <summary>So many small charts would not be looked at.</summary>
    public static Diagnostic TooManyPanels(ChartText kind, int count, int most) => Error(
        "CHT155", kind, new($"小さいグラフが{Text(count)}個になります", $"there would be {Text(count)} small charts"),
        new($"{Text(most)}個までにしてください。「where:」で行を選べます", $"keep to {Text(most)}; choose rows with 'where:'"));

    private static Diagnostic Error(string code, ChartText where, Message message, Message? hint) =>
        new(code, Severity.Error, where.Where, message, hint);

    private static Message OneOf(IEnumerable<string> names)
    {
        var all = names.ToImmutableArray();
        return new($"使えるのは {Join(all)} です", $"use one of {JoinEnglish(all)}");
    }

    private static string Join(IEnumerable<string> names) => string.Join("、", names);

    private static string JoinEnglish(IEnumerable<string> names) => string.Join(", ", names);

    private static string Text(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);
}
