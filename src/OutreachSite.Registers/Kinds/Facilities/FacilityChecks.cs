using OutreachSite.Registers.Kinds.Shared;
using OutreachSite.Registers.Places;
using OutreachSite.Registers.Reading;
using OutreachSite.Registers.Types;
using F = OutreachSite.Registers.Kinds.Facilities.FacilityFields;

namespace OutreachSite.Registers.Kinds.Facilities;

/// <summary>What is asked of facilities. A missing place never keeps a row out.</summary>
internal static class FacilityChecks
{
    private const int MostPoints = 50_000;

    public static void Places(RowDraft row) => PointCheck.Check(row, F.Latitude, F.Longitude, F.Name);

    /// <summary>方書 repeats what the address already has.</summary>
    public static void Building(RowDraft row)
    {
        if (row.Get(F.Building) is not { } building || row.Get(F.Address) is not { } address || !TextKey.Of(address).Value.EndsWith(TextKey.Of(building).Value, StringComparison.Ordinal))
            return;
        row.Problems.Add(CheckDiagnostics.BuildingTwice(row.Where(F.Building), building));
        row[F.Building] = null;
    }

    /// <summary>A mail address in the column for web pages is one, if the other column is blank.</summary>
    public static void MailInUrl(RowDraft row)
    {
        if (row[F.Url] is null && row[F.Mail] is null && WrittenText.Folded(row.Written(row.Kind.PlaceOf(F.Url)).Text ?? "").Replace("mailto:", "", StringComparison.OrdinalIgnoreCase) is var mail && MailType.IsMail(mail))
            row[F.Mail] = mail;
    }

    public static void Vacancy(RowDraft row)
    {
        if (row[VacancyFields.Vacancy] is not null && row[VacancyFields.VacancyOn] is null)
            row.Problems.Add(CheckDiagnostics.VacancyWithoutDay(row.Where(VacancyFields.Vacancy), row.Text(F.Name)));
    }

    public static void Due(RowDraft row)
    {
        if (row.Value(FreshnessFields.Due) is { } due && row.Value(FreshnessFields.ConfirmedOn) is { } confirmed && due < confirmed)
            row.Problems.Add(CheckDiagnostics.DueBeforeConfirmed(row.Where(FreshnessFields.Due), row.Text(F.Name)));
    }

    /// <summary>Two facilities with different addresses on one point.</summary>
    public static void SamePoints(RegisterRows all)
    {
        var known = new Dictionary<(decimal, decimal), RegisterRow>();
        foreach (var row in all.Rows.Take(MostPoints))
        {
            if (row.Value(F.Latitude) is not { } latitude || row.Value(F.Longitude) is not { } longitude || known.TryAdd((latitude, longitude), row))
                continue;
            var other = known[(latitude, longitude)];
            if (row.Get(F.Address) is { } address && other.Get(F.Address) is { } second && !TextKey.AreSame(address, second))
                all.Problems.Add(CheckDiagnostics.SamePoint(row.Written(F.Latitude).Where, row.Text(F.Name), other.Text(F.Name)));
        }
    }

    /// <summary>The same name, kind and services with the same number or address: one place twice, written a little differently.</summary>
    public static void Twins(RegisterRows all)
    {
        var known = new Dictionary<string, RegisterRow>(StringComparer.Ordinal);
        foreach (var row in all.Rows)
        {
            var name = TextKey.Of(row.Text(F.Name)).Value.Replace(" ", "", StringComparison.Ordinal);
            var same = $"{name}\n{row.Text(F.Kind)}\n{row.Text(F.Services)}\n";
            RegisterRow? first = null;
            foreach (var mark in Marks(row))
            {
                if (!known.TryAdd(same + mark, row))
                    first ??= known[same + mark];
            }

            // The same row twice was said already.
            if (first is not null && !row.Id.StartsWith(first.Id + "-", StringComparison.Ordinal))
                all.Problems.Add(CheckDiagnostics.SameRow(row.Written(F.Name).Where, row.Text(F.Name), first.Written(F.Name).Where.Cell ?? ""));
        }
    }

    private static IEnumerable<string> Marks(RegisterRow row)
    {
        if (row.Value(F.Phone) is [var phone, ..])
            yield return phone.Digits;
        if (row.Get(F.Address) is { } address)
            yield return TextKey.Of(address).Value.Replace(" ", "", StringComparison.Ordinal);
    }
}
