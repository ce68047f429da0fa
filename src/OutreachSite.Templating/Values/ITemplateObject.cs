namespace OutreachSite.Templating.Values;

/// <summary>
/// A record of the model as a template sees it: named members, read-only. A record that knows its members at compile
/// time is an adapter with one <c>switch</c>; members are named in snake_case.
/// </summary>
public interface ITemplateObject
{
    /// <summary>The names of all members, in the order in which they are listed and printed.</summary>
    IEnumerable<string> Names { get; }

    /// <summary>Finds a member. False when there is no member of that name; a member may exist and be null.</summary>
    bool TryGet(string name, out Value value);
}
