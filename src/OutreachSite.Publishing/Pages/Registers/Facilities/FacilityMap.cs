using OutreachSite.Publishing.Registers;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages.Registers.Facilities;

/// <summary>The map of a list and of one place.</summary>
internal static class FacilityMap
{
    public static Value OfList(RegisterPage page, IdList list, RegisterHost? home) => Value.Null;

    public static Value OfPlace(RegisterPage page, ShownRow row) => Value.Null;
}
