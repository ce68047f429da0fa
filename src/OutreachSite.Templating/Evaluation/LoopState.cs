namespace OutreachSite.Templating.Evaluation;

/// <summary>What <c>for</c>, <c>while</c> and <c>tablerow</c> name inside their loops.</summary>
internal sealed class LoopState : ITemplateObject
{
    public static readonly string[] ForMembers = ["index", "rindex", "first", "last", "even", "odd", "changed", "length"];
    public static readonly string[] WhileMembers = ["index", "first", "even", "odd"];
    public static readonly string[] TableMembers = [.. ForMembers, "col"];

    public int Index { get; set; }

    /// <summary>How many turns there will be; -1 in a <c>while</c>.</summary>
    public int Length { get; set; }

    public int Column { get; set; }

    public Value Current { get; set; }

    public Value Previous { get; set; }

    /// <summary>True once a template keeps it as a value: then it is not used again for another loop.</summary>
    public bool IsKept { get; set; }

    public IEnumerable<string> Names => Length < 0 ? WhileMembers : ForMembers;

    public bool TryGet(string name, out Value value)
    {
        value = name switch
        {
            "index" => Index,
            "first" => Index == 0,
            "even" => Index % 2 == 0,
            "odd" => Index % 2 != 0,
            "rindex" => Length - Index - 1,
            "last" => Index == Length - 1,
            "length" => Length,
            "changed" => Index == 0 || Previous != Current,
            "col" => Column,
            _ => Value.Undefined,
        };
        if (!value.IsUndefined)
            return true;
        value = Value.Null;
        return false;
    }
}
