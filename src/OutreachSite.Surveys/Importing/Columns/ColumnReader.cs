using OutreachSite.Dates;
using OutreachSite.Surveys.Answers;
using OutreachSite.Surveys.Importing.Codes;
using OutreachSite.Tables.Sheets;

namespace OutreachSite.Surveys.Importing.Columns;

/// <summary>Reads every answer of a column by its plan: what is no option is pointed at by its cell, and the others still count.</summary>
internal sealed class ColumnReader(AnswerSeries series, ColumnPlan plan, CodeTranslation codes, DiagnosticBag problems)
{
    private const int MostPointedAt = 50, LongestQuoted = 40;
    private const short NoAnswer = ChoiceColumn.NoAnswer, Invalid = ChoiceColumn.Invalid;

    private readonly Dictionary<string, (ulong Chosen, int Others, bool IsInvalid)> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, short> _places = new(StringComparer.Ordinal);
    private readonly int[] _counts = new int[plan.Options.Length];
    private readonly HashSet<string> _unknown = [.. plan.Unknown];
    private SeriesPart? _entered;
    private int _answered, _noAnswer, _invalid, _others, _pointedAt;

    public ReadColumn Read()
    {
        AnswerColumn answers = plan.Kind switch
        {
            QuestionKind.Single or QuestionKind.Scale => new ChoiceColumn([.. series.Cells.Select(cell => ReadChoice(cell.Part, cell.Cell))]),
            QuestionKind.Multiple => new MultipleColumn([.. series.Cells.Select(cell => ReadMultiple(cell.Part, cell.Cell))]),
            QuestionKind.Number => new NumberColumn([.. series.Cells.Select(cell => ReadNumber(cell.Part, cell.Cell))]),
            QuestionKind.Date => new DateColumn([.. series.Cells.Select(cell => ReadDate(cell.Part, cell.Cell))]),
            _ => new TextColumn([.. series.Cells.Select(cell => ReadText(cell.Cell))]),
        };
        if (_pointedAt > MostPointedAt)
            problems.Add(ImportDiagnostics.MoreUnread(new(series.Parts[0].Table.File), series.Text, _pointedAt - MostPointedAt));
        if (_others > 0)
            problems.Add(ImportDiagnostics.OtherText(new(series.Parts[0].Table.File), series.Text, _others));
        return new(series, plan, answers) { Answered = _answered, NoAnswer = _noAnswer, Invalid = _invalid, Counts = [.. _counts], OtherTexts = _others };
    }

    private short ReadChoice(SeriesPart part, SheetCell cell)
    {
        if (ColumnValues.IsNoAnswer(cell))
            return None();
        if (cell.Kind == CellKind.Error)
            return Failed(part, cell, Invalid);
        Enter(part);
        if (!_places.TryGetValue(cell.Text, out var place))
            _places[cell.Text] = place = PlaceOf(part, cell.Text);
        if (place == NoAnswer)
            return None();
        if (place >= 0)
        {
            _counts[place]++;
            _answered++;
            _others += IsOtherText(part, cell.Text, place) ? 1 : 0;
            return place;
        }

        _invalid++;
        Point(cell.Kind != CellKind.Date && PersonalContent.MayBePersonal(cell.Text) ? ImportDiagnostics.UnreadCell(At(part, cell), series.Text)
            : IsSeveral(part, cell.Text) ? ImportDiagnostics.SeveralMarks(At(part, cell), Quoted(cell.Text), series.Text)
            : cell.Kind == CellKind.Date ? ImportDiagnostics.DayInsteadOfAnswer(At(part, cell), cell.Text, series.Text)
            : ImportDiagnostics.UnreadAnswer(At(part, cell), Quoted(cell.Text), series.Text));
        return Invalid;
    }

    /// <summary>What an answer means is known by its text within one table: the next may have other codes.</summary>
    private void Enter(SeriesPart part)
    {
        if (ReferenceEquals(part, _entered))
            return;
        _entered = part;
        _places.Clear();
        _known.Clear();
    }

    private short PlaceOf(SeriesPart part, string answer) =>
        codes.Translate(part, answer) is var label && ColumnValues.IsNoAnswer(label) ? NoAnswer : (short)(PlaceOf(label) ?? Invalid);

    private bool IsOtherText(SeriesPart part, string answer, int place) =>
        plan.TakesOtherTexts && Plans.IsOther(plan.Options[place]) && !TextKey.AreSame(codes.Translate(part, answer), plan.Options[place]);

    private ulong ReadMultiple(SeriesPart part, SheetCell cell)
    {
        if (ColumnValues.IsNoAnswer(cell))
            return Unanswered();
        if (cell.Kind == CellKind.Error)
            return Failed(part, cell, MultipleColumn.Invalid);
        Enter(part);
        if (!_known.TryGetValue(cell.Text, out var read))
            _known[cell.Text] = read = Choose(part, cell.Text);
        if (read.IsInvalid)
        {
            Point(Unread(part, cell));
            if (read.Chosen == 0)
            {
                _invalid++;
                return MultipleColumn.Invalid;
            }
        }

        if (read.Chosen == 0)
            return Unanswered();
        _answered++;
        _others += read.Others;
        for (var i = 0; i < _counts.Length; i++)
            _counts[i] += (read.Chosen >> i & 1) == 1 ? 1 : 0;
        return read.Chosen;
    }

