using OutreachSite.Templating.Nodes;

namespace OutreachSite.Templating.Evaluation;

/// <summary>What one page, include or function body has of its own: <c>$variables</c>, arguments, the block of <c>wrap</c>.</summary>
internal sealed class Frame
{
    public LocalTable Table { get; private set; } = null!;

    public Value[] Locals { get; private set; } = [];

    /// <summary>Where the arguments stand on the stack.</summary>
    public int Start { get; private set; }

    public int Count { get; private set; }

    public string[] Names { get; private set; } = [];

    /// <summary><c>$</c> once a template has read or changed it as a whole.</summary>
    public TemplateList? Arguments { get; set; }

    /// <summary><c>$$</c>: the block, with the frame in which it was written.</summary>
    public BlockStatement? Block { get; set; }

    public Frame? BlockFrame { get; set; }

    public void Begin(LocalTable table, int start, int count, string[] names)
    {
        if (Locals.Length < table.Count)
            Locals = new Value[Math.Max(4, table.Count)];
        Table = table;
        (Start, Count, Names) = (start, count, names);
        (Arguments, Block, BlockFrame) = (null, null, null);
        Locals.AsSpan(0, table.Count).Fill(Value.Undefined);
    }

    /// <summary>Lets go of what it held.</summary>
    public void Forget()
    {
        Array.Clear(Locals);
        (Arguments, Block, BlockFrame) = (null, null, null);
    }

    /// <summary>Sets what a local of that name reads, if the body has one.</summary>
    public void SetLocal(string name, Value value)
    {
        var slot = Table.Find(name);
        if (slot >= 0)
            Locals[slot] = value;
    }
}
