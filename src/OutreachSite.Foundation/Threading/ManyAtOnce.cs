using System.Runtime.ExceptionServices;

namespace OutreachSite.Threading;

/// <summary>Work on many things by several threads.</summary>
public static class ManyAtOnce
{
    /// <summary>Fewer things are sorted before a second thread has begun.</summary>
    private const int Many = 4096;

    /// <summary>Works on the positions from 0 on, in any order. What one of them throws is thrown as it is, so that a caller knows it.</summary>
    public static void For(int count, Action<int> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        try
        {
            if (count == 1)
                work(0);
            else
                Parallel.For(0, count, work);
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }
    }

    /// <summary>The items in order, sorted by two threads where there are many. What is equal comes in any order.</summary>
    public static T[] Sorted<T>(IReadOnlyCollection<T> items, Comparison<T> comparison)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(comparison);
        T[] all = [.. items];
        if (all.Length < Many)
        {
            all.AsSpan().Sort(comparison);
            return all;
        }

        var middle = all.Length / 2;
        For(2, half => (half == 0 ? all.AsSpan(..middle) : all.AsSpan(middle..)).Sort(comparison));
        return Merged(all.AsSpan(..middle), all.AsSpan(middle..), comparison);
    }

    private static T[] Merged<T>(ReadOnlySpan<T> one, ReadOnlySpan<T> other, Comparison<T> comparison)
    {
        var merged = new T[one.Length + other.Length];
        for (var at = 0; at < merged.Length; at++)
        {
            ref var from = ref (other.IsEmpty || (!one.IsEmpty && comparison(one[0], other[0]) <= 0)) ? ref one : ref other;
            merged[at] = from[0];
            from = from[1..];
        }

        return merged;
    }
}
