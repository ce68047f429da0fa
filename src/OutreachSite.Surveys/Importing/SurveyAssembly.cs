using OutreachSite.Surveys.Answers;
using OutreachSite.Surveys.Importing.Aggregates;
using OutreachSite.Surveys.Importing.Columns;
using OutreachSite.Surveys.Importing.Decisions;
using OutreachSite.Surveys.Importing.Files;
using OutreachSite.Tables.Encodings;
using OutreachSite.Tables.Sheets;

namespace OutreachSite.Surveys.Importing;

/// <summary>Puts what was read together: questions get their names, files are joined, and what says who answered is left behind.</summary>
internal static class SurveyAssembly
{
    public static ImportedSurvey Of(
        ImmutableArray<AnswerTable> tables, ImmutableArray<ReadColumn> columns, ImmutableArray<AggregateTable> aggregates,
        ImmutableArray<CountedQuestion> counted, SurveyDecisions decisions)
    {
        var names = new QuestionNames(decisions);
        var read = columns.Select(column => (Column: column, Question: QuestionOf(column, names, decisions))).ToArray();
        var tallies = Tallies(counted, names, decisions);
        var doubtful = counted.Where(question => !question.IsWhole).Select(question => QuestionKey.Of(question.Text)).ToHashSet(StringComparer.Ordinal);
        var both = tallies.ToDictionary(tally => QuestionKey.Of(tally.Question.Text), StringComparer.Ordinal);

        var people = tables.Sum(table => table.Rows.Length);
        var questions = ImmutableArray.CreateBuilder<ImportedQuestion>();
        var (kept, answers) = (ImmutableArray.CreateBuilder<Question>(), ImmutableArray.CreateBuilder<AnswerColumn>());
        var sums = ImmutableArray.CreateBuilder<Tally>();
        foreach (var (column, question) in read)
        {
            var imported = Imported(column, question);
            // Counts of another file join those of the answers: nobody can say any more who gave which.
            if (question.Kind is QuestionKind.Single or QuestionKind.Multiple or QuestionKind.Scale && both.Remove(QuestionKey.Of(question.Text), out var other))
            {
                imported = TallySum.Add(imported, other) with { NeedsDecision = imported.NeedsDecision || doubtful.Contains(QuestionKey.Of(question.Text)) };
                sums.Add(new(imported.Question, imported.Counts, imported.NoAnswer, imported.Invalid, imported.Rows));
            }
            else if (question.Kind != QuestionKind.Admin)
            {
                kept.Add(question);
                answers.Add(Whole(column, tables));
            }

            questions.Add(imported);
        }

        foreach (var tally in tallies.Where(tally => both.ContainsKey(QuestionKey.Of(tally.Question.Text))))
        {
            questions.Add(TallySum.Imported(tally) with { NeedsDecision = doubtful.Contains(QuestionKey.Of(tally.Question.Text)) });
            sums.Add(tally);
        }

        var table = tables.Length == 0 ? null : new ResponseTable(kept.ToImmutable(), answers.ToImmutable(), people, [.. tables.GroupBy(one => one.File, StringComparer.Ordinal).Select(group => new ResponseSource(group.Key, group.Sum(one => one.Rows.Length)))]);
        // Where people choose several options, the sum says nothing about how many they are.
        var countedPeople = tallies.OrderBy(tally => tally.Question.Kind == QuestionKind.Multiple && tally.Respondents is null)
            .GroupBy(tally => tally.Question.Kind == QuestionKind.Multiple && tally.Respondents is null).FirstOrDefault()?.Max(tally => TallySum.Imported(tally).Rows) ?? 0;
        var title = decisions.Title ?? Title(tables, aggregates);
        var all = questions.ToImmutable();
        return new(
            [.. tables.Select(FileOf), .. aggregates.Select(FileOf)], all, people + countedPeople,
            new(title, table, sums.ToImmutable(), decisions.Invited),
            decisions.Limits with { Questions = [.. Published(all, decisions).Select(question => question.Id)], Crossings = decisions.Crossings });
    }

    /// <summary>What is published when the organiser does not say otherwise: counts of what people think; nothing that is in doubt.</summary>
    private static IEnumerable<Question> Published(ImmutableArray<ImportedQuestion> questions, SurveyDecisions decisions) => questions
        .Where(question => question.Question.Kind is QuestionKind.Single or QuestionKind.Multiple or QuestionKind.Scale && question.Question.Options.Length > 0)
        .Where(question => !question.NeedsDecision && (decisions.For(question.Question.Text)?.IsPublished ?? true))
        .Select(question => question.Question);

