namespace OutreachSite.Registers.Fields;

/// <summary>A column that holds a part of a value: the town of an address, the time at which a Monday begins.</summary>
/// <param name="Name">Which part.</param>
/// <param name="Headings">The headings under which it is met.</param>
public sealed record FieldPart(string Name, ImmutableArray<string> Headings);
