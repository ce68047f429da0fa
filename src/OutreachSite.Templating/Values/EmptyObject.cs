namespace OutreachSite.Templating.Values;

/// <summary>What <c>empty</c> and <c>blank</c> name: an object without members, false in a condition.</summary>
internal sealed class EmptyObject : ITemplateObject
{
    public static readonly EmptyObject Instance = new();

    /// <summary>Stands for a name that was reported as unknown: all its members are unknown too, without a second report.</summary>
    public static readonly EmptyObject Unknown = new();

    private EmptyObject()
    {
    }

    public IEnumerable<string> Names => [];

    public bool TryGet(string name, out Value value)
    {
        var isUnknown = ReferenceEquals(this, Unknown);
        value = isUnknown ? Value.Of(this) : Value.Null;
        return isUnknown;
    }
}
