namespace OutreachSite.Print.Browser;

/// <summary>How the program and the browser talk to each other.</summary>
public enum BrowserTransport
{
    /// <summary>Two pipes: nobody else can listen or speak. Not on Windows, where it falls back to the socket.</summary>
    Pipe,

    /// <summary>A web socket on a free port of 127.0.0.1.</summary>
    WebSocket,
}

/// <summary>How a browser is started.</summary>
public sealed record BrowserOptions
{
    /// <summary>The program; null finds one (see <see cref="BrowserLocator"/>).</summary>
    public string? Program { get; init; }

    /// <summary>How it is spoken to.</summary>
    public BrowserTransport Transport { get; init; } = BrowserTransport.Pipe;

    /// <summary>How long one answer may take, loading a page included.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);
}
