using System.Collections.Immutable;
using OutreachSite.Diagnostics;
using OutreachSite.Files;
using OutreachSite.Pipelines.Execution;
using OutreachSite.Publishing.Publish;

namespace OutreachSite.Publishing.Tests.Incremental;

/// <summary>
/// The contract of the engine: after any edits and accidents, what a build with a memory publishes and says is what a
/// build without one does. Runs until the first difference.
/// </summary>
internal sealed class TownContract : IDisposable
{
    private static readonly TimeSpan[] _ticks = [TimeSpan.FromTicks(1), TimeSpan.FromMilliseconds(10), TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2)];

    private readonly Random _random;
    private readonly TownFolder _town;
    private readonly TownEditor _editor;
    private readonly TownAccidents _accidents;
    private readonly Func<BuildInput, BuildInput>? _adjust;
    private readonly DateOnly _day = new(2026, 11, 21);
    private DateOnly _today;
    private ContentHash _program = SiteCatalogue.Program;
    private ImmutableArray<Diagnostic> _errors = [];
    private readonly Queue<string> _history = new();
    private int _refusedInARow;

    public TownContract(int seed, Func<BuildInput, BuildInput>? adjust = null)
    {
        (_random, _today, _adjust) = (new(seed), _day, adjust);
        _town = new(_ticks[seed % _ticks.Length]);
        _editor = new(_town, _random, _day);
        _accidents = new(_town, _random);
        _editor.Found();
        _town.Wait(TimeSpan.FromSeconds(30));
    }

    /// <summary>How many steps published something, refused, found nothing to do, and how many rules were run beside those of clean builds.</summary>
    public (int Published, int Refused, int Fast, long Runs, long CleanRuns) Counts { get; private set; }

    /// <summary>Runs some steps; null, or the first difference with what led to it.</summary>
    public string? Run(int steps)
    {
        for (var step = 0; step < steps; step++)
        {
            Change();
            if (Step() is { } difference)
                return $"step {step}: {difference}\n  {string.Join("\n  ", _history)}";
        }

        return null;
    }

    public void Dispose() => _town.Dispose();

    private void Change()
    {
        if (_refusedInARow > _random.Next(3))
            Say(_editor.Mend(_errors.Select(error => error.Where.Path)));
        else
        {
            for (var edits = _random.Next(6) == 0 ? _random.Next(0, 5) : 1; edits > 0; edits--)
                Say(_editor.Edit());
        }

        if (_random.Next(12) == 0)
            Say($"today {_today = _day.AddDays(_random.Next(-6, 10)):yyyy-MM-dd}");
        if (_random.Next(60) == 0)
        {
            _program = ContentHash.Of(BitConverter.GetBytes(_random.Next()));
            Say("another program");
        }

        if (_random.Next(6) == 0)
            Say(_accidents.Happen());
        _town.Wait(_random.Next(5) < 2 ? TimeSpan.FromMilliseconds(_random.Next(3)) : TimeSpan.FromSeconds(_random.Next(1, 9)));
    }

    private void Say(string what)
    {
        _history.Enqueue(what);
        if (_history.Count > 12)
            _history.Dequeue();
    }

    private string? Step()
    {
        var options = Options();
        if (_random.Next(15) == 0)
            Kill(options);
        else if (_random.Next(15) == 0)
            SaveWhileBuilding(options);
        if (_accidents.Obstacle is not null)
        {
            _ = Publication(options).Run();
            _accidents.Clear();
        }

        var before = _town.Shown();
        var actual = Publication(options).Run();
        var expected = SiteBuilder.Build(_town.Files, options with { Parallelism = 1, Began = _town.Now });
        Count(actual, expected);
        return Difference(actual, expected, before) ?? (_random.Next(10) == 0 ? Idle(options, expected) : null);
    }

    private BuildOptions Options() => new(_today)
    {
        ShowsDrafts = _random.Next(5) == 0,
        Microsite = _random.Next(6) == 0 ? new(TownTexts.Seminar.TrimEnd('/')) : RelativePath.Root,
        ReportsUnusedFiles = _random.Next(3) == 0,
        Parallelism = _random.Next(1, 4),
        Adjust = _adjust,
    };

    private SitePublication Publication(BuildOptions options, IFileTree? files = null, Action<DiskStep, string>? disk = null) =>
        _town.Publication(options, files, disk) with { Program = _program };

    /// <summary>Nothing works from some step on, as if the program had been killed: a stage or a journal is left.</summary>
    private void Kill(BuildOptions options)
    {
        var left = _random.Next(400);
        _ = Publication(options, disk: (_, _) =>
        {
            if (Interlocked.Decrement(ref left) < 0)
                throw new IOException("killed");
        }).Run();
        Say("killed while publishing");
    }

    /// <summary>What such a build publishes is a mixture; the next one must not be.</summary>
    private void SaveWhileBuilding(BuildOptions options)
    {
        var (reads, edits) = (_random.Next(1, 120), _random.Next(1, 3));
        _ = Publication(options with { Parallelism = 1 }, new RestlessFiles(_town.Files, () =>
        {
            if (--reads != 0)
                return;
            Say($"{_editor.Edit()}, while building");
            reads = --edits > 0 ? _random.Next(1, 60) : 0;
        })).Run();
        Say("and after that build");
    }

    private string? Difference(Publication actual, BuiltSite expected, SortedDictionary<string, ContentHash> before)
    {
        var (site, errors) = (actual.Site, expected.Diagnostics.Where(found => found.Severity >= Severity.Error).ToImmutableArray());
        (_errors, _refusedInARow) = (errors, errors.IsEmpty ? 0 : _refusedInARow + 1);
        if (!actual.Problems.IsEmpty && actual.Report is null)
            return $"not published: {actual.Problems[0]}";
        if (!site.Diagnostics.SequenceEqual(expected.Diagnostics))
            return $"other messages: {Text(site.Diagnostics.Except(expected.Diagnostics))} instead of {Text(expected.Diagnostics.Except(site.Diagnostics))}";
        if (site.NextBoundary != expected.NextBoundary)
            return $"next boundary {site.NextBoundary:O} instead of {expected.NextBoundary:O}";
        if (site.Pages != expected.Pages)
            return $"{site.Pages} pages instead of {expected.Pages}";
        if (actual.IsRefused != !errors.IsEmpty)
            return $"refused: {actual.IsRefused}";
        var shown = _town.Shown();
        return errors.IsEmpty ? Compare(shown, Expected(expected)) ?? Listed(expected) : Compare(shown, before);
    }

    private SortedDictionary<string, ContentHash> Expected(BuiltSite built)
    {
        var files = new SortedDictionary<string, ContentHash>(StringComparer.Ordinal);
        foreach (var (path, digest) in _accidents.Foreign)
            files[path] = digest;
        foreach (var file in built.Files)
            files[file.Path.Value] = ContentHash.Of(file.Bytes.Span);
        return files;
    }

    private static string? Compare(SortedDictionary<string, ContentHash> actual, SortedDictionary<string, ContentHash> expected) =>
        actual.SequenceEqual(expected) ? null
        : $"the output differs in {string.Join(", ", actual.Except(expected).Concat(expected.Except(actual)).Select(file => file.Key).Distinct().Take(6))}";

    private string? Listed(BuiltSite built) =>
        Manifest.Parse(File.ReadAllBytes(Path.Combine(_town.Output, Manifest.Path.Value))) is { } manifest
            && manifest.Files.SequenceEqual(built.Files.Select(file => KeyValuePair.Create(file.Path, ContentHash.Of(file.Bytes.Span))))
            ? null : "the manifest is another one";

    /// <summary>A second build without an edit in between runs no rule, and a third one, later, looks at nothing.</summary>
    private string? Idle(BuildOptions options, BuiltSite expected)
    {
        var again = Publication(options).Run();
        if (again.Built is { Build.Count: > 0 } built)
            return $"run again without a reason: {string.Join(' ', built.Build.Runs.Select(run => $"{run.Key}:{run.Value}"))}";
        if (again.Report is { Written: > 0 } or { Removed: > 0 } || !again.Site.Diagnostics.SequenceEqual(expected.Diagnostics))
            return "an idle build did something";
        return null;
    }

    private void Count(Publication actual, BuiltSite expected) => Counts = (
        Counts.Published + (actual.Report is null ? 0 : 1), Counts.Refused + (actual.IsRefused ? 1 : 0), Counts.Fast + (actual.Built is null ? 1 : 0),
        Counts.Runs + (actual.Built?.Build.Count ?? 0), Counts.CleanRuns + expected.Build.Count);

    private static string Text(IEnumerable<Diagnostic> diagnostics) => string.Join(" | ", diagnostics.Take(3));

    /// <summary>Files that somebody saves while they are read.</summary>
    private sealed class RestlessFiles(IFileTree files, Action beforeRead) : IFileTree
    {
        public byte[]? Read(RelativePath path)
        {
            beforeRead();
            return files.Read(path);
        }

        public ImmutableArray<FileEntry> Scan(RelativePath folder) => files.Scan(folder);
    }
}
