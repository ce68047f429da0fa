using System.Collections.Concurrent;
using OutreachSite.Publishing.Publish;

namespace OutreachSite.Publishing.Preview;

/// <summary>
/// What the preview shows, in one file that only grows, so that memory holds no pages and the next preview begins with
/// them. Every row names itself and carries its digests: a row that is cut off or damaged is as if it were not there.
/// </summary>
public sealed class PreviewStore : ISiteOutput, IShownFiles, IDisposable
{
    private const long Little = 4 << 20;

    private readonly AppendOnlyFile _file;
    private readonly Lock _gate = new();
    private readonly ConcurrentDictionary<RelativePath, ShownRow> _taken = new();
    private Dictionary<RelativePath, ShownRow> _shown = [];

    private PreviewStore(AppendOnlyFile file)
    {
        _file = file;
        var mark = new byte[Mark.Length];
        if (!file.Read(0, mark) || !Mark.SequenceEqual(mark))
            Begin();
        else
            Load();
    }

    /// <summary>Another form of rows has another mark.</summary>
    private static ReadOnlySpan<byte> Mark => "preview1"u8;

    /// <summary>Opens or makes a store; null when another program has it, or it cannot be written.</summary>
    /// <param name="path">As the operating system writes it.</param>
    public static PreviewStore? Open(string path)
    {
        if (AppendOnlyFile.Open(path) is not { } file)
            return null;
        try
        {
            return new(file);
        }
        catch (IOException)
        {
            file.Dispose();
            return null;
        }
    }

    /// <inheritdoc/>
    public bool Has(RelativePath path)
    {
        lock (_gate)
            return _shown.ContainsKey(path);
    }

    /// <inheritdoc/>
    public ShownFile? Read(RelativePath path)
    {
        lock (_gate)
        {
            if (!_shown.TryGetValue(path, out var row))
                return null;
            var bytes = new byte[row.Length];
            if (_file.Read(row.Start, bytes) && ContentHash.Of(bytes) == row.Digest)
                return new(bytes, row.Source);
            // The next update makes it again.
            _shown.Remove(path);
            return null;
        }
    }

    /// <inheritdoc/>
    public bool Holds(SiteFile file) => RowOf(file) is not null;

    /// <inheritdoc/>
    public void Take(SiteFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if ((RowOf(file) ?? (file.HasBytes ? Append(file) : null)) is { } row)
            _taken[file.Path] = row;
    }

    /// <summary>Forgets what was taken since the last <see cref="Show"/>.</summary>
    public void Forget() => _taken.Clear();

    /// <summary>Shows what was taken since the last time. True when anything is different from what was shown.</summary>
    /// <param name="stays">Says of a path, and whether there is something new for it, that what was shown there stays.</param>
    public bool Show(Func<RelativePath, bool, bool> stays)
    {
        ArgumentNullException.ThrowIfNull(stays);
        var next = new Dictionary<RelativePath, ShownRow>(_taken);
        _taken.Clear();
        lock (_gate)
        {
            var isChanged = false;
            foreach (var (path, row) in _shown)
            {
                var isNew = next.TryGetValue(path, out var taken);
                if (taken == row)
                    continue;
                if (stays(path, isNew))
                    next[path] = row;
                else
                    isChanged |= !isNew || taken!.Digest != row.Digest;
            }

            isChanged |= next.Count != _shown.Count;
            _shown = next;
            return isChanged;
        }
    }

    /// <summary>Hands everything to the operating system, and takes out what is no longer shown when that is most of the file.</summary>
    public void Settle()
    {
        lock (_gate)
        {
            try
            {
                if (_file.Length > Little + (2 * _shown.Values.Sum(row => row.End - row.Position)))
                    Compact();
                _file.Flush();
            }
            catch (IOException)
            {
                // A full disk: what is in memory is shown all the same, and the next preview begins with less.
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Settle();
        _file.Dispose();
    }

    private ShownRow? RowOf(SiteFile file)
    {
        lock (_gate)
            return _shown.TryGetValue(file.Path, out var row) && row.Digest == file.Digest && row.Source == file.Source ? row : null;
    }

    private ShownRow Append(SiteFile file)
    {
        var head = ShownRow.HeadOf(file);
        // Head and bytes must follow each other, though many threads append.
        lock (_gate)
        {
            var position = _file.Append(head);
            _file.Append(file.Bytes.Span);
            return new(position, head.Length, file.Bytes.Length, file.Digest, file.Source);
        }
    }

    private void Begin()
    {
        _file.Truncate(0);
        _file.Append(Mark);
        _shown = [];
    }

    private void Load()
    {
        var position = (long)Mark.Length;
        for (; ShownRow.ReadAt(_file, position) is var (path, row); position = row.End)
            _shown[path] = row;
        if (position < _file.Length)
            _file.Truncate(position);
    }

    /// <summary>In place: killed half-way, the rows that were damaged say so themselves.</summary>
    private void Compact()
    {
        var rows = _shown.OrderBy(row => row.Value.Position).ToArray();
        var positions = _file.Compact([(0, Mark.Length), .. rows.Select(row => (row.Value.Position, (int)(row.Value.End - row.Value.Position)))]);
        for (var i = 0; i < rows.Length; i++)
            _shown[rows[i].Key] = rows[i].Value with { Position = positions[i + 1] };
    }
}
