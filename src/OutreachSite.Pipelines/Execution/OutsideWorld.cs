using System.Globalization;
using System.Text;
using OutreachSite.Pipelines.Tracing;

namespace OutreachSite.Pipelines.Execution;

/// <summary>Answers from outside the rules: files, patterns, settings, the day. Called under the lock of the entry.</summary>
internal sealed class OutsideWorld(BuildInput input, int revision)
{
    /// <summary>
    /// How much older than the beginning of the build a file must be for its stamp to stand for its bytes: file systems
    /// count time in ticks of up to two seconds (FAT), and a file may be written twice within one.
    /// </summary>
    public static readonly TimeSpan Racy = TimeSpan.FromSeconds(2.5);

    private static readonly ContentHash Yes = ContentHash.FingerprintOf("yes"u8), No = ContentHash.FingerprintOf("no"u8);

    private readonly SourceSnapshot _sources = new(input.Files);
    private readonly long _oldEnough = (input.Began - Racy).UtcTicks;
    private readonly HeldFiles _held = new();

    /// <summary>What the build may see.</summary>
    public BuildInput Input { get; } = input;

    /// <summary>The top folders in which files were looked for, by name.</summary>
    public ImmutableArray<string> SourceFolders => _sources.Folders;

    /// <summary>Brings an answer up to date.</summary>
    public void Refresh(Entry entry)
    {
        switch (entry.Kind)
        {
            case EntryKind.File:
                RefreshFile(entry);
                break;
            case EntryKind.Existence:
                Answer(entry, _sources.StampOf(RelativePath.Resolved(entry.Key)) is not null);
                break;
            case EntryKind.Pattern:
                RefreshPattern(entry);
                break;
            case EntryKind.Setting:
                Set(entry, ContentHash.FingerprintOf(Encoding.UTF8.GetBytes(Input.TextOf(entry.Key))), isAbsent: false);
                break;
            default:
                Answer(entry, DateOnly.ParseExact(entry.Key, "yyyy-MM-dd", CultureInfo.InvariantCulture) <= Input.Today);
                break;
        }
    }

    /// <summary>The bytes of a file; null when there is none. What the entry says of them is brought up to date.</summary>
    public byte[]? Bytes(Entry entry, RelativePath path)
    {
        lock (entry)
            return TakeHeld(entry) is { } held ? held.Take() : Read(entry, path);
    }

    /// <summary>The same as text.</summary>
    public string? Text(Entry entry, RelativePath path)
    {
        lock (entry)
        {
            if (TakeHeld(entry) is { } held)
                return held.TakeText();
            return Read(entry, path) is { } bytes ? Encoding.UTF8.GetString(bytes) : null;
        }
    }

    /// <summary>The files of a pattern that was brought up to date.</summary>
    public ImmutableArray<RelativePath> Matches(Entry entry)
    {
        lock (entry)
            return (ImmutableArray<RelativePath>)(entry.Value ??= Find(entry.Key));
    }

    private byte[]? Read(Entry entry, RelativePath path)
    {
        var bytes = Input.Files.Read(path);
        if (entry.VerifiedAt != revision)
        {
            Found(entry, bytes, StampOf(path));
            entry.VerifiedAt = revision;
        }
        else if (DigestOf(bytes) != entry.Digest)
        {
            // Saved while the build was reading it: what was made of it is not to be relied on, here or next time.
            (entry.IsUnstable, entry.IsDirty) = (true, true);
        }

        return bytes;
    }

    /// <summary>A page is asked for what it says of itself, and then for its text: the second time ends the holding.</summary>
    private HeldFiles.File? TakeHeld(Entry entry)
    {
        // What an earlier build held is never handed out: it may not be what lies there now.
        var held = entry.VerifiedAt == revision ? entry.Value as HeldFiles.File : null;
        if (held is not null)
            entry.Value = null;
        return held;
    }

    private void RefreshFile(Entry entry)
    {
        entry.Value = null;
        var path = RelativePath.Resolved(entry.Key);
        var stamp = StampOf(path);
        if (stamp is { } present && entry.ComputedAt != 0 && !entry.IsAbsent && !entry.IsUnstable && IsUntouched(entry, present))
            return;
        Found(entry, Input.Files.Read(path), stamp);
    }

    private static ContentHash DigestOf(byte[]? bytes) => bytes is null ? default : ContentHash.FingerprintOf(bytes);

    private bool IsUntouched(Entry entry, FileStamp present) =>
        (entry.IsStampTrusted && present == entry.Stamp) || (Input.TrustsLengthAlone && present.Length == entry.Stamp.Length);

    private FileStamp? StampOf(RelativePath path) => path.Value.Contains('/', StringComparison.Ordinal) ? _sources.StampOf(path) : null;

    /// <summary>Files are listed before they are read: a stamp of another length belongs to bytes that are gone.</summary>
    private void Found(Entry entry, byte[]? bytes, FileStamp? stamp)
    {
        var isTrusted = stamp is { } present && present.Modified < _oldEnough && present.Length == bytes?.Length;
        entry.IsDirty |= entry.Stamp != stamp.GetValueOrDefault() || entry.IsStampTrusted != isTrusted;
        (entry.Stamp, entry.IsStampTrusted) = (stamp.GetValueOrDefault(), isTrusted);
        Set(entry, DigestOf(bytes), isAbsent: bytes is null);
        entry.Value = bytes is null ? null : _held.Hold(bytes);
    }

    private void RefreshPattern(Entry entry)
    {
        var matches = Find(entry.Key);
        entry.Value = matches;
        Set(entry, ContentHash.FingerprintOf(Encoding.UTF8.GetBytes(string.Join('\n', matches))), isAbsent: false);
    }

    private ImmutableArray<RelativePath> Find(string pattern)
    {
        var glob = new Glob(pattern);
        var matches = ImmutableArray.CreateBuilder<RelativePath>();
        foreach (var file in _sources.Below(glob.Base))
        {
            if (glob.Matches(file.Path))
                matches.Add(file.Path);
        }

        return matches.ToImmutable();
    }

    private void Answer(Entry entry, bool isYes) => Set(entry, isYes ? Yes : No, isAbsent: !isYes);

    private void Set(Entry entry, ContentHash digest, bool isAbsent)
    {
        if (entry.ComputedAt == 0 || entry.IsUnstable || digest != entry.Digest || isAbsent != entry.IsAbsent)
            (entry.Digest, entry.IsAbsent, entry.ChangedAt, entry.IsDirty, entry.IsUnstable) = (digest, isAbsent, revision, true, false);
        entry.ComputedAt = revision;
    }
}
