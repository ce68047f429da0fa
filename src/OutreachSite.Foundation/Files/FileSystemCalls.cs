using System.Runtime.InteropServices;
using System.Text;

namespace OutreachSite.Files;

/// <summary>What Linux can do for a program and .NET has no word for: flush a folder, and a file system as a whole.</summary>
internal static class FileSystemCalls
{
    /// <summary>Brings all that was written to the file system of a folder to the disk; false where that cannot be asked for.</summary>
    public static bool FlushFileSystem(string folder) => OperatingSystem.IsLinux() && On(folder, SyncFileSystem);

    /// <summary>Brings the names in a folder to the disk; false where that cannot be asked for.</summary>
    public static bool FlushFolder(string folder) => OperatingSystem.IsLinux() && On(folder, Sync);

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

    [DllImport("libc", EntryPoint = "fsync")]
    private static extern int Sync(int descriptor);

    [DllImport("libc", EntryPoint = "syncfs")]
    private static extern int SyncFileSystem(int descriptor);
}
