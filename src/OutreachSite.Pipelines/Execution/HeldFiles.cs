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

    /// <summary>Long enough to go back to the operating system when it is given back.</summary>
    private const int BlockLength = 1 << 20;

    private readonly HashSet<Block> _blocks = [];
    private Block? _current;
    private long _held;

    /// <summary>Whoever was not asked for again goes with the build.</summary>
    ~HeldFiles()
    {
        foreach (var block in _blocks)
            Marshal.FreeHGlobal(block.Start);
    }

    /// <summary>Holds the bytes of a file; null when they are too many.</summary>
    public File? Hold(byte[] bytes)
    {
        if (bytes.Length is 0 or > Longest)
            return null;
        lock (_blocks)
        {
            if (_held + bytes.Length > Most)
                return null;
            _held += bytes.Length;
            if (_current is null || _current.Used + bytes.Length > BlockLength)
                _blocks.Add(_current = new(Marshal.AllocHGlobal(BlockLength)));
            var file = new File(this, _current, _current.Used, bytes.Length);
            Marshal.Copy(bytes, 0, _current.Start + _current.Used, bytes.Length);
            _current.Used += bytes.Length;
            _current.Files++;
            return file;
        }
    }

    private void Release(Block block, int length)
    {
        lock (_blocks)
        {
            _held -= length;
            if (--block.Files > 0)
                return;
            if (block == _current)
            {
                block.Used = 0;
                return;
            }

            _blocks.Remove(block);
            Marshal.FreeHGlobal(block.Start);
        }
    }

    /// <summary>One file that is held.</summary>
    internal sealed class File(HeldFiles all, Block block, int position, int length)
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
            Marshal.Copy(block.Start + position, bytes, 0, length);
            all.Release(block, length);
        }
    }

    /// <summary>Files one behind the other, given back when none of them is held any more.</summary>
    internal sealed class Block(IntPtr start)
    {
        public IntPtr Start { get; } = start;

        /// <summary>How many bytes are used from its beginning.</summary>
        public int Used { get; set; }

        /// <summary>How many files are held.</summary>
        public int Files { get; set; }
    }
}
