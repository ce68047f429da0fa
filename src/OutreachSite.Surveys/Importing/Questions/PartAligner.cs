using OutreachSite.Surveys.Answers;
using OutreachSite.Surveys.Importing.Choices;
using OutreachSite.Surveys.Importing.Codes;
using OutreachSite.Surveys.Importing.Columns;
using OutreachSite.Surveys.Importing.Decisions;
using OutreachSite.Tables.Sheets;

namespace OutreachSite.Surveys.Importing.Questions;

/// <summary>
/// Brings the answers of several files to one form before they are counted together: codes of one become the labels of the other, and
/// several options stand between the same separator. Each file is understood by itself first.
/// </summary>
internal static class PartAligner
{
    public static AnswerSeries Align(AnswerSeries series, QuestionDecision? decision, DiagnosticBag problems)
    {
        if (series.Parts.Length < 2 || HeadingWords.IsAdmin(series.Text))
            return series;
        var read = series.Parts.Select(part => Read(series.Text, part, decision)).ToArray();
        var isMultiple = read.Any(one => one.Plan.Kind == QuestionKind.Multiple);
        ImmutableArray<string> known = [.. read.Where(one => !one.Codes.HasCodes || one.Codes.HasLegend).Where(one => !isMultiple || one.Plan.Kind == QuestionKind.Multiple)
            .SelectMany(one => one.Plan.Options).DistinctBy(label => TextKey.Of(label))];
        if (known.Length > 0)
        {
            foreach (var (part, _, values, codes) in read)
            {
                if (codes.HasCodes && !codes.HasLegend && values.Answered > 0)
                    problems.Add(ImportDiagnostics.CodesWithoutLabels(part.Table.At(part.Table.HeaderRow, part.Columns[0].Index), series.Text));
            }
        }

        return series with { Parts = [.. read.Select(one => Translated(one, known, isMultiple))], Known = [.. read.SelectMany(one => one.Codes.Labels).DistinctBy(label => TextKey.Of(label))] };
    }

    private static PartReading Read(string text, SeriesPart part, QuestionDecision? decision)
    {
        var alone = new AnswerSeries(text, [part]);
        var values = new ColumnValues(alone);
        var codes = CodeTranslation.Of(alone, values, decision);
        return new(part, new KindFinder(alone, values, codes, decision, []).Find(), values, codes);
    }

    private static SeriesPart Translated(PartReading one, ImmutableArray<string> known, bool isMultiple)
    {
        var splitter = !isMultiple || one.Part.Choices.Length > 0 ? null : one.Plan.Splitter ?? SeparatorChoice.Find(one.Values.All, known, isMultiple: true);
        var cache = new Dictionary<string, string>(StringComparer.Ordinal);
        return one.Part with
        {
            Legend = null,
            Cell = row => one.Part.Cell(row) is { Kind: CellKind.Text or CellKind.Number } cell ? cell with { Text = Translate(cell.Text), Kind = CellKind.Text } : one.Part.Cell(row),
        };

        string Translate(string text)
        {
            if (cache.TryGetValue(text, out var done))
                return done;
            var pieces = isMultiple && CodeText.Several(text) is { Length: > 0 } several ? several.Select(code => code.ToString(System.Globalization.CultureInfo.InvariantCulture))
                : splitter is not null ? splitter.Split(text) : [text];
            return cache[text] = string.Join(AnswerSeries.ChoiceSeparator, pieces.Select(piece => one.Codes.Translate(one.Part, piece)));
        }
    }

    private sealed record PartReading(SeriesPart Part, ColumnPlan Plan, ColumnValues Values, CodeTranslation Codes);
}
