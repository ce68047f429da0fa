using System.Collections.Immutable;
using OutreachSite.Charts.Diagrams;

namespace OutreachSite.Charts.Tests.Diagrams;

/// <summary>Diagrams that chance makes, the same for the same seed: short and long words, few and many lines, circles, lonely boxes.</summary>
internal sealed class ChanceDiagrams
{
    private static readonly ImmutableArray<string> Words =
        ["市", "医師会", "地域包括支援センター", "訪問看護ステーション", "かかりつけの医院", "ケアマネジャー", "在宅医療・介護連携支援センター（仮称）", "町内会", "Misawa-Emap", "介護老人保健施設", "退院調整の検討会", "福祉用具"];

    private uint _state;

    private ChanceDiagrams(int seed)
    {
        _state = (uint)(seed * 2654435761L % uint.MaxValue) | 1;
        for (var i = 0; i < 10; i++)
            Next(2);
    }

    /// <summary>The diagram with this number; its shape is the number's rest by five.</summary>
    public static Diagram Of(int seed)
    {
        var chance = new ChanceDiagrams(seed);
        var shape = (DiagramShape)(seed % 5);
        var count = (seed % 7) switch { 0 => 1, 1 => 20 + chance.Next(8), _ => 3 + chance.Next(9) };
        ImmutableArray<string> bands = [.. Enumerable.Range(1, 1 + chance.Next(4)).Select(index => $"{index}の{chance.Word()}")];
        return new("d", "図", shape)
        {
            Nodes = [.. Enumerable.Range(0, count).Select(index => chance.Node(index, shape, bands))],
            Edges = shape == DiagramShape.Tree ? [.. Enumerable.Range(1, count - 1).Select(index => chance.Edge(chance.Next(index), index, chance.Next(4) == 0))]
                : [.. Enumerable.Range(0, chance.Next(count + 3)).Select(_ => chance.Edge(chance.Next(count), chance.Next(count), chance.Next(3) > 0))],
            Lanes = bands, Levels = bands,
        };
    }

    /// <summary>A diagram of so many boxes and about as many lines.</summary>
    public static Diagram Large(int count, DiagramShape shape)
    {
        var chance = new ChanceDiagrams(count);
        ImmutableArray<string> bands = ["国", "県", "保健所", "市町村"];
        return new("d", "図", shape)
        {
            Nodes = [.. Enumerable.Range(0, count).Select(index => chance.Node(index, shape, bands))],
            Edges = [.. Enumerable.Range(1, count - 1).Select(index => chance.Edge(index / 4, index, hasLabel: index % 3 == 0))],
            Lanes = bands, Levels = bands,
        };
    }

    private int Next(int count)
    {
        _state ^= _state << 13;
        _state ^= _state >> 17;
        _state ^= _state << 5;
        return (int)(_state % (uint)count);
    }

    private string Word() => Words[Next(Words.Length)];

    private DiagramNode Node(int index, DiagramShape shape, ImmutableArray<string> bands) => new($"n{index}", $"{Word()}{index}")
    {
        Members = [.. Enumerable.Range(0, Next(4) == 0 ? Next(5) : 0).Select(_ => Word())],
        Group = Next(4) == 0 ? Word() : null,
        Lane = shape == DiagramShape.Lanes && Next(12) > 0 ? bands[Next(bands.Length)] : null,
        Level = shape == DiagramShape.Levels && Next(12) > 0 ? bands[Next(bands.Length)] : null,
        Url = Next(6) == 0 ? $"#n{index}" : null,
        IsInferred = Next(9) == 0,
    };

    private DiagramEdge Edge(int from, int to, bool hasLabel) => new($"n{from}", $"n{to}")
    {
        Label = hasLabel ? Word() : null, Direction = (DiagramDirection)Next(3), IsInferred = Next(3) == 0,
    };
}
