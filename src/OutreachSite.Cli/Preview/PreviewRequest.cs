using System.Text;

namespace OutreachSite.Cli.Preview;

/// <summary>The head of an HTTP request, as far as the preview needs it.</summary>
/// <param name="Method">GET or HEAD; everything else is refused.</param>
/// <param name="Path">The path, decoded, without the query.</param>
/// <param name="Query">What follows the question mark; empty when there is none.</param>
/// <param name="Host">What the browser believes to speak to.</param>
public sealed record PreviewRequest(string Method, string Path, string Query, string Host)
{
    private const int Longest = 16 * 1024;

    /// <summary>Reads the head of a request; null when it is none, or longer than a browser's ever is.</summary>
    public static async Task<PreviewRequest?> ReadAsync(Stream stream, CancellationToken cancellation)
    {
        var buffer = new byte[Longest];
        var length = 0;
        while (length < Longest)
        {
            var read = await stream.ReadAsync(buffer.AsMemory(length), cancellation);
            if (read == 0)
                return null;
            length += read;
            var end = buffer.AsSpan(0, length).IndexOf("\r\n\r\n"u8);
            if (end >= 0)
                return Parse(Encoding.Latin1.GetString(buffer, 0, end));
        }

        return null;
    }

    /// <summary>Understands the head of a request.</summary>
    public static PreviewRequest? Parse(string head)
    {
        var lines = head.Split("\r\n");
        if (lines[0].Split(' ') is not [var method, ['/', ..] target, var version] || !version.StartsWith("HTTP/1.", StringComparison.Ordinal))
            return null;
        var host = lines.Skip(1).FirstOrDefault(line => line.StartsWith("host:", StringComparison.OrdinalIgnoreCase))?["host:".Length..].Trim() ?? "";
        var mark = target.IndexOf('?', StringComparison.Ordinal);
        return new(method, Uri.UnescapeDataString(target.Split('?', '#')[0]), mark < 0 ? "" : target[(mark + 1)..], host);
    }
}
