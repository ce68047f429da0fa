using System.Buffers;
using System.Runtime.InteropServices;

namespace OutreachSite.Pipelines.Execution;

/// <summary>
/// The bytes of files between their first reading and their second, outside the memory that is looked through for garbage: there
/// they would be copied twice on their way to the old objects, just before they are not needed any more. No more than a fixed
/// amount is held, so that memory does not grow with the site. Safe for many threads.
/// </summary>
internal sealed class HeldFiles
{
    /// <summary>Files of at most this many bytes are held…</summary>
    private const int Longest = 64 << 10;

    /// <summary>…as long as all that is held is not more than this.</summary>
    private const long Most = 64 << 20;

    private readonly HashSet<IntPtr> _places = [];
    private long _held;

    /// <summary>Whoever was not asked for again goes with the build.</summary>
    ~HeldFiles()
    {
        foreach (var place in _places)
            Marshal.FreeHGlobal(place);
    }

    /// <summary>Holds the bytes of a file; null when they are too many.</summary>
    public File? Hold(byte[] bytes)
    {
        if (bytes.Length is 0 or > Longest)
            return null;
        if (Interlocked.Add(ref _held, bytes.Length) > Most)
        {
            Interlocked.Add(ref _held, -bytes.Length);
            return null;
        }

        var place = Marshal.AllocHGlobal(bytes.Length);
        Marshal.Copy(bytes, 0, place, bytes.Length);
        lock (_places)
            _places.Add(place);
        return new(this, place, bytes.Length);
    }

    /// <summary>One file that is held.</summary>
    internal sealed class File(HeldFiles all, IntPtr place, int length)
    {
        /// <summary>Gives its bytes, once, and ends the holding.</summary>
        public byte[] Take()
        {
            var bytes = GC.AllocateUninitializedArray<byte>(length);
            Take(bytes);
            return bytes;
        }

        /// <summary>Gives its text, once, and ends the holding.</summary>
        public string TakeText()
        {
            var bytes = ArrayPool<byte>.Shared.Rent(length);
            Take(bytes);
            var text = System.Text.Encoding.UTF8.GetString(bytes, 0, length);
            ArrayPool<byte>.Shared.Return(bytes);
            return text;
        }

        private void Take(byte[] bytes)
        {
            Marshal.Copy(place, bytes, 0, length);
            lock (all._places)
                all._places.Remove(place);
            Marshal.FreeHGlobal(place);
            Interlocked.Add(ref all._held, -length);
        }
    }
}