    private (ulong Chosen, int Others, bool IsInvalid) Choose(SeriesPart part, string answer)
    {
        var (chosen, others, isInvalid) = (0UL, 0, false);
        foreach (var piece in Pieces(answer))
        {
            var label = codes.Translate(part, piece);
            if (ColumnValues.IsNoAnswer(label))
                continue;
            if (PlaceOf(label) is not { } place)
            {
                isInvalid = true;
                continue;
            }

            chosen |= 1UL << place;
            others += TextKey.Of(label) != TextKey.Of(plan.Options[place]) && Plans.IsOther(plan.Options[place]) ? 1 : 0;
        }

        return (chosen, others, isInvalid);
    }

    private IEnumerable<string> Pieces(string answer)
    {
        if (plan.Places.ContainsKey(TextKey.Of(answer).Value))
            return [answer];
        if (plan.Splitter?.Separator != AnswerSeries.ChoiceSeparator.ToString() && CodeText.Several(answer) is { Length: > 0 } several)
            return several.Select(code => code.ToString(System.Globalization.CultureInfo.InvariantCulture));
        if (answer.Contains(AnswerSeries.ChoiceSeparator, StringComparison.Ordinal))
            return answer.Split(AnswerSeries.ChoiceSeparator);
        return plan.Splitter?.Split(answer) ?? [answer];
    }

    private int? PlaceOf(string label)
    {
        if (plan.Places.TryGetValue(TextKey.Of(label).Value, out var place))
            return place;
        if (plan.Scale is { } scale && !_unknown.Contains(label) && Scales.ScaleMatch.Of(scale, [new(label, 1)]).Step.TryGetValue(label, out var step))
            return step;
        if (!plan.TakesOtherTexts || CodeText.Alone(label) is not null)
            return null;
        var other = plan.Options.Length - 1;
        for (; other >= 0 && !Plans.IsOther(plan.Options[other]); other--)
        {
        }

        return other < 0 ? null : other;
    }

    private bool IsSeveral(SeriesPart part, string text) =>
        CodeText.Several(text).Length > 1
        || (text.Length < 200 && text.Split([',', '，', ';', '、', '・', '/', '\n', AnswerSeries.ChoiceSeparator], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 } parts
            && parts.All(piece => plan.Places.ContainsKey(TextKey.Of(codes.Translate(part, piece)).Value)));

    private double? ReadNumber(SeriesPart part, SheetCell cell)
    {
        if (ColumnValues.IsNoAnswer(cell))
            return Nothing<double>();
        if (cell.Kind == CellKind.Error)
            return Failed(part, cell, double.NaN);
        if (Plans.NumberOf(cell.Text) is { } number)
        {
            _answered++;
            return number;
        }

        _invalid++;
        Point(Unread(part, cell));
        return double.NaN;
    }

    private DateOnly? ReadDate(SeriesPart part, SheetCell cell)
    {
        if (ColumnValues.IsNoAnswer(cell))
            return Nothing<DateOnly>();
        if ((JapaneseDate.Parse(cell.Text).Value ?? JapaneseDate.Parse(cell.Text.Split(' ')[0]).Value) is { } day)
        {
            _answered++;
            return day;
        }

        _invalid++;
        Point(ImportDiagnostics.UnreadCell(At(part, cell), series.Text));
        return null;
    }

    private string? ReadText(SheetCell cell)
    {
        if (cell.IsBlank)
        {
            _noAnswer++;
            return null;
        }

        // What says who answered goes no further than this.
        _answered++;
        return plan.Kind == QuestionKind.Text ? cell.Text : null;
    }

    private short None()
    {
        _noAnswer++;
        return NoAnswer;
    }

    private ulong Unanswered()
    {
        _noAnswer++;
        return 0;
    }

    private T? Nothing<T>() where T : struct
    {
        _noAnswer++;
        return null;
    }

    private T Failed<T>(SeriesPart part, SheetCell cell, T invalid)
    {
        _invalid++;
        Point(ImportDiagnostics.FailedFormula(At(part, cell), series.Text));
        return invalid;
    }

    private void Point(Diagnostic diagnostic)
    {
        if (++_pointedAt <= MostPointedAt)
            problems.Add(diagnostic);
    }

    /// <summary>A row that moved to the side brings names and numbers of telephones into any column: those are not repeated.</summary>
    private Diagnostic Unread(SeriesPart part, SheetCell cell) => PersonalContent.MayBePersonal(cell.Text)
        ? ImportDiagnostics.UnreadCell(At(part, cell), series.Text) : ImportDiagnostics.UnreadAnswer(At(part, cell), Quoted(cell.Text), series.Text);

    private static Location At(SeriesPart part, SheetCell cell) => part.Table.At(cell.Address);

    private static string Quoted(string text)
    {
        var shown = text.Replace(AnswerSeries.ChoiceSeparator, ',').ReplaceLineEndings(" ");
        return shown.Length <= LongestQuoted ? shown : shown[..LongestQuoted] + "…";
    }
}
