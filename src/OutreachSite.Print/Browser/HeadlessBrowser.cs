using System.ComponentModel;

namespace OutreachSite.Print.Browser;

/// <summary>
/// A real browser without a window, which opens pages, tells facts about them, takes pictures and prints. It reaches
/// files and this machine, and nothing else. Several pages may be used at once; each knows nothing of the others.
/// </summary>
public sealed class HeadlessBrowser : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private readonly BrowserProcess _process;
    private readonly DevToolsConnection _connection;
    private bool _disposed;

    private HeadlessBrowser(BrowserProcess process, DevToolsConnection connection, string product) =>
        (_process, _connection, Product) = (process, connection, product);

    /// <summary>Name and version, for example <c>HeadlessChrome/156.0.8078.79</c>.</summary>
    public string Product { get; }

    /// <summary>The number of its process.</summary>
    public int ProcessId => _process.Id;

    /// <summary>Finds and starts a browser, or says why there is none: PRN101, PRN102, PRN103.</summary>
    public static async Task<Outcome<HeadlessBrowser>> StartAsync(BrowserOptions? options = null, CancellationToken cancellation = default)
    {
        options ??= new();
        if (options.Program is not { } program)
        {
            var found = BrowserLocator.ForThisMachine().Find();
            if (found.Value is null)
                return new(null, found.Diagnostics);
            program = found.Value;
        }

        var transport = OperatingSystem.IsWindows() ? BrowserTransport.WebSocket : options.Transport;
        try
        {
            return await StartAsync(BrowserProcess.Start(program, transport), transport, program, options.Timeout, cancellation);
        }
        catch (Win32Exception e)
        {
            return Outcome.Failed<HeadlessBrowser>(BrowserDiagnostics.DidNotStart(program, e.Message));
        }
    }

    /// <summary>Opens a page in a fresh profile (no cookies, no cache) and waits until it and its fonts are loaded.</summary>
    /// <exception cref="BrowserException">PRN107 when it cannot be opened; PRN104 to PRN106 when the browser fails.</exception>
    public async Task<BrowserPage> OpenAsync(Uri url, PageOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(url);
        var page = await BrowserPage.CreateAsync(_connection, options ?? new(), cancellation);
        try
        {
            await page.NavigateAsync(url, cancellation);
            return page;
        }
        catch
        {
            await page.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_disposed)
            return;
        _disposed = true;
        try
        {
            using var limit = new CancellationTokenSource(Patience);
            await _connection.SendAsync("Browser.close", cancellation: limit.Token);
        }
        catch (Exception e) when (e is BrowserException or OperationCanceledException)
        {
            // It is gone, or does not listen any more: it is ended below.
        }

        await _process.StopAsync(Patience);
        await _connection.DisposeAsync();
        await _process.DisposeAsync();
    }

    private static async Task<Outcome<HeadlessBrowser>> StartAsync(
        BrowserProcess process, BrowserTransport transport, string program, TimeSpan timeout, CancellationToken cancellation)
    {
        DevToolsConnection? connection = null;
        try
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            limit.CancelAfter(timeout);
            IDevToolsTransport carrier = transport == BrowserTransport.Pipe
                ? process.OpenPipes()
                : await WebSocketTransport.ConnectAsync(await process.AddressAsync(limit.Token), limit.Token);
            connection = new(carrier, timeout, process.LastWords);
            var version = await connection.SendAsync("Browser.getVersion", cancellation: limit.Token);
            return Outcome.Of(new HeadlessBrowser(process, connection, version["product"]?.GetValue<string>() ?? "?"));
        }
        catch (Exception e) when (e is BrowserException or OperationCanceledException or System.Net.WebSockets.WebSocketException)
        {
            await process.StopAsync(TimeSpan.Zero);
            var reason = process.LastWords();
            if (connection is not null)
                await connection.DisposeAsync();
            await process.DisposeAsync();
            cancellation.ThrowIfCancellationRequested();
            return Outcome.Failed<HeadlessBrowser>(BrowserDiagnostics.DidNotStart(program, reason));
        }
    }
}
