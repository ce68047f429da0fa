namespace OutreachSite.Content.Describing;

/// <summary>What may stand behind a key of a settings file.</summary>
public enum ValueForm
{
    /// <summary>One text.</summary>
    Text,

    /// <summary>A text for all variants, or one for each.</summary>
    TextByVariant,

    /// <summary>A list of such texts; one alone counts as a list of one.</summary>
    TextsByVariant,

    /// <summary>A day in any Japanese notation.</summary>
    Date,

    /// <summary>A day, a month or a year.</summary>
    CitedDate,

    /// <summary>A time of the day.</summary>
    Time,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>One of some words.</summary>
    Word,

    /// <summary>A list of words; one alone counts as a list of one.</summary>
    Words,

    /// <summary>A telephone or fax number.</summary>
    Phone,

    /// <summary>A mail address.</summary>
    Mail,

    /// <summary>An address on the web.</summary>
    WebAddress,

    /// <summary>Keys with values.</summary>
    Map,

    /// <summary>A list of keys with values; one alone counts as a list of one.</summary>
    Maps,
}
