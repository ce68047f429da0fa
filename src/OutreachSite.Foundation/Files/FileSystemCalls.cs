using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace OutreachSite.Files;

/// <summary>
/// What an operating system can do for a program and .NET has no word for: flush a folder, and a file system as a whole; hold a
/// file that is open; rename without a look before.
/// </summary>
internal static class FileSystemCalls
{
    /// <summary>Longer paths, in bytes with the one that ends them, are left to .NET.</summary>
    private const int LongestPath = 1024;

    /// <summary>Brings all that was written to the file system of a folder to the disk; false where that cannot be asked for.</summary>
    public static bool FlushFileSystem(string folder) => OperatingSystem.IsLinux() && On(folder, SyncFileSystem);

    /// <summary>Brings the names in a folder to the disk; false where that cannot be asked for.</summary>
    public static bool FlushFolder(string folder) => OperatingSystem.IsLinux() && On(folder, Sync);

    /// <summary>
    /// Holds an open file for this program until it is closed; false when another one holds it. On Windows opening it for nobody
    /// else does so. Elsewhere .NET would do the same, but then would ask for a lock on every file that it reads and writes:
    /// of a large site that is a tenth of what the system has to do, so that the program has switched it off.
    /// </summary>
    public static bool Hold(SafeFileHandle file)
    {
        const int exclusiveWithoutWaiting = 2 | 4, takenOnLinux = 11, takenOnMac = 35;
        if (OperatingSystem.IsWindows())
            return true;
        try
        {
            return Lock(file, exclusiveWithoutWaiting) == 0 || Marshal.GetLastPInvokeError() is not (takenOnLinux or takenOnMac);
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException)
        {
            return true;
        }
    }

    /// <summary>
    /// Gives a file another path in one step, over the file that is there; false when it could not, for whatever reason, or where that
    /// cannot be asked for. .NET looks at the file first, which with thousands of files is a seventh of the time.
    /// </summary>
    public static bool Rename(string from, string to)
    {
        try
        {
            if (OperatingSystem.IsWindows() || Encoding.UTF8.GetMaxByteCount(Math.Max(from.Length, to.Length)) >= LongestPath)
                return false;
            Span<byte> source = stackalloc byte[LongestPath], target = stackalloc byte[LongestPath];
            source[Encoding.UTF8.GetBytes(from, source)] = 0;
            target[Encoding.UTF8.GetBytes(to, target)] = 0;
            return Rename(in source[0], in target[0]) == 0;
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException)
        {
            return false;
        }
    }

    private static bool On(string folder, Func<int, int> call)
    {
        try
        {
            const int readOnly = 0;
            var descriptor = Open(Encoding.UTF8.GetBytes(folder + '\0'), readOnly);
            if (descriptor < 0)
                return false;
            try
            {
                return call(descriptor) == 0;
            }
            finally
            {
                _ = Close(descriptor);
            }
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException)
        {
            return false;
        }
    }

    [DllImport("libc", EntryPoint = "open")]
    private static extern int Open(byte[] path, int flags);

    [DllImport("libc", EntryPoint = "close")]
    private static extern int Close(int descriptor);

    [DllImport("libc", EntryPoint = "flock", SetLastError = true)]
    private static extern int Lock(SafeFileHandle file, int operation);

    [DllImport("libc", EntryPoint = "rename")]
    private static extern int Rename(in byte from, in byte to);

    [DllImport("libc", EntryPoint = "fsync")]
    private static extern int Sync(int descriptor);

    [DllImport("libc", EntryPoint = "syncfs")]
    private static extern int SyncFileSystem(int descriptor);
}
