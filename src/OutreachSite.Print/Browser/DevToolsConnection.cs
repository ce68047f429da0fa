using System.Text.Json;
using System.Text.Json.Nodes;

namespace OutreachSite.Print.Browser;

/// <summary>
/// Commands to a browser and their answers, and the events in between, in the Chrome DevTools protocol. When the
/// browser goes away, every command that waits fails, and every later one.
/// </summary>
internal sealed class DevToolsConnection : IAsyncDisposable
{
    private readonly IDevToolsTransport _transport;
    private readonly TimeSpan _timeout;
    private readonly Func<string> _lastWords;
    private readonly Lock _lock = new();
    private readonly SemaphoreSlim _sending = new(1);
    private readonly Dictionary<long, TaskCompletionSource<JsonObject>> _waiting = [];
    private readonly Dictionary<string, Action<string, JsonObject>> _listeners = [];
    private readonly CancellationTokenSource _closing = new();
    private readonly Task _reading;
    private long _lastId;
    private string? _ended;

    /// <param name="transport">Owned from here on.</param>
    /// <param name="timeout">How long one answer may take.</param>
    /// <param name="lastWords">What the browser printed last, for the message when it dies.</param>
    public DevToolsConnection(IDevToolsTransport transport, TimeSpan timeout, Func<string> lastWords)
    {
        (_transport, _timeout, _lastWords) = (transport, timeout, lastWords);
        _reading = ReadAsync();
    }

    /// <summary>How long one answer may take.</summary>
    public TimeSpan Timeout => _timeout;

    /// <summary>Sends a command and gives its result.</summary>
    /// <param name="command">For example <c>Page.navigate</c>.</param>
    /// <param name="parameters">Its parameters; null for none.</param>
    /// <param name="session">The page that it is for; null for the browser itself.</param>
    /// <param name="patience">How long this answer may take; null for as long as any other.</param>
    /// <param name="cancellation">Stops the wait, not the browser.</param>
    /// <exception cref="BrowserException">PRN104, PRN105 or PRN106.</exception>
    public async Task<JsonObject> SendAsync(
        string command, JsonObject? parameters = null, string? session = null, TimeSpan? patience = null, CancellationToken cancellation = default)
    {
        var answer = new TaskCompletionSource<JsonObject>(TaskCreationOptions.RunContinuationsAsynchronously);
        var id = Await(answer);
        try
        {
            await WriteAsync(Message(id, command, parameters, session), cancellation);
            var reply = await WaitAsync(answer.Task, command, patience ?? _timeout, cancellation);
            if (reply["error"] is JsonObject error)
                throw new BrowserException(BrowserDiagnostics.Refused(command, error["message"]?.GetValue<string>() ?? "?"));
            return reply["result"]?.AsObject() ?? [];
        }
        finally
        {
            lock (_lock)
                _waiting.Remove(id);
        }
    }

    /// <summary>Waits for something that an event will bring, no longer than one answer may take.</summary>
    public Task<T> WaitAsync<T>(Task<T> task, string what, CancellationToken cancellation) => WaitAsync(task, what, _timeout, cancellation);

    /// <summary>Calls back for each event of a page, in order, on the thread that reads: the call must not wait.</summary>
    /// <param name="session">The page.</param>
    /// <param name="onEvent">Name and parameters; the name <c>""</c> once, when the browser is gone.</param>
    public void Listen(string session, Action<string, JsonObject> onEvent)
    {
        lock (_lock)
            _listeners[session] = onEvent;
    }

    /// <summary>Ends what <see cref="Listen"/> began.</summary>
    public void Ignore(string session)
    {
        lock (_lock)
            _listeners.Remove(session);
    }

    /// <summary>Why no command can be answered any more.</summary>
    public BrowserException Gone() => new(BrowserDiagnostics.Stopped(_ended ?? _lastWords()));

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        await _transport.DisposeAsync();
        await _reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _closing.Dispose();
        _sending.Dispose();
    }

    private static async Task<T> WaitAsync<T>(Task<T> task, string what, TimeSpan patience, CancellationToken cancellation)
    {
        try
        {
            return await task.WaitAsync(patience, cancellation);
        }
        catch (TimeoutException)
        {
            throw new BrowserException(BrowserDiagnostics.TimedOut(what, patience));
        }
    }

    private long Await(TaskCompletionSource<JsonObject> answer)
    {
        lock (_lock)
        {
            if (_ended is not null)
                throw Gone();
            _waiting.Add(++_lastId, answer);
            return _lastId;
        }
    }

    private static byte[] Message(long id, string command, JsonObject? parameters, string? session)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteNumber("id", id);
            json.WriteString("method", command);
            if (session is not null)
                json.WriteString("sessionId", session);
            json.WritePropertyName("params");
            (parameters ?? []).WriteTo(json);
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    private async Task WriteAsync(byte[] message, CancellationToken cancellation)
    {
        await _sending.WaitAsync(cancellation);
        try
        {
            // Not with the caller's token: half a message would make all later ones unreadable.
            await _transport.SendAsync(message, _closing.Token);
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException or InvalidOperationException or System.Net.WebSockets.WebSocketException)
        {
            throw Gone();
        }
        finally
        {
            _sending.Release();
        }
    }

    private async Task ReadAsync()
    {
        try
        {
            while (await _transport.ReceiveAsync(_closing.Token) is { } message)
                Dispatch(JsonNode.Parse(message)!.AsObject());
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or ObjectDisposedException or JsonException)
        {
        }
        finally
        {
            End();
        }
    }

    private void Dispatch(JsonObject message)
    {
        if (message["id"] is { } id)
        {
            lock (_lock)
            {
                if (_waiting.TryGetValue(id.GetValue<long>(), out var answer))
                    answer.TrySetResult(message);
            }

            return;
        }

        Action<string, JsonObject>? listener;
        lock (_lock)
            listener = message["sessionId"] is { } session ? _listeners.GetValueOrDefault(session.GetValue<string>()) : null;
        listener?.Invoke(message["method"]!.GetValue<string>(), message["params"]?.AsObject() ?? []);
    }

    private void End()
    {
        Action<string, JsonObject>[] listeners;
        lock (_lock)
        {
            _ended = _lastWords();
            foreach (var answer in _waiting.Values)
                answer.TrySetException(Gone());
            listeners = [.. _listeners.Values];
        }

        foreach (var listener in listeners)
            listener("", []);
    }
}
