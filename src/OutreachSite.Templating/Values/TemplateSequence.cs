using System.Collections;

namespace OutreachSite.Templating.Values;

/// <summary>A list or a range: counted, and read by position.</summary>
internal abstract class TemplateSequence : IEnumerable<Value>
{
    public abstract int Count { get; }

    /// <summary>True when nothing can change it: a list of the model, a range.</summary>
    public abstract bool IsFrozen { get; }

    public abstract Value this[int position] { get; }

    public IEnumerator<Value> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
