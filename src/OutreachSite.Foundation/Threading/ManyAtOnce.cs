using System.Runtime.ExceptionServices;

namespace OutreachSite.Threading;

/// <summary>Work on many things by several threads.</summary>
public static class ManyAtOnce
{
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
}
