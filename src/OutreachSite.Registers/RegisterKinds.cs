using OutreachSite.Registers.Kinds.CarePaths;
using OutreachSite.Registers.Kinds.Cases;
using OutreachSite.Registers.Kinds.Desks;
using OutreachSite.Registers.Kinds.Diagrams;
using OutreachSite.Registers.Kinds.Distributions;
using OutreachSite.Registers.Kinds.Events;
using OutreachSite.Registers.Kinds.Facilities;
using OutreachSite.Registers.Kinds.Faqs;
using OutreachSite.Registers.Kinds.Forms;
using OutreachSite.Registers.Kinds.Indicators;
using OutreachSite.Registers.Kinds.Meetings;
using OutreachSite.Registers.Kinds.Rosters;
using OutreachSite.Registers.Kinds.Rules;
using OutreachSite.Registers.Kinds.Schedules;
using OutreachSite.Registers.Kinds.Issues;
using OutreachSite.Registers.Kinds.Profiles;
using OutreachSite.Registers.Kinds.Sources;
using OutreachSite.Registers.Kinds.Statuses;
using OutreachSite.Registers.Kinds.Supports;
using OutreachSite.Registers.Kinds.Terms;
using OutreachSite.Registers.Kinds.Videos;

namespace OutreachSite.Registers;

/// <summary>All kinds of registers.</summary>
public static class RegisterKinds
{
    /// <summary>In the order in which a workbook shows them.</summary>
    public static ImmutableArray<RegisterKind> All { get; } =
    [
        FacilityKind.Kind,
        DeskKind.Kind,
        IndicatorKind.Kind,
        StatusKind.Kind,
        CarePathKind.Kind,
        TermKind.Kind,
        FaqKind.Kind,
        FormKind.Kind,
        RuleKind.Kind,
        VideoKind.Kind,
        DistributionKind.Kind,
        MeetingKind.Kind,
        ScheduleKind.Kind,
        EventKind.Kind,
        RosterKind.Kind,
        DiagramKind.Kind,
        IssueKind.Kind,
        CaseKind.Kind,
        SourceKind.Kind,
        SupportKind.Kind,
        ProfileKind.Kind,
    ];

    /// <summary>The kind of a key or a title; null when there is none.</summary>
    public static RegisterKind? Find(string name) =>
        All.FirstOrDefault(kind => kind.Key.Equals(name, StringComparison.OrdinalIgnoreCase)) ?? All.FirstOrDefault(kind => TextKey.AreSame(kind.Title, name));
}
