using OutreachSite.Surveys.Importing.Aggregates;
using OutreachSite.Surveys.Importing.Codes;
using OutreachSite.Surveys.Importing.Columns;
using OutreachSite.Surveys.Importing.Decisions;
using OutreachSite.Surveys.Importing.Files;
using OutreachSite.Surveys.Importing.Questions;
using OutreachSite.Surveys.Importing.Rows;
using OutreachSite.Tables;

namespace OutreachSite.Surveys.Importing;

/// <summary>
/// Reads the answers of one survey from one file or several, whatever program wrote them: find the tables, know the questions, read the
/// answers. The result is a function of the files and the decisions alone.
/// </summary>
public static class SurveyImport
{
    private const int MostOptions = 62;

    /// <summary>Reads files. What could not be read is pointed at by file and cell.</summary>
    /// <param name="files">The files, in the order in which they are named.</param>
    /// <param name="decisions">What the organiser decided before.</param>
    /// <param name="where">Where the decisions stand, for messages about them.</param>
    public static Outcome<ImportedSurvey> Read(IReadOnlyList<AnswerFile> files, SurveyDecisions decisions, Location where)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(decisions);
        var problems = new DiagnosticBag();
        var (tables, aggregates) = FindTables(files, problems);
        if (problems.HasErrors)
            return problems.Conclude<ImportedSurvey>(null);

        var excluded = decisions.Exclude.ToHashSet(StringComparer.Ordinal);
        var used = new HashSet<string>(StringComparer.Ordinal);
        tables = [.. tables.Select(table => RowChecks.Check(table, excluded, used, problems))];
        problems.AddRange(decisions.Exclude.Where(row => !used.Contains(row)).Select(row => ImportDiagnostics.NoSuchRow(where, row)));

        var columns = ReadColumns(QuestionList.Of(tables, decisions.Separate, problems), decisions, problems);
        var counted = ReadCounts(aggregates, decisions, problems);
        var survey = SurveyAssembly.Of(tables, columns, aggregates, counted, decisions);
        foreach (var decision in decisions.Questions.Where(decision => survey.Questions.All(question => QuestionKey.Of(question.Question.Text) != QuestionKey.Of(decision.Text))))
            problems.Add(ImportDiagnostics.QuestionNotFound(where, decision.Text));
        if (survey.Questions.All(question => question.Question.Kind == Answers.QuestionKind.Admin))
            problems.Add(ImportDiagnostics.NoQuestions(new(files.Count > 0 ? files[0].Name : "")));
        return problems.Conclude(survey);
    }

    private static (ImmutableArray<AnswerTable> Tables, ImmutableArray<AggregateTable> Aggregates) FindTables(IReadOnlyList<AnswerFile> files, DiagnosticBag problems)
    {
        var tables = ImmutableArray.CreateBuilder<AnswerTable>();
        var aggregates = ImmutableArray.CreateBuilder<AggregateTable>();
        foreach (var file in files)
        {
            if (problems.Take(TableFile.Read(file.Name, file.Bytes, file.Encoding)) is not { } sheets)
                continue;
            var (answers, counts) = TableFinder.Find(sheets, file.SheetName, problems);
            tables.AddRange(answers);
            aggregates.AddRange(counts);
        }

        foreach (var shares in aggregates.Where(table => table.HasOnlyShares))
            problems.Add(ImportDiagnostics.SharesOnly(shares.At(new(shares.HeaderRow, 1))));
        return (tables.ToImmutable(), aggregates.ToImmutable());
    }

    private static ImmutableArray<ReadColumn> ReadColumns(ImmutableArray<AnswerSeries> questions, SurveyDecisions decisions, DiagnosticBag problems)
    {
        var known = questions.Select(series =>
        {
            var decision = decisions.For(series.Text);
            var aligned = PartAligner.Align(series, decision, problems);
            var values = new ColumnValues(aligned);
            var codes = CodeTranslation.Of(aligned, values, decision);
            return (Series: aligned, Codes: codes, Plan: new KindFinder(aligned, values, codes, decision, aligned.Known).Find(), IsDecided: decision is { Kind: not null });
        }).ToImmutableArray();
        var plans = SharedScales.Harmonise([.. known.Select(one => one.Plan)], [.. known.Select(one => one.IsDecided)]);
        return [.. known.Select((one, i) =>
        {
            var plan = Held(one.Series, plans[i], problems);
            AskFor(one.Series, plan, problems);
            return new ColumnReader(one.Series, plan, one.Codes, problems).Read();
        })];
    }

    /// <summary>Each option of a question with several answers takes one bit.</summary>
    private static ColumnPlan Held(AnswerSeries series, ColumnPlan plan, DiagnosticBag problems)
    {
        if (plan.Kind != Answers.QuestionKind.Multiple || plan.Options.Length <= MostOptions)
            return plan;
        var (table, column) = (series.Parts[0].Table, series.Parts[0].Columns[0].Index);
        problems.Add(ImportDiagnostics.TooManyOptions(table.At(table.HeaderRow, column), series.Text));
        return ColumnPlan.Of(Answers.QuestionKind.Text);
    }

    private static void AskFor(AnswerSeries series, ColumnPlan plan, DiagnosticBag problems)
    {
        var (table, column) = (series.Parts[0].Table, series.Parts[0].Columns[0].Index);
        var where = table.At(table.HeaderRow, column);
        if (plan.Unknown.Length > 0)
            problems.Add(ImportDiagnostics.UnknownLabels(where, series.Text, plan.Unknown.Take(5)));
        if (plan.AsksForDirection)
            problems.Add(ImportDiagnostics.UnknownDirection(where, series.Text, plan.Options[0], plan.Options[^1]));
        if (plan.AsksForLabels)
            problems.Add(ImportDiagnostics.CodesWithoutLabels(where, series.Text));
        if (plan.IsDoubtful)
            problems.Add(ImportDiagnostics.TakenAsText(where, series.Text));
    }

    private static ImmutableArray<CountedQuestion> ReadCounts(ImmutableArray<AggregateTable> tables, SurveyDecisions decisions, DiagnosticBag problems) =>
        [.. tables.SelectMany(table => table.Questions.Select(question =>
        {
            var text = question.Text.Length > 0 ? question.Text : Path.GetFileNameWithoutExtension(table.File);
            return AggregateReader.Read(table, question with { Text = text }, decisions.For(text), problems);
        }))];
}
