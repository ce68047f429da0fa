using OutreachSite.Pipelines.Tracing;

namespace OutreachSite.Pipelines.Tests.Tracing;

public sealed class RunPoolTests
{
    [Fact]
    public void Runs_stay_what_they_are_whatever_comes_after_them()
    {
        var (pool, dice) = (new RunPool<int>(), new Random(5));
        var runs = new List<(int Position, int[] Run)>();
        for (var i = 0; i < 3_000; i++)
        {
            // Now and then one that is longer than a whole chunk.
            var run = Enumerable.Range(i, i % 500 == 0 ? 100_000 : dice.Next(40)).ToArray();
            runs.Add((pool.Add(run), run));
        }

        Assert.All(runs, known => Assert.Equal(known.Run, pool.At(known.Position, known.Run.Length).ToArray()));
    }

    [Fact]
    public void Many_threads_take_runs_of_their_own()
    {
        var pool = new RunPool<byte>();
        var positions = new int[20_000];
        Parallel.For(0, positions.Length, i => positions[i] = pool.Add([(byte)i, (byte)(i >> 8), 7]));
        for (var i = 0; i < positions.Length; i++)
            Assert.Equal([(byte)i, (byte)(i >> 8), 7], pool.At(positions[i], 3).ToArray());
    }

    [Fact]
    public void A_pool_is_worth_moving_when_most_of_much_is_left()
    {
        var pool = new RunPool<int>();
        for (var i = 0; i < 200_000; i++)
            pool.Add([i]);
        pool.Leave(100_000);
        Assert.False(pool.IsMostlyDead);
        pool.Leave(1);
        Assert.True(pool.IsMostlyDead);
    }
}
