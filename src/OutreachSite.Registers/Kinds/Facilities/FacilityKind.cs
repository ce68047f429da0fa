using OutreachSite.Registers.Kinds.Shared;
using OutreachSite.Registers.Reading;
using OutreachSite.Registers.Reminding;
using OutreachSite.Registers.Types;
using F = OutreachSite.Registers.Kinds.Facilities.FacilityFields;

namespace OutreachSite.Registers.Kinds.Facilities;

/// <summary>Places that offer care: hospitals, clinics, pharmacies, offices of long-term care, and others that residents ask for.</summary>
public static class FacilityKind
{
    /// <summary>The kind.</summary>
    public static RegisterKind Kind { get; } = new("facility", "施設", F.All)
    {
        About = "医療・介護の施設や事業所。1行に1つ。",
        AboutInEnglish = "Places that offer medical or long-term care, one a row.",
        SheetNames = ["施設一覧", "医療機関", "介護サービス事業所", "事業所一覧", "公共施設", "資源", "病院", "診療所", "歯科", "薬局", "介護事業所", "facilities"],
        PersonalHeadings = ["担当者", "担当者名", "担当者氏名", "連絡担当者", "理事長", "理事長名", "医師名", "医師氏名", "薬剤師氏名", "開設者住所", "管理者住所", "担当医", "ケアマネジャー氏名"],
        IdField = F.Id,
        IdentityRule = "施設ID。無ければ事業所番号とサービス、医療機関コード、それも無ければ名称・住所（住所が無ければ市区町村）・種類・サービスから作る8けた",
        Identity = Identify,
        OpenData = FacilityOpenData.Form,
        Reminders =
        [
            RegisterReminder.Review(VacancyFields.VacancyOn, new("空き状況が古くなりました。聞き直すか、空欄にしてください", "the vacancy is old: ask again, or leave it blank"), VacancyFields.GoodForDays),
            ClosingReminder.Reminder,
        ],
        RowChecks = [Normalise, FacilityChecks.Places, FacilityChecks.Building, FacilityChecks.MailInUrl, FacilityChecks.Vacancy, ConsentCheck, FacilityChecks.Due],
        Checks = [FacilityChecks.SamePoints, FacilityChecks.Twins],
    };

    private static string Identify(RowDraft row)
    {
        var (office, medical) = (row.Text(F.OfficeNumber), row.Text(F.MedicalCode));
        var services = row.Text(F.Services) is { Length: > 0 } named ? named : row.Text(F.Kind);
        if (office.Length > 0)
            return services.Length == 0 ? $"office-{office}" : $"office-{office}-{Identities.Hash(services)[..4]}";
        if (medical.Length > 0)
            return $"medical-{medical}";
        var place = row.Text(F.Address) is { Length: > 0 } address ? address : row.Text(F.City);
        return $"f-{Identities.Hash(row.Text(F.Name), place, row.Text(F.Kind), row.Text(F.Services))}";
    }

    /// <summary>An extension that stands beside the number belongs to it.</summary>
    private static void Normalise(RowDraft row)
    {
        if (row[F.Extension] is null && row.Value(F.Phone) is [{ Extension: { } extension }, ..])
            row[F.Extension] = extension;
    }

    private static void ConsentCheck(RowDraft row)
    {
        if (row.Value(ConsentFields.Consent) is Answer.No or Answer.OnRequest)
            row.Problems.Add(CheckDiagnostics.NoConsent(row.Where(ConsentFields.Consent), row.Text(F.Name)));
    }
}
