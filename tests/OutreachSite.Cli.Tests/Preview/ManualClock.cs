namespace OutreachSite.Cli.Tests.Preview;

/// <summary>A clock that goes only when a test lets it, with its timers.</summary>
internal sealed class ManualClock(DateTimeOffset now) : TimeProvider, IDisposable
{
    private readonly Lock _gate = new();
    private readonly List<ManualTimer> _timers = [];
    private readonly SemaphoreSlim _waiting = new(0);
    private DateTimeOffset _now = now;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
            return _now;
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(() => callback(state), GetUtcNow() + dueTime);
        lock (_gate)
            _timers.Add(timer);
        _waiting.Release();
        return timer;
    }

    /// <summary>Waits until somebody waits for this clock.</summary>
    public async Task AwaitedAsync() => Assert.True(await _waiting.WaitAsync(TimeSpan.FromSeconds(30)));

    /// <summary>Lets time pass.</summary>
    public void Advance(TimeSpan time)
    {
        ManualTimer[] due;
        lock (_gate)
        {
            _now += time;
            due = [.. _timers.Where(timer => timer.Due <= _now)];
            _timers.RemoveAll(due.Contains);
        }

        foreach (var timer in due)
            timer.Fire();
    }

    public void Dispose() => _waiting.Dispose();

    private sealed class ManualTimer(Action fire, DateTimeOffset due) : ITimer
    {
        private volatile bool _isOver;

        public DateTimeOffset Due => due;

        public void Fire()
        {
            if (!_isOver)
                fire();
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => !_isOver;

        public void Dispose() => _isOver = true;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
