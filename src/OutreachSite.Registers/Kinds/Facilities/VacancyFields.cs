using OutreachSite.Registers.Fields;
using OutreachSite.Registers.Types;

namespace OutreachSite.Registers.Kinds.Facilities;

/// <summary>Whether there is room, and of which day that is: an old vacancy misleads.</summary>
public static class VacancyFields
{
    /// <summary>After how many days a vacancy is old, where nobody says otherwise.</summary>
    public const int GoodForDays = 30;

    /// <summary>3, 空きあり, 要問い合わせ.</summary>
    public static RegisterField<string> Vacancy { get; } = Field.Of("vacancy", "空き状況", FieldTypes.Text, "空き", "空床", "空床数", "空き情報", "受入可能数", "空室", "空き数") with { Note = "数か言葉で", Example = "2" };

    /// <summary>Of which day it is.</summary>
    public static RegisterField<DateOnly> VacancyOn { get; } = Field.Of("vacancy_on", "空き状況の日", FieldTypes.Day, "空き情報の日", "空き状況の時点", "空き状況現在", "空き状況基準日", "空床確認日") with { Note = "いつ現在か", Example = "2026-04-01" };

    /// <summary>Both.</summary>
    public static ImmutableArray<RegisterField> All { get; } = [Vacancy, VacancyOn];
}
