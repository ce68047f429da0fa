namespace OutreachSite.Publishing.Pages;

/// <summary>Where a link leads: a page by its path in the portal, and perhaps a place on it.</summary>
internal readonly record struct PagePlace(RelativePath Path, string? Anchor = null);
