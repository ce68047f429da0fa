using OutreachSite.Tables.Sheets;

namespace OutreachSite.Registers.Reading;

/// <summary>A sheet that holds rows of the register.</summary>
internal sealed record ChosenSheet(Sheet Sheet, FoundHeader Header);

/// <summary>Decides which sheets of a workbook hold the register: the one that is asked for, those that are named after it, or those with its headings.</summary>
internal static class SheetChooser
{
    private const int LeastFields = 2;

    public static ImmutableArray<ChosenSheet> Choose(RegisterKind kind, HeadingCatalog catalog, SheetFile file, string? asked, DiagnosticBag problems)
    {
        var where = new Location(file.Name);
        var sheets = Visible(file, asked, where, problems);
        var found = sheets.Select(sheet => (Sheet: sheet, Header: HeaderFinder.Find(sheet, catalog, kind.YearColumns is not null)))
            .Where(one => one.Header is { } header && header.Score >= Math.Min(LeastFields, kind.Fields.Length)).Select(one => new ChosenSheet(one.Sheet, one.Header!)).ToArray();
        if (found.Length == 0)
        {
            if (!problems.HasErrors)
                problems.Add(ReadingDiagnostics.NoHeadings(where, kind.Title, [.. kind.Fields.Where(field => field.IsRequired).Select(field => field.Heading)]));
            return [];
        }

        if (asked is not null || sheets.Length == 1)
            return [.. found];
        var named = found.Where(one => IsNamedAfter(one.Sheet.Name, kind)).ToArray();
        var most = found.Max(one => one.Header.Score);
        // 病院, 診療所 and 歯科 as three sheets with the same headings are one register.
        var chosen = named.Length > 0 ? named : [.. found.Where(one => one.Header.Score * 10 >= most * 6 && !IsNamedAfterAnother(one.Sheet.Name, kind))];
        chosen = chosen.Length > 0 ? chosen : found;
        foreach (var other in sheets.Where(sheet => sheet.Rows.Length > 0 && chosen.All(one => one.Sheet != sheet) && !IsNamedAfterAnother(sheet.Name, kind)))
            problems.Add(ReadingDiagnostics.SheetNotRead(where, other.Name));
        return [.. chosen];
    }

    private static Sheet[] Visible(SheetFile file, string? asked, Location where, DiagnosticBag problems)
    {
        if (asked is null)
        {
            foreach (var hidden in file.Sheets.Where(sheet => sheet.IsHidden && sheet.Rows.Length > 0))
                problems.Add(ReadingDiagnostics.HiddenSheet(where, hidden.Name));
            return [.. file.Sheets.Where(sheet => !sheet.IsHidden)];
        }

        var chosen = file.Sheets.Where(sheet => TextKey.AreSame(sheet.Name, asked)).Take(1).ToArray();
        if (chosen.Length == 0 && file.Encoding is null)
            problems.Add(ReadingDiagnostics.NoSuchSheet(where, asked, [.. file.Sheets.Select(sheet => sheet.Name)]));
        return chosen.Length == 0 && file.Encoding is not null ? [.. file.Sheets] : chosen;
    }

    private static bool IsNamedAfter(string name, RegisterKind kind) =>
        kind.SheetNames.Prepend(kind.Title).Prepend(kind.Key).Any(known => TextKey.Of(name).Value.StartsWith(TextKey.Of(known).Value, StringComparison.Ordinal));

    private static bool IsNamedAfterAnother(string name, RegisterKind kind) =>
        RegisterKinds.All.Any(other => other != kind && IsNamedAfter(name, other)) && !IsNamedAfter(name, kind);
}
