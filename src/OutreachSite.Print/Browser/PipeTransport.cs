using System.Buffers;
using System.IO.Pipelines;

namespace OutreachSite.Print.Browser;

/// <summary>Messages through two pipes, each message closed by a zero byte (<c>--remote-debugging-pipe</c>).</summary>
internal sealed class PipeTransport(Stream toBrowser, Stream fromBrowser) : IDevToolsTransport
{
    private readonly PipeReader _reader = PipeReader.Create(fromBrowser, new(bufferSize: 64 * 1024));

    public async ValueTask SendAsync(ReadOnlyMemory<byte> message, CancellationToken cancellation)
    {
        await toBrowser.WriteAsync(message, cancellation);
        await toBrowser.WriteAsync("\0"u8.ToArray(), cancellation);
        await toBrowser.FlushAsync(cancellation);
    }

    public async ValueTask<byte[]?> ReceiveAsync(CancellationToken cancellation)
    {
        while (true)
        {
            var read = await _reader.ReadAsync(cancellation);
            if (read.Buffer.PositionOf((byte)0) is { } end)
            {
                var message = read.Buffer.Slice(0, end).ToArray();
                _reader.AdvanceTo(read.Buffer.GetPosition(1, end));
                return message;
            }

            _reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
            if (read.IsCompleted)
                return null;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _reader.CompleteAsync();
        await toBrowser.DisposeAsync();
        await fromBrowser.DisposeAsync();
    }
}
