using OutreachSite.Registers.Fields;
using OutreachSite.Registers.Types;
using OutreachSite.Registers.Types.Hours;
using OutreachSite.Tables.Sheets;

namespace OutreachSite.Registers.Reading;

/// <summary>A column that is read.</summary>
/// <param name="Index">From 1.</param>
/// <param name="Year">The year that the heading names, in a table written crosswise.</param>
internal sealed record MappedColumn(int Index, string Heading, RegisterField Field, string? Part, int? Year = null);

/// <summary>Which column holds what. A field has one column; a surer heading wins, then the first one.</summary>
internal sealed class ColumnMap
{
    private static readonly ImmutableArray<string> OldDatumNames = ["日本測地系", "旧測地系", "旧日本", "tokyo"];

    private ColumnMap(ImmutableArray<MappedColumn> columns, RegisterKind kind)
    {
        Columns = columns;
        MainOf = new int[kind.Fields.Length];
        PartsOf = new List<(string, int)>?[kind.Fields.Length];
        foreach (var column in columns.Where(column => column.Year is null))
        {
            var place = kind.PlaceOf(column.Field);
            if (column.Part is null)
                MainOf[place] = column.Index;
            else
                (PartsOf[place] ??= []).Add((column.Part, column.Index));
        }
    }

    /// <summary>From left to right.</summary>
    public ImmutableArray<MappedColumn> Columns { get; }

    /// <summary>For each field its column, or 0.</summary>
    public int[] MainOf { get; }

    /// <summary>For each field the columns of its parts.</summary>
    public List<(string Part, int Column)>?[] PartsOf { get; }

    public static ColumnMap Of(RegisterKind kind, HeadingCatalog catalog, ChosenSheet sheet, SheetPlace place, ReadingOptions options, DiagnosticBag problems)
    {
        var header = sheet.Header;
        var meanings = header.Headings.Select((heading, i) => (Index: i + 1, Heading: heading, Meaning: heading.Length == 0 ? null : catalog.Find(heading))).ToArray();
        var best = meanings.Where(one => one.Meaning is { Part: null }).GroupBy(one => one.Meaning!.Field.Key)
            .ToDictionary(group => group.Key, group => group.MinBy(one => one.Meaning!.Rank).Index, StringComparer.Ordinal);
        var columns = ImmutableArray.CreateBuilder<MappedColumn>();
        foreach (var (index, heading, meaning) in meanings.Where(one => one.Heading.Length > 0))
        {
            var where = place.Source.At(new(place.HeaderRow, index));
            if (meaning is null && kind.YearColumns is { } years && Types.YearType.Of(heading) is { } year)
                columns.Add(new(index, heading, years.Value, null, year));
            else if (meaning is null)
                problems.Add(catalog.IsPersonal(heading) ? ReadingDiagnostics.PersonalColumn(where, heading) : ReadingDiagnostics.UnknownColumn(where, heading, catalog.Known));
            else if (meaning.Field.IsPersonal && !options.TakesPersonal)
                problems.Add(ReadingDiagnostics.PersonalColumn(where, heading));
            else if (meaning.Part is null && best[meaning.Field.Key] != index)
                problems.Add(ReadingDiagnostics.DuplicateColumn(where, heading, header.Headings[best[meaning.Field.Key] - 1]));
            else
                columns.Add(new(index, heading, meaning.Field, meaning.Part));
        }

        Doubt(columns, place, options, problems);
        return new(columns.ToImmutable(), kind);
    }

    /// <summary>Columns whose headings say something that the values do not: a datum, or a sense of 0 and 1.</summary>
    private static void Doubt(IEnumerable<MappedColumn> columns, SheetPlace place, ReadingOptions options, DiagnosticBag problems)
    {
        foreach (var column in columns.Where(column => column.Field.Type is CoordinateType && OldDatumNames.Any(name => column.Heading.Contains(name, StringComparison.OrdinalIgnoreCase))))
            problems.Add(CheckDiagnostics.OldDatumNamed(place.At(place.HeaderRow, column.Index), column.Heading));
        if (columns.FirstOrDefault(column => column.Part is { } part && part.StartsWith(HoursParts.ClosedOn, StringComparison.Ordinal)) is { } closed)
        {
            problems.Add(CheckDiagnostics.ClosedFlagSense(place.At(place.HeaderRow, closed.Index), options.Source == RegisterSource.NationalMedicalAsNamed));
        }
    }
}

/// <summary>Where the headings of a table stand.</summary>
internal sealed record SheetPlace(RegisterSheet Source, int HeaderRow)
{
    /// <summary>The place of a cell.</summary>
    public Location At(int row, int column) => Source.At(new CellAddress(row, column));
}
