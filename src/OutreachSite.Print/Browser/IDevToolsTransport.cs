namespace OutreachSite.Print.Browser;

/// <summary>Carries whole messages to and from a browser; each is one JSON object in UTF-8.</summary>
internal interface IDevToolsTransport : IAsyncDisposable
{
    /// <summary>Sends one message. Only one call at a time.</summary>
    ValueTask SendAsync(ReadOnlyMemory<byte> message, CancellationToken cancellation);

    /// <summary>The next message; null when the browser will say no more. Only one call at a time.</summary>
    ValueTask<byte[]?> ReceiveAsync(CancellationToken cancellation);
}
