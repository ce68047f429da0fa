using System.Globalization;
using System.Text;
using OutreachSite.Imaging.Copies;
using OutreachSite.Imaging.Scrub;
using OutreachSite.Pipelines.Storage;

namespace OutreachSite.Publishing.Assets.Copies;

/// <summary>
/// What makes smaller copies of pictures in a build: an input of it. Pages depend on its text, which is the version of libvips, and on nothing else of
/// it: the same picture gives the same copy, whether it is made or found.
/// </summary>
public sealed class PictureTool
{
    /// <summary>After so many copies for which the program did not end, no more are asked for in this build.</summary>
    private const int Patience = 2;

    private static readonly RelativePath _attempts = new("attempts");

    private readonly string _version;
    private readonly Vips? _vips;
    private readonly DiskFolder? _folder;
    private readonly PictureCopier? _copier;
    private readonly CopyStore? _store;
    private readonly SemaphoreSlim _places;
    private int _failures, _made;

    private PictureTool(string version, Vips? vips = null, DiskFolder? folder = null, int places = 1)
    {
        (_version, _vips, _folder, _places) = (version, vips, folder, new(places));
        if (vips is null || folder is null)
            return;
        (_copier, _store) = (new(vips, new(Path.Combine(folder.Root, "desk"))), new(folder));
        Attempt = NextAttempt(folder);
    }

    /// <summary>No copies are made.</summary>
    public static PictureTool None { get; } = new("");

    /// <summary>The program with the copies that it made before, or why it cannot be used: IMG203.</summary>
    /// <param name="program">The path of <c>vips</c>.</param>
    /// <param name="folder">Where copies are kept; deleting it is always safe.</param>
    /// <param name="places">How many copies may be made at once.</param>
    /// <param name="limit">How long a copy may take; null for a minute.</param>
    public static Outcome<PictureTool> Open(string program, DiskFolder folder, int places, TimeSpan? limit = null)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var vips = new Vips(program, limit);
        var version = new KnownVips(folder).VersionOf(program, vips);
        return version.Value is { } known
            ? Outcome.Of(new PictureTool(known, vips, folder, Math.Max(1, places)))
            : Outcome.Failed<PictureTool>(version.Diagnostics);
    }

    /// <summary>True when no copies are made.</summary>
    public bool IsNone => _copier is null;

    /// <summary>True when a copy could not be made in this build.</summary>
    public bool HasFailed => _failures > 0;

    /// <summary>How many copies were made in this build, and not found.</summary>
    public int Made => _made;

    /// <summary>Another number after each build in which something failed: what failed depends on it, so that it is tried again.</summary>
    internal int Attempt { get; }

    /// <summary>The version of libvips; empty when no copies are made.</summary>
    public override string ToString() => _version;

    /// <summary>A copy, found or made: IMG204. Without a value and without a reason when the program has stopped answering.</summary>
    internal Outcome<byte[]> Make(ScrubbedPicture picture, CopyOrder order, Location where, string name)
    {
        var madeFrom = DigestOf(picture, order);
        if (_store!.Find(madeFrom) is { } before)
            return Outcome.Of(before);
        _places.Wait();
        try
        {
            if (_vips!.Stopped >= Patience)
                return Outcome.Failed<byte[]>();
            var made = _copier!.Make(picture, order, where, name);
            Note(made.Value, madeFrom);
            return made;
        }
        finally
        {
            _places.Release();
        }
    }

    /// <summary>Notes whether something failed, for the next build.</summary>
    internal void Remember()
    {
        try
        {
            if (HasFailed)
                _folder!.Write(_attempts, Encoding.UTF8.GetBytes(Attempt.ToString(CultureInfo.InvariantCulture)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What failed stays as it is until its picture changes.
        }
    }

    private void Note(byte[]? copy, ContentHash madeFrom)
    {
        if (copy is null)
        {
            Interlocked.Increment(ref _failures);
            return;
        }

        Interlocked.Increment(ref _made);
        _store!.Keep(madeFrom, copy);
    }

    private ContentHash DigestOf(ScrubbedPicture picture, CopyOrder order)
    {
        var writer = new ValueWriter();
        writer.Write(_version);
        writer.Write((long)PictureCopier.Version);
        writer.Write((long)PictureScrubber.Version);
        writer.Write((long)order.Width);
        writer.Write((long)order.Quality);
        writer.Write(ContentHash.Of(picture.Bytes));
        return ContentHash.Of(writer.Bytes);
    }

    private static int NextAttempt(DiskFolder folder)
    {
        try
        {
            return folder.Read(_attempts) is { } bytes && int.TryParse(Encoding.UTF8.GetString(bytes), NumberStyles.None, CultureInfo.InvariantCulture, out var last) ? last + 1 : 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }
}
