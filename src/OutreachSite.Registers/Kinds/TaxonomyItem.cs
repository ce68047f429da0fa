namespace OutreachSite.Registers.Kinds;

/// <summary>An item of the programme that municipalities report on; which there are is data, since the ministry has changed them before.</summary>
/// <param name="Code">ア.</param>
/// <param name="Name">Its official name.</param>
public sealed record TaxonomyItem(string Code, string Name);
