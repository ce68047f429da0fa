namespace OutreachSite.Publishing.Papers.Books;

/// <summary>Who publishes a book, and for when it holds.</summary>
/// <param name="Title">The title on the cover.</param>
/// <param name="Subtitle">What stands below it; empty for nothing.</param>
/// <param name="Publisher">Who publishes it.</param>
/// <param name="Department">The part of the publisher that answers; empty when it is not named.</param>
/// <param name="Phone">Its telephone number; empty when there is none.</param>
/// <param name="Day">The day of the last change of its chapters, as readers read it.</param>
/// <param name="Address">Where its first page is on the web.</param>
internal sealed record BookImprint(string Title, string Subtitle, string Publisher, string Department, string Phone, string Day, string Address);
