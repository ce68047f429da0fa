namespace OutreachSite.Publishing.Papers;

/// <summary>A page of a built site that is wanted on paper.</summary>
/// <param name="Copy">What goes to the printer; its file has bytes only when the site was built in memory.</param>
/// <param name="Whole">Makes the copy with its bytes; null when a source was saved meanwhile and it cannot be made any more.</param>
public sealed record PrintablePage(PageCopy Copy, Func<PageCopy?> Whole);
