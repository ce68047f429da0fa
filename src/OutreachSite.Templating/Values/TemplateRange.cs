namespace OutreachSite.Templating.Values;

/// <summary>The whole numbers from one to another, both included, up or down; never stored one by one.</summary>
internal sealed class TemplateRange(long first, long count, int step) : TemplateSequence
{
    public override int Count => (int)count;

    public override bool IsFrozen => true;

    public override Value this[int position] => first + ((long)position * step);
}
