using System.Net.WebSockets;

namespace OutreachSite.Print.Browser;

/// <summary>Messages through a web socket on this machine (<c>--remote-debugging-port</c>).</summary>
internal sealed class WebSocketTransport : IDevToolsTransport
{
    private readonly ClientWebSocket _socket = new();

    private WebSocketTransport() => _socket.Options.Proxy = null;

    /// <summary>Connects to the address that the browser printed.</summary>
    public static async Task<WebSocketTransport> ConnectAsync(Uri address, CancellationToken cancellation)
    {
        var transport = new WebSocketTransport();
        try
        {
            await transport._socket.ConnectAsync(address, cancellation);
            return transport;
        }
        catch
        {
            await transport.DisposeAsync();
            throw;
        }
    }

    public ValueTask SendAsync(ReadOnlyMemory<byte> message, CancellationToken cancellation) =>
        _socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, cancellation);

    public async ValueTask<byte[]?> ReceiveAsync(CancellationToken cancellation)
    {
        using var message = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (true)
        {
            ValueWebSocketReceiveResult part;
            try
            {
                part = await _socket.ReceiveAsync(buffer.AsMemory(), cancellation);
            }
            catch (WebSocketException)
            {
                return null;
            }

            if (part.MessageType == WebSocketMessageType.Close)
                return null;
            message.Write(buffer, 0, part.Count);
            if (part.EndOfMessage)
                return message.ToArray();
        }
    }

    public ValueTask DisposeAsync()
    {
        _socket.Dispose();
        return ValueTask.CompletedTask;
    }
}
