using OutreachSite.Charts.Kinds.Columns;

namespace OutreachSite.Charts.Reading;

/// <summary>Gives the options of a request by name and type. A value that cannot be read is reported and counts as not given.</summary>
internal sealed class OptionReader(ChartRequest request)
{
    private static readonly ImmutableArray<string> NotPublished = ["非公表", "未公表", "公表なし", "記載なし", "不明", "not-published", "unknown"];
    private static readonly ImmutableArray<string> NoSample = ["なし", "none"];

    public ChartRequest Request { get; } = request;

    /// <summary>Reports options that the kind does not know, and those given twice or without a value.</summary>
    public void Check(ChartKind kind, DiagnosticBag problems)
    {
        var seen = new Dictionary<TextKey, ChartText>();
        foreach (var option in Request.Options)
        {
            if (!kind.Options.Any(name => TextKey.Of(name) == TextKey.Of(option.Name.Text)))
                problems.Add(ChartDiagnostics.UnknownOption(option.Name, kind));
            else if (!seen.TryAdd(TextKey.Of(option.Name.Text), option.Name))
                problems.Add(ChartDiagnostics.RepeatedOption(option.Name));
            else if (option.Value.IsBlank)
                problems.Add(ChartDiagnostics.EmptyOption(option.Name));
        }
    }

    /// <summary>The value as written; null when not given or blank.</summary>
    public ChartText? Find(string name)
    {
        foreach (var option in Request.Options)
        {
            if (TextKey.Of(option.Name.Text) == TextKey.Of(name) && !option.Value.IsBlank)
                return Unquoted(option.Value);
        }

        return null;
    }

    /// <summary>The value without space around it; null when not given.</summary>
    public string? Text(string name) => Find(name)?.Text.Trim();

    /// <summary>The value before its equals sign, and what stands after it; null when not given.</summary>
    public ListMember? Renamed(string name)
    {
        if (Find(name) is not { } value)
            return null;
        var sides = value.Text.Split(['=', '＝'], 2);
        var word = sides[0].Trim();
        return new(new(word, value.Where with { Length = word.Length }), sides.Length == 2 && sides[1].Trim() is { Length: > 0 } right ? right : null);
    }

    /// <summary>A number, zero or more; the unit may follow it.</summary>
    public decimal? Number(string name, string unit, DiagnosticBag problems)
    {
        if (Find(name) is not { } value)
            return null;
        var cell = NumberCell.Read(value.Text, unit);
        if (cell is { Kind: NumberCellKind.Number, Value: >= 0 })
            return cell.Value;
        problems.Add(ChartDiagnostics.OptionNotANumber(name, value));
        return null;
    }

    /// <summary>A whole number between two others.</summary>
    public int? Whole(string name, int least, int most, DiagnosticBag problems)
    {
        if (Number(name, "", problems) is not { } number)
            return null;
        if (number == Math.Floor(number) && number >= least && number <= most)
            return (int)number;
        problems.Add(ChartDiagnostics.OptionOutOfRange(name, Find(name)!.Value, least, most));
        return null;
    }

    /// <summary>One of some words, in the form in which they are given here; null when not given.</summary>
    public string? Choice(string name, ImmutableArray<string> choices, DiagnosticBag problems)
    {
        if (Find(name) is not { } value)
            return null;
        var choice = choices.FirstOrDefault(choice => TextKey.Of(choice) == TextKey.Of(value.Text));
        if (choice is null)
            problems.Add(ChartDiagnostics.OptionNotAChoice(name, value, choices));
        return choice;
    }

    /// <summary>はい or いいえ; false when not given.</summary>
    public bool Flag(string name, DiagnosticBag problems) =>
        Choice(name, ["yes", "no", "true", "false", "はい", "いいえ"], problems) is "yes" or "true" or "はい";