    private static Question QuestionOf(ReadColumn column, QuestionNames names, SurveyDecisions decisions)
    {
        var (text, plan) = (column.Series.Text, column.Plan);
        var (kind, decision) = (plan.Kind, decisions.For(text));
        return new(kind == QuestionKind.Admin ? "" : names.For(text), text, kind, plan.Options, plan.Scale)
        {
            IsSensitive = decision?.IsSensitive == true,
            IsAboutPerson = decision?.IsAboutPerson ?? (kind != QuestionKind.Admin && HeadingWords.IsAboutPerson(text)),
        };
    }

    private static ImportedQuestion Imported(ReadColumn column, Question question) => new()
    {
        Question = question,
        File = column.Series.Parts[0].Table.File,
        Columns = Letters(column.Series.Parts[0].Columns),
        Rows = column.Series.Rows,
        Answered = column.Answered,
        NoAnswer = column.NoAnswer,
        Invalid = column.Invalid,
        Counts = column.Counts,
        OtherTexts = column.OtherTexts,
        NeedsDecision = column.Plan.AsksForDirection || column.Plan.AsksForLabels || column.Plan.Unknown.Length > 0,
    };

    private static string Letters(ImmutableArray<TableColumn> columns) => columns.Length == 1
        ? CellAddress.ColumnName(columns[0].Index)
        : columns.Length == 2 ? $"{CellAddress.ColumnName(columns[0].Index)}, {CellAddress.ColumnName(columns[1].Index)}"
        : $"{CellAddress.ColumnName(columns[0].Index)}–{CellAddress.ColumnName(columns[^1].Index)}";

    /// <summary>The answers in the order of all people: those whose file does not ask the question gave none.</summary>
    private static AnswerColumn Whole(ReadColumn column, ImmutableArray<AnswerTable> tables)
    {
        if (column.Series.Parts.Length == tables.Length)
            return column.Answers;
        return column.Answers switch
        {
            ChoiceColumn choices => new ChoiceColumn(Spread(choices.Chosen, ChoiceColumn.NoAnswer, column, tables)),
            MultipleColumn several => new MultipleColumn(Spread(several.Chosen, 0UL, column, tables)),
            NumberColumn numbers => new NumberColumn(Spread(numbers.Values, null, column, tables)),
            DateColumn days => new DateColumn(Spread(days.Values, null, column, tables)),
            TextColumn texts => new TextColumn(Spread(texts.Values, null, column, tables)),
            var other => other,
        };
    }

    private static ImmutableArray<T> Spread<T>(ImmutableArray<T> values, T none, ReadColumn column, ImmutableArray<AnswerTable> tables)
    {
        var all = ImmutableArray.CreateBuilder<T>(tables.Sum(table => table.Rows.Length));
        var at = 0;
        foreach (var table in tables)
        {
            var count = table.Rows.Length;
            if (column.Series.Parts.Any(part => part.Table == table))
                all.AddRange(values.AsSpan(at, count));
            else
                all.AddRange(Enumerable.Repeat(none, count));
            at += column.Series.Parts.Any(part => part.Table == table) ? count : 0;
        }

        return all.MoveToImmutable();
    }

    private static ImmutableArray<Tally> Tallies(ImmutableArray<CountedQuestion> counted, QuestionNames names, SurveyDecisions decisions) =>
        [.. counted.GroupBy(question => QuestionKey.Of(question.Text), StringComparer.Ordinal).Select(group => group.Select(question => TallyOf(question, names, decisions)).Aggregate(TallySum.Add))];

    private static Tally TallyOf(CountedQuestion counted, QuestionNames names, SurveyDecisions decisions)
    {
        var decision = decisions.For(counted.Text);
        var question = new Question(names.For(counted.Text), counted.Text, counted.Plan.Kind, counted.Plan.Options, counted.Plan.Scale)
        {
            IsSensitive = decision?.IsSensitive == true,
            IsAboutPerson = decision?.IsAboutPerson ?? HeadingWords.IsAboutPerson(counted.Text),
        };
        return new(question, counted.Counts, counted.NoAnswer, counted.Invalid, counted.Total);
    }

    private static string Title(ImmutableArray<AnswerTable> tables, ImmutableArray<AggregateTable> aggregates) =>
        Path.GetFileNameWithoutExtension(tables.Length > 0 ? tables[0].File : aggregates.Length > 0 ? aggregates[0].File : "");

    private static ImportedFile FileOf(AnswerTable table) => new(table.File, table.Encoding?.Name(), table.Sheet.Name.Length > 0 ? table.Sheet.Name : null, table.HeaderRow, table.Rows.Length);

    private static ImportedFile FileOf(AggregateTable table) =>
        new(table.File, table.Encoding?.Name(), table.Sheet.Name.Length > 0 ? table.Sheet.Name : null, table.HeaderRow, table.Questions.Sum(question => question.Entries.Length));
}
