using System.Diagnostics;
using System.Globalization;

namespace OutreachSite.Benchmarks;

/// <summary>
/// A minute's look on a machine that does other things as well: engine and floor take turns in short rounds, and what
/// counts is the median of the ratios of the rounds. Times are the best ones seen, since noise only adds.
/// </summary>
internal static class QuickRun
{
    private const int Rounds = 31;
    private static readonly TimeSpan _warmUp = TimeSpan.FromMilliseconds(600);
    private static readonly TimeSpan _turn = TimeSpan.FromMilliseconds(12);

    public static void Of(IEnumerable<Shape> shapes)
    {
        Console.WriteLine($"{"shape",-16}{"engine",14}{"by hand",14}{"ratio",9}{"bytes/run",12}{"MB/s",9}");
        foreach (var shape in shapes)
        {
            shape.Check();
            Print(shape, Measure(shape));
        }
    }

    private static Measurement Measure(Shape shape)
    {
        Repeat(shape.Engine, _warmUp);
        Repeat(shape.Floor, _warmUp);
        var ratios = new double[Rounds];
        var (engine, floor) = (double.MaxValue, double.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            var (ours, theirs) = (Repeat(shape.Engine, _turn), Repeat(shape.Floor, _turn));
            ratios[round] = ours / theirs;
            (engine, floor) = (Math.Min(engine, ours), Math.Min(floor, theirs));
        }

        Array.Sort(ratios);
        return new(engine, floor, ratios[Rounds / 2], Allocated(shape.Engine));
    }

    /// <summary>Nanoseconds for one run.</summary>
    private static double Repeat(Action run, TimeSpan duration)
    {
        var (start, runs, batch) = (Stopwatch.GetTimestamp(), 0L, 1);
        while (true)
        {
            for (var i = 0; i < batch; i++)
                run();
            runs += batch;
            var elapsed = Stopwatch.GetElapsedTime(start);
            if (elapsed >= duration)
                return elapsed.TotalNanoseconds / runs;
            batch = Math.Clamp((int)(runs * (duration - elapsed).TotalMicroseconds / (elapsed.TotalMicroseconds + 1) / 4), 1, 10_000);
        }
    }

    private static long Allocated(Action run)
    {
        const int Runs = 64;
        run();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Runs; i++)
            run();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / Runs;
    }

    private static void Print(Shape shape, Measurement found)
    {
        var speed = shape.SourceCharacters == 0 ? "" : Number(shape.SourceCharacters * 1e3 / found.Engine, "0.0");
        Console.WriteLine(
            $"{shape.Name,-16}{Time(found.Engine / shape.Repeats),14}{Time(found.Floor / shape.Repeats),14}{Number(found.Ratio, "0.00"),9}{Number((double)found.Bytes / shape.Repeats, "0.##"),12}{speed,9}");
    }

    private static string Time(double nanoseconds) =>
        nanoseconds >= 1000 ? Number(nanoseconds / 1000, "0.00") + " us" : Number(nanoseconds, "0.0") + " ns";

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);

    /// <summary>What was seen of one shape; times in nanoseconds.</summary>
    private sealed record Measurement(double Engine, double Floor, double Ratio, long Bytes);
}
