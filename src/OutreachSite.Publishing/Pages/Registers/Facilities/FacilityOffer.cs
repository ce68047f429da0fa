using OutreachSite.Registers;
using OutreachSite.Registers.Fields;
using OutreachSite.Registers.Kinds.Facilities;
using OutreachSite.Registers.Types;

namespace OutreachSite.Publishing.Pages.Registers.Facilities;

/// <summary>Something that places can do or not, and by which lists are cut.</summary>
/// <param name="Key">In addresses and in the words of the theme.</param>
/// <param name="Field">Where the register says it.</param>
/// <param name="IsForProfessionals">Shown to care professionals alone.</param>
internal sealed record FacilityOffer(string Key, RegisterField<Answer> Field, bool IsForProfessionals)
{
    /// <summary>In the order in which lists show them. What residents ask for first: does somebody come, does somebody answer at night.</summary>
    public static ImmutableArray<FacilityOffer> All { get; } =
    [
        new("visits", ProfessionalFields.Visits, false),
        new("around-the-clock", ProfessionalFields.AroundTheClock, false),
        new("end-of-life", ProfessionalFields.EndOfLife, false),
        new("narcotics", ProfessionalFields.Narcotics, true),
        new("takes-new", ProfessionalFields.TakesNew, true),
    ];

    /// <summary>Those that a view shows.</summary>
    public static IEnumerable<FacilityOffer> For(bool professionals) => All.Where(offer => professionals || !offer.IsForProfessionals);

    /// <summary>True when a place offers it, if only on request.</summary>
    public bool IsOfferedBy(RegisterRow row) => row.Value(Field) is Answer.Yes or Answer.OnRequest;
}
