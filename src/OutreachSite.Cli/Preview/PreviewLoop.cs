using System.Diagnostics;
using System.Globalization;
using OutreachSite.Cli.Commands;
using OutreachSite.Publishing.Boards;
using OutreachSite.Publishing.Galleries;
using OutreachSite.Publishing.Preview;

namespace OutreachSite.Cli.Preview;

/// <summary>Keeps what a preview shows in step with the sources and with the day.</summary>
/// <param name="around">The terminal, the language, the clock.</param>
/// <param name="preview">The site.</param>
/// <param name="server">Where it is shown.</param>
/// <param name="root">The folder of the site.</param>
/// <param name="report">Says in the terminal what was found.</param>
public sealed class PreviewLoop(
    Surroundings around, SitePreview preview, PreviewServer server, string root, Action<ImmutableArray<Diagnostic>> report)
{
    /// <summary>After a change everything is looked at once more, when there is time: a watcher may miss what follows a change at once.</summary>
    private static readonly TimeSpan SoonAfter = TimeSpan.FromSeconds(1);

    /// <summary>Somebody who saves all the time does not keep that off for longer.</summary>
    private static readonly TimeSpan NoLongerThan = TimeSpan.FromSeconds(5);

    /// <summary>A computer that sleeps does not count the time, so that midnight is looked for now and then.</summary>
    private static readonly TimeSpan NowAndThen = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan FirstRetry = TimeSpan.FromMilliseconds(100), LongestRetry = TimeSpan.FromSeconds(5);

    private PreviewUpdate? _shown;
    private DateOnly _day;
    private TimeSpan? _retry;
    private long _unsettled;
    private bool _isSettled;

    /// <summary>The day that is shown; null for today.</summary>
    public DateOnly? FixedDay { get; init; }

    /// <summary>Runs until it is cancelled.</summary>
    public async Task RunAsync(SourceWatcher watcher, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(watcher);
        await UpdateAsync();
        around.Terminal.Message(around.Say($"ブラウザーで開いてください: {server.Address}（終わるには Ctrl+C）", $"open {server.Address} (Ctrl+C ends)"));
        while (true)
        {
            var wake = await watcher.WaitAsync(Patience(watcher), around.Clock, cancellation);
            if (wake == Wake.Cancelled)
                break;
            if (wake == Wake.Changed)
                await FollowAsync(watcher);
            else if (_retry is null && !_isSettled)
                await SettleAsync();
            else if (_retry is not null || watcher.IsBlind || DayHasCome)
                await UpdateAsync();
        }

        preview.Settle();
    }

    private DateOnly Today => FixedDay ?? around.Today;

    private bool DayHasCome => _day != Today;

    private TimeSpan Patience(SourceWatcher watcher)
    {
        if (_retry is { } soon)
            return soon;
        if (!_isSettled || watcher.IsBlind)
            return SoonAfter;
        var midnight = around.UntilTomorrow;
        return FixedDay is null && midnight < NowAndThen ? midnight : NowAndThen;
    }

    /// <summary>Looks at what was saved alone, so that the page is there at once.</summary>
    private async Task FollowAsync(SourceWatcher watcher)
    {
        if (_isSettled)
            (_isSettled, _unsettled) = (false, Stopwatch.GetTimestamp());
        var changed = watcher.Take();
        if (Stopwatch.GetElapsedTime(_unsettled) > NoLongerThan)
            (changed, _unsettled) = (null, Stopwatch.GetTimestamp());
        await UpdateAsync(changed);
    }

    private async Task SettleAsync()
    {
        await UpdateAsync();
        if (_retry is not null)
            return;
        preview.Settle();
        _isSettled = true;
    }

    /// <param name="changed">What may have changed; null for everything.</param>
    private async Task UpdateAsync(IReadOnlyCollection<RelativePath>? changed = null)
    {
        var began = Stopwatch.GetTimestamp();
        var day = Today;
        if (preview.Update(day, _retry is null ? changed : null) is not { } update)
        {
            // Each time a little later: a file may be held for long, or the disk be full.
            _retry = _retry is { } last ? TimeSpan.FromTicks(Math.Min(LongestRetry.Ticks, last.Ticks * 2)) : FirstRetry;
            return;
        }

        (_retry, _day) = (null, day);
        var before = _shown;
        _shown = update;
        var isSaidAlready = before is not null && before.Diagnostics.SequenceEqual(update.Diagnostics);
        if (update.IsChanged || !isSaidAlready || !update.Broken.SetEquals(before!.Broken))
            await server.ShowAsync(SiteOf(update));
        Say(update, before is null, isSaidAlready, Stopwatch.GetElapsedTime(began));
    }

    private PreviewSite SiteOf(PreviewUpdate update) => new(
        update.BasePath, preview.Shown, ProblemPanel.Of(update.Diagnostics, around.Language, new DiskFiles(root).ReadText))
    {
        Broken = update.Broken, IsBroken = !update.IsReadable,
        Board = () => BoardOf(update),
        Gallery = () => new SiteCharts(new DiskFiles(root), Today).Styles().Value is { } styles ? new(styles) : null,
    };

    private string? BoardOf(PreviewUpdate update)
    {
        var question = new BoardQuestion(Today) { Diagnostics = update.Diagnostics, Boundaries = update.NextBoundary is { } next ? [next] : [] };
        return StaffBoard.Read(new DiskFiles(root), question) is { } board ? BoardPage.Write(board, around.Language, new Uri(PreviewAssets.BoardStyles, UriKind.Relative)) : null;
    }

    private void Say(PreviewUpdate update, bool isFirst, bool isSaidAlready, TimeSpan time)
    {
        if (!isSaidAlready)
            report(update.Diagnostics);
        if (isFirst || !update.IsChanged)
            return;
        var milliseconds = time.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture);
        around.Terminal.Message(around.Say($"新しくしました（{milliseconds}ミリ秒）", $"brought up to date ({milliseconds} ms)"));
    }
}
