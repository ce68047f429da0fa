namespace OutreachSite.Surveys.Privacy.Comments;

/// <summary>What may tell of whom a text speaks, or who wrote it.</summary>
public enum PersonalDataKind
{
    /// <summary>A name with 様, さん, 氏, 先生, or a name that the organiser knows.</summary>
    Name,

    /// <summary>A telephone number.</summary>
    Phone,

    /// <summary>A mail address.</summary>
    Mail,

    /// <summary>A postal code or an address.</summary>
    Address,

    /// <summary>A room number.</summary>
    Room,

    /// <summary>A post that one person holds (施設長, 係長).</summary>
    Staff,

    /// <summary>A profession that few people have.</summary>
    RareRole,

    /// <summary>A date of birth, or an age.</summary>
    Birth,

    /// <summary>The name of a facility.</summary>
    Facility,
}

/// <summary>A place in a text that a person must look at.</summary>
/// <param name="Kind">What it seems to be.</param>
/// <param name="Start">Where it begins, in UTF-16 units from 0.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Reason">Why it was found, quoting it.</param>
public sealed record PersonalDataFinding(PersonalDataKind Kind, int Start, int Length, Message Reason);
