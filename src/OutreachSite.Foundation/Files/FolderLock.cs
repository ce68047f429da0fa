#pragma warning disable RS0030 // This folder is the one place that touches the disk.
namespace OutreachSite.Files;

/// <summary>
/// Holds a folder for one program at a time through a lock file, which goes when it is given back. The operating system
/// gives it back for a program that was killed; the file that is left then holds nobody up.
/// </summary>
public sealed class FolderLock : IDisposable
{
    private static readonly TimeSpan _step = TimeSpan.FromMilliseconds(20);

    private readonly FileStream _file;

    private FolderLock(FileStream file, long time) => (_file, Time) = (file, time);

    /// <summary>When it was taken, in ticks by the clock of the file system.</summary>
    public long Time { get; }

    /// <summary>False when the file, or the folder around it, was taken away: then nothing is held any more.</summary>
    public bool IsHeld => IsThere(_file);

    /// <summary>Waits for the lock; null when another program did not give it back in time.</summary>
    /// <exception cref="IOException">The file cannot be made there.</exception>
    public static FolderLock? Take(string file, TimeSpan patience)
    {
        for (var waited = TimeSpan.Zero; ; waited += _step)
        {
            if (Try(file) is { } taken)
                return taken;
            if (waited >= patience)
                return null;
            Thread.Sleep(_step);
        }
    }

    /// <summary>Gives it back. On Windows an open file cannot be removed, elsewhere it must be while nobody else can hold it.</summary>
    public void Dispose()
    {
        if (OperatingSystem.IsWindows())
            _file.Dispose();
        try
        {
            File.Delete(_file.Name);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A lock file that is left holds nobody up.
        }

        _file.Dispose();
    }

    private static FolderLock? Try(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        FileStream? stream = null;
        try
        {
            stream = new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1);
            if (!FileSystemCalls.Hold(stream.SafeFileHandle))
            {
                stream.Dispose();
                return null;
            }

            stream.SetLength(0);
            stream.WriteByte((byte)'\n');
            stream.Flush();
            var time = File.GetLastWriteTimeUtc(stream.SafeFileHandle).Ticks;
            File.SetLastWriteTimeUtc(stream.SafeFileHandle, DateTime.UnixEpoch.AddSeconds(Random.Shared.Next(1, int.MaxValue)));
            if (IsThere(stream))
                return new(stream, time);
        }
        catch (DirectoryNotFoundException)
        {
            // The one before us has just taken the folder away.
        }
        catch (IOException e) when (IsTaken(e))
        {
            // Another program holds it.
        }

        stream?.Dispose();
        return null;
    }

    /// <summary>
    /// False when the one before us removed the file between our opening and our locking it: then we hold a file without
    /// a name, and the next program would make a new one. A time that nobody else would choose tells the two apart.
    /// </summary>
    private static bool IsThere(FileStream stream) =>
        File.GetLastWriteTimeUtc(stream.Name) == File.GetLastWriteTimeUtc(stream.SafeFileHandle);

    /// <summary>EAGAIN of Linux and of macOS, the sharing and the lock violation of Windows.</summary>
    private static bool IsTaken(IOException problem) => (problem.HResult & 0xFFFF) is 11 or 35 or 32 or 33;
}
