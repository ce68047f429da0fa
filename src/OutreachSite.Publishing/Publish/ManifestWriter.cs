using System.Text;
using System.Text.Json;

namespace OutreachSite.Publishing.Publish;

/// <summary>Writes a manifest line by line: one line for each file, in the order of code points. The caller gives that order.</summary>
internal sealed class ManifestWriter(Stream stream)
{
    private bool _hasLines;

    /// <summary>The lines before the files.</summary>
    public void Begin() => stream.Write("{\n  \"files\": {\n"u8);

    /// <summary>One file.</summary>
    public void Add(RelativePath path, ContentHash digest)
    {
        stream.Write(_hasLines ? ",\n    \""u8 : "    \""u8);
        _hasLines = true;
        Write(path.Value);
        stream.Write("\": \""u8);
        Write(digest.ToString());
        stream.Write("\""u8);
    }

    /// <summary>The lines after the files.</summary>
    public void End() => stream.Write("\n  }\n}\n"u8);

    private void Write(string text)
    {
        const int most = 256;
        if (text.Length > most || text.AsSpan().ContainsAnyExcept(Plain))
        {
            stream.Write(JsonEncodedText.Encode(text).EncodedUtf8Bytes);
            return;
        }

        Span<byte> bytes = stackalloc byte[most];
        stream.Write(bytes[..Encoding.UTF8.GetBytes(text, bytes)]);
    }

    /// <summary>Letters that JSON writes as they are; a path of nothing else needs no second look.</summary>
    private static System.Buffers.SearchValues<char> Plain { get; } =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./");
}
