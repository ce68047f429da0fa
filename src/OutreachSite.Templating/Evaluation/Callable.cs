using OutreachSite.Templating.Nodes;

namespace OutreachSite.Templating.Evaluation;

/// <summary>
/// Something that can be called. Arguments stand on the context's stack: the positional ones from <c>start</c> on, then
/// one for each of the names.
/// </summary>
internal abstract class Callable
{
    /// <summary>How it is called in messages, for example <c>string.upcase</c>.</summary>
    public abstract string Name { get; }

    public abstract Value Invoke(Context context, Node site, int start, int count, string[] names);
}
