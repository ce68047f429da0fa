using System.Diagnostics;
using System.Runtime.CompilerServices;
using OutreachSite.Templating.Lexing;

namespace OutreachSite.Templating.Evaluation;

/// <summary>What the render has used up.</summary>
internal sealed partial class Context
{
    private const int ClockEvery = 2048;
    private long _steps;
    private long _check;
    private long _texts;

    /// <summary>When the clock was first looked at; most renders are over before, and need no clock.</summary>
    private long _started;
    private readonly int _mostLoopSteps = options.Budget.LoopSteps;
    /// <summary>The loops that are being run, where a limit counts their turns: the innermost one is blamed.</summary>
    private readonly List<TextSpan> _loopsAt = [];
    private int _nest;
    private int _nestSteps;

    private void BeginBudget()
    {
        (_steps, _texts, _nest, _nestSteps) = (0, 0, 0, 0);
        _loopsAt.Clear();
        _started = 0;
        _check = Math.Min(ClockEvery, Options.Budget.Steps + 1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Charge(int steps)
    {
        if ((_steps += steps) >= _check)
            CheckSteps();
    }

    private void CheckSteps()
    {
        if (_steps > Options.Budget.Steps)
            throw Fail(TemplateDiagnostics.TooManySteps(Where(At), Options.Budget.Steps));
        if (_started == 0)
            _started = Stopwatch.GetTimestamp();
        if (Stopwatch.GetElapsedTime(_started) > Options.Budget.Time)
            throw Fail(TemplateDiagnostics.TooSlow(Where(At), Options.Budget.Time));
        _check = Math.Min(_steps + ClockEvery, Options.Budget.Steps + 1);
    }

    public void EnterLoop(TextSpan at)
    {
        if (_nest++ == 0)
            _nestSteps = 0;
        if (_mostLoopSteps > 0)
            _loopsAt.Add(at);
    }

    public void LeaveLoop()
    {
        _nest--;
        if (_mostLoopSteps > 0)
            _loopsAt.RemoveAt(_loopsAt.Count - 1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void ChargeTurn()
    {
        Charge(1);
        if (_mostLoopSteps > 0)
            ChargeNest(1);
    }

    /// <summary>A built-in or a range is about to walk over so many items.</summary>
    public void ChargeList(long items)
    {
        Charge((int)Math.Min(items, int.MaxValue));
        if (Options.Budget.LoopSteps == 0)
            return;
        if (_nest == 0)
            _nestSteps = 0;
        ChargeNest(items);
    }

    private void ChargeNest(long items)
    {
        _nestSteps = (int)Math.Min(int.MaxValue, _nestSteps + items);
        if (_nestSteps > Options.Budget.LoopSteps)
            throw Fail(TemplateDiagnostics.TooManySteps(Where(_loopsAt is [.., var loop] ? loop : At), Options.Budget.LoopSteps));
    }

    /// <summary>A text of this length is being built.</summary>
    public void CheckText(long length)
    {
        if (length > Options.Budget.TextLength)
            throw Fail(TemplateDiagnostics.TextTooLong(Where(At), Options.Budget.TextLength));
    }

    /// <summary>A text of this length is about to be made.</summary>
    public void AllocateText(long length)
    {
        CheckText(length);
        if ((_texts += length) > Options.Budget.TextTotal)
            throw Fail(TemplateDiagnostics.TextTooLong(Where(At), Options.Budget.TextTotal));
    }
}
