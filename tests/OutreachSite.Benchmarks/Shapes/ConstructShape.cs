using System.Text;
using OutreachSite.Templating.Values;

namespace OutreachSite.Benchmarks.Shapes;

/// <summary>
/// One construct, written a thousand times in a template, so that what a render costs by itself vanishes beside it.
/// </summary>
internal sealed class ConstructShape(string name, string code, Action<FloorWriter, ConstructModel> byHand, string before = "")
    : RenderShape(name, ConstructModel.Listed(), ("page", before + new StringBuilder().Insert(0, code, Times)), ("part", "part"))
{
    private const int Times = 1000;

    public override int Repeats => Times;

    protected override void Write(FloorWriter page)
    {
        var model = ConstructModel.Instance;
        for (var i = 0; i < Times; i++)
            byHand(page, model);
    }
}

/// <summary>A loop that does nothing but turn.</summary>
internal sealed class TurnShape(string name) : RenderShape(name, ConstructModel.Listed(), ("page", "{{ for i in list }}-{{ end }}"))
{
    public override int Repeats => ConstructModel.ListLength;

    protected override void Write(FloorWriter page)
    {
        foreach (var _ in ConstructModel.Instance.List)
            page.Write("-"u8);
    }
}

/// <summary>A render of next to nothing: what a render costs by itself.</summary>
internal sealed class EmptyRenderShape(string name) : RenderShape(name, ConstructModel.Listed(), ("page", "-"))
{
    protected override void Write(FloorWriter page) => page.Write("-"u8);
}

/// <summary>The values that the constructs read.</summary>
internal sealed class ConstructModel
{
    public const int ListLength = 1000;

    public static ConstructModel Instance { get; } = new();

    public string S { get; } = "Some short text";

    public string B { get; } = "Home & <garden>";

    public bool T { get; } = true;

    public int N { get; } = 42;

    public double F { get; } = 3.25;

    public int[] List { get; } = [.. Enumerable.Range(0, ListLength)];

    public static TemplateObject Listed() => new()
    {
        ["s"] = Instance.S,
        ["f"] = Instance.F,
        ["a"] = new TemplateObject { ["b"] = Instance.S, ["c"] = Instance.B, ["t"] = Instance.T, ["n"] = Instance.N },
        ["list"] = Value.Of(Instance.List.Select(i => (Value)i)),
    };
}