    /// <summary>Members between commas (、 and ， too), each with what follows its equals sign.</summary>
    public ImmutableArray<ListMember> List(string name)
    {
        if (Find(name) is not { } value)
            return [];
        var members = ImmutableArray.CreateBuilder<ListMember>();
        var start = 0;
        foreach (var part in value.Text.Split(',', '、', '，'))
        {
            var sides = part.Split(['=', '＝'], 2);
            var member = sides[0].Trim();
            if (member.Length > 0)
            {
                var where = value.Where with { Column = ColumnOf(value.Where, start + part.IndexOf(member, StringComparison.Ordinal)), Length = member.Length };
                members.Add(new(new(member, where), sides.Length == 2 && sides[1].Trim() is { Length: > 0 } right ? right : null));
            }

            start += part.Length + 1;
        }

        return members.ToImmutable();
    }

    /// <summary>Title, sample and the rest; a title is required, and percentages should tell their n.</summary>
    public ChartHead Head(ValueFormat format, bool rowsTellTheirs, DiagnosticBag problems)
    {
        if (Text("title") is null)
            problems.Add(ChartDiagnostics.NoTitle(Request.Kind));
        return new(Request.Id, Text("title") ?? "")
        {
            Subtitle = Text("subtitle"),
            Finding = Text("finding"),
            Source = Text("source"),
            AsOf = Text("as-of"),
            Sample = Sample(format, rowsTellTheirs, problems),
        };
    }

    /// <summary>The value to reach and its name.</summary>
    public ColumnTarget? Target(string unit, DiagnosticBag problems)
    {
        var label = Find("target-label");
        if (label is { } lonely && Find("target") is null)
            problems.Add(ChartDiagnostics.TargetLabelWithoutTarget(lonely));
        var isCeiling = Choice("better", ["higher", "lower", "高い", "低い"], problems) is "lower" or "低い";
        return Number("target", unit, problems) is { } value ? new(value, label?.Text.Trim()) { IsCeiling = isCeiling } : null;
    }

    /// <summary>Reports percentages of fewer than ten answers, for kinds which cannot show counts instead.</summary>
    public void CheckFew(ChartHead head, ValueFormat format, DiagnosticBag problems)
    {
        if (format.IsPercent && head.Sample.Count is { } n && SmallSample.IsTiny(n))
            problems.Add(ChartDiagnostics.FewForPercentages(Find("n")!.Value));
    }

    private SampleSize Sample(ValueFormat format, bool rowsTellTheirs, DiagnosticBag problems)
    {
        if (Find("n") is not { } value)
        {
            if (!format.IsPercent)
                return SampleSize.NotApplicable;
            if (!rowsTellTheirs)
                problems.Add(ChartDiagnostics.NoSample(Request.Kind));
            return SampleSize.NotPublished;
        }

        bool Is(string word) => TextKey.Of(word) == TextKey.Of(value.Text);
        if (NotPublished.Any(Is))
            return SampleSize.NotPublished;
        if (NoSample.Any(Is))
            return SampleSize.NotApplicable;
        return NumberCell.Read(value.Text, "人") is { Kind: NumberCellKind.Number, Value: >= 1 and <= int.MaxValue } cell && cell.Value == Math.Floor(cell.Value)
            ? SampleSize.Of((int)cell.Value)
            : Misread(value, problems);
    }

    private static SampleSize Misread(ChartText value, DiagnosticBag problems)
    {
        problems.Add(ChartDiagnostics.SampleUnreadable(value));
        return SampleSize.NotPublished;
    }

    /// <summary>Quotation marks around a value, as in the settings of a page, are not part of it.</summary>
    private static ChartText Unquoted(ChartText value) =>
        value.Text.Trim() is ['"', .. { Length: > 0 } inner, '"'] && !inner.Contains('"', StringComparison.Ordinal)
            ? new(inner, value.Where with { Column = value.Where.Column + 1, Length = inner.Length })
            : value;

    private static int ColumnOf(Location where, int offset) => where.Column == 0 ? 0 : where.Column + offset;
}

/// <summary>One member of a list: a word, and what stands after its equals sign, if anything.</summary>
internal sealed record ListMember(ChartText Word, string? Right)
{
    /// <summary>What a reader sees.</summary>
    public string Name => Right ?? Word.Text;
}
