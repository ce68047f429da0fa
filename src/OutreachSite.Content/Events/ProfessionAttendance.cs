namespace OutreachSite.Content.Events;

/// <summary>How many people of one profession were invited, and how many came.</summary>
/// <param name="Profession">医師, 看護師, 介護支援専門員 and so on.</param>
/// <param name="Invited">Null when it is not known.</param>
/// <param name="Attended">Null when it is not known; 0 says that nobody came.</param>
public sealed record ProfessionAttendance(LocalizedText Profession, int? Invited, int? Attended);
