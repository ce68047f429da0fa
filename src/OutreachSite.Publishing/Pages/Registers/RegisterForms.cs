using OutreachSite.Pipelines;
using OutreachSite.Publishing.Pages.Registers.CarePaths;
using OutreachSite.Publishing.Pages.Registers.Cases;
using OutreachSite.Publishing.Pages.Registers.Desks;
using OutreachSite.Publishing.Pages.Registers.Distributions;
using OutreachSite.Publishing.Pages.Registers.Events;
using OutreachSite.Publishing.Pages.Registers.Facilities;
using OutreachSite.Publishing.Pages.Registers.Faqs;
using OutreachSite.Publishing.Pages.Registers.Forms;
using OutreachSite.Publishing.Pages.Registers.Indicators;
using OutreachSite.Publishing.Pages.Registers.Meetings;
using OutreachSite.Publishing.Pages.Registers.Rosters;
using OutreachSite.Publishing.Pages.Registers.Rules;
using OutreachSite.Publishing.Pages.Registers.Schedules;
using OutreachSite.Publishing.Pages.Registers.Issues;
using OutreachSite.Publishing.Pages.Registers.Profiles;
using OutreachSite.Publishing.Pages.Registers.Sources;
using OutreachSite.Publishing.Pages.Registers.Statuses;
using OutreachSite.Publishing.Pages.Registers.Supports;
using OutreachSite.Publishing.Pages.Registers.Terms;
using OutreachSite.Publishing.Pages.Registers.Videos;

namespace OutreachSite.Publishing.Pages.Registers;

/// <summary>Every form of page that registers make: a line for each.</summary>
internal static class RegisterForms
{
    public static ImmutableArray<RegisterForm> All { get; } =
    [
        .. FacilityForms.All,
        .. DeskForms.All,
        .. CarePathForms.All,
        .. TermForms.All,
        .. FaqForms.All,
        .. FormForms.All,
        .. RuleForms.All,
        .. VideoForms.All,
        .. DistributionForms.All,
        .. IndicatorForms.All,
        .. StatusForms.All,
        .. MeetingForms.All,
        .. ScheduleForms.All,
        .. EventForms.All,
        .. RosterForms.All,
        .. IssueForms.All,
        .. CaseForms.All,
        .. SourceForms.All,
        .. SupportForms.All,
        .. ProfileForms.All,
    ];

    /// <summary>One recipe for each form.</summary>
    public static ImmutableArray<Pipeline<RenderedPage>> Recipes { get; } = [.. All.Select(RegisterPipeline.Of)];

    /// <summary>The forms of a kind.</summary>
    public static IEnumerable<RegisterForm> Of(string kind) => All.Where(form => form.Kind == kind);
}
