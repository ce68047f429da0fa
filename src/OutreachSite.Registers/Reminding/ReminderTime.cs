namespace OutreachSite.Registers.Reminding;

/// <summary>How a day that a row holds asks for something.</summary>
public enum ReminderTime
{
    /// <summary>Something must be done by the day: it is late from the day after.</summary>
    Deadline,

    /// <summary>Somebody should look at the row from the day on.</summary>
    Review,

    /// <summary>Pages change by themselves on the day: it is told beforehand, and asks for nothing afterwards.</summary>
    Change,
}
