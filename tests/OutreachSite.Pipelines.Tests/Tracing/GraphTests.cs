using OutreachSite.Pipelines.Rules;
using OutreachSite.Pipelines.Tracing;
using OutreachSite.Pipelines.Tests.Execution;

namespace OutreachSite.Pipelines.Tests.Tracing;

/// <summary>The graph against what a dictionary would remember, over thousands of chance changes.</summary>
public sealed class GraphTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Whatever_is_added_changed_removed_and_moved_is_found_again(int seed)
    {
        var (graph, known, dice) = (new Graph(), new Dictionary<(string Rule, string Key), (int[] Reads, byte[]? Small)>(), new Random(seed));
        IRule[] rules = [Notes.Head, Notes.Title, Notes.Page];
        for (var step = 0; step < 20_000; step++)
        {
            var (rule, key) = (rules[dice.Next(rules.Length)], $"notes/{dice.Next(700)}.txt");
            switch (dice.Next(10))
            {
                case 0 when graph.Find(rule.Name, key) is { } gone && known.Values.All(value => !value.Reads.Contains(gone.Id)):
                    graph.Remove(gone);
                    known.Remove((rule.Name, key));
                    break;
                case 1 when step % 50 == 0:
                    known = Renumbered(graph, known);
                    break;
                case 2:
                    graph.Tidy();
                    break;
                default:
                    known[(rule.Name, key)] = Change(graph, graph.Result(rule, key), dice);
                    break;
            }
        }

        Assert.True(graph.IsWhole());
        Assert.Equal(known.Keys.Order(), rules.SelectMany(rule => graph.KeysOf(rule.Name).Select(key => (rule.Name, key))).Order());
        Assert.All(known, pair => AssertIs(graph, graph.Find(pair.Key.Rule, pair.Key.Key)!, pair.Value));
    }

    [Fact]
    public void Threads_that_ask_for_the_same_get_the_same()
    {
        var graph = new Graph();
        var found = new Entry[40_000];
        Parallel.For(0, found.Length, i => found[i] = graph.Result(i % 2 == 0 ? Notes.Head : Notes.Page, $"{i % 5_000 / 2}"));
        Assert.Equal(5_000, graph.Count);
        Assert.All(Enumerable.Range(0, found.Length), i => Assert.Same(found[i % 5_000], found[i]));
    }

    private static (int[] Reads, byte[]? Small) Change(Graph graph, Entry entry, Random dice)
    {
        var reads = Enumerable.Range(0, dice.Next(12)).Select(_ => dice.Next(graph.Count)).Where(id => graph[id] is not null).ToArray();
        graph.SetReads(entry, reads);
        if (dice.Next(3) == 0)
        {
            graph.StoreAt(entry, new(StoredIn.Values, dice.Next(), dice.Next()));
            return (reads, null);
        }

        var small = new byte[dice.Next(60)];
        dice.NextBytes(small);
        graph.StoreHere(entry, small);
        return (reads, small);
    }

    private static Dictionary<(string Rule, string Key), (int[] Reads, byte[]? Small)> Renumbered(
        Graph graph, Dictionary<(string Rule, string Key), (int[] Reads, byte[]? Small)> known)
    {
        var before = Enumerable.Range(0, graph.Count).Select(id => graph[id]).ToArray();
        graph.Renumber();
        return known.ToDictionary(pair => pair.Key, pair => (Array.ConvertAll(pair.Value.Reads, id => before[id]!.Id), pair.Value.Small));
    }

    private static void AssertIs(Graph graph, Entry entry, (int[] Reads, byte[]? Small) value)
    {
        Assert.Equal(value.Reads, graph.ReadsOf(entry).ToArray());
        Assert.Equal(value.Small is null ? StoredIn.Values : StoredIn.Graph, entry.Stored.In);
        if (value.Small is { } small)
            Assert.Equal(small, graph.BytesOf(entry.Stored).ToArray());
    }
}
