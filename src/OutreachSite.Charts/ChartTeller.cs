using OutreachSite.Charts.Tables;

namespace OutreachSite.Charts;

/// <summary>How every kind of chart writes its values and samples, its table and the notes about numbers that are not there.</summary>
internal sealed class ChartTeller(ChartHead head, ValueFormat format, ChartWords words)
{
    /// <summary>With more labels than this one note speaks for all.</summary>
    private const int MostMissingNotes = 3;

    /// <summary>The number with its unit, or the word for what stands in its place.</summary>
    public string Text(ChartValue value) => value.Number is { } number ? format.Full(number) : words.Unknown(value);

    public string Quoted(string text) => Phrase.Fill(words.Quoted, ("text", text));

    public string Join(IEnumerable<string> parts) => string.Join(words.Separator, parts);

    public string Sentences(IEnumerable<string> sentences) => string.Join(words.SentenceGap, sentences.Where(sentence => sentence.Length > 0));

    /// <summary>A name with its value: 「甲（43%）」.</summary>
    public string Named(string label, ChartValue value) => Phrase.Fill(words.Named, ("label", label), ("value", Text(value)));

    /// <summary>One row of the description that is read out for the drawing.</summary>
    public string DescribedRow(string label, IEnumerable<string> values) => Phrase.Fill(words.DescribedRow, ("label", label), ("values", Join(values)));

    /// <summary>One value in that description.</summary>
    public string Described(string step, ChartValue value) => Phrase.Fill(words.DescribedValue, ("step", step), ("value", Text(value)));

    public ChartTableCell Cell(ChartValue value) => new(Text(value), value);

    /// <summary>A sum is computed only when all of its parts are known.</summary>
    public ChartTableCell SumCell(ChartValue value) => value.IsKnown ? Cell(value) : new(words.NotComputed, value);

    public ChartTableCell SampleCell(ChartValue n) => new(n.Number is { } number ? SampleNotes.Number(number) : words.Unknown(n), n);

    public ChartTableColumn SampleColumn => new(words.SampleHeading, ChartColumnKind.Number);

    /// <summary>A column of values, with their unit.</summary>
    public ChartTableColumn Column(string text, ChartColumnKind kind = ChartColumnKind.Number) => new(text, kind, format.IsPercent ? "%" : format.Unit.Trim());

    public ChartTable Table(IEnumerable<ChartTableColumn> columns, IEnumerable<ChartTableRow> rows) =>
        new(Phrase.Fill(words.TableCaption, ("title", head.Title)), [.. columns], [.. rows]) { SubHeading = words.SubHeading };

    /// <summary>The number of answers of one row; empty where no row tells any.</summary>
    public string RowSample(ChartValue n, bool othersHave) =>
        n.Number is { } number ? Phrase.Fill(words.RowSample, ("n", SampleNotes.Number(number)))
        : n.IsSuppressed ? Phrase.Fill(words.RowSampleUnknown, ("value", words.Suppressed))
        : othersHave ? words.RowSampleMissing : "";

    /// <summary>What the marks for missing and suppressed mean, wherever one of them stands.</summary>
    public IEnumerable<ChartNote> UnknownNotes(IEnumerable<(string Label, ImmutableArray<(string Step, ChartValue Value)> Values)> rows)
    {
        var all = rows.ToImmutableArray();
        if (all.Any(row => row.Values.Any(one => one.Value.IsSuppressed)))
            yield return new(words.SuppressedNote);
        var missing = all.Where(row => row.Values.Any(one => one.Value.IsMissing)).ToImmutableArray();
        if (missing.Length > MostMissingNotes)
        {
            yield return new(words.ManyMissingNote);
            yield break;
        }

        foreach (var (label, values) in missing)
            yield return new(Phrase.Fill(words.MissingNote, ("label", label), ("step", Join(values.Where(one => one.Value.IsMissing).Select(one => one.Step)))));
    }
}
