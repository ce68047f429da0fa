using System.Text.Json.Nodes;

namespace OutreachSite.Print.Browser;

/// <summary>Notes what a page asks for and what goes wrong in it, from the events of the browser.</summary>
internal sealed class PageRecord
{
    private readonly Lock _lock = new();
    private readonly List<string> _order = [];
    private readonly Dictionary<string, PageRequest> _requests = [];
    private readonly List<string> _errors = [];

    /// <summary>In the order of asking; a redirection is one request with the last address.</summary>
    public ImmutableArray<PageRequest> Requests
    {
        get
        {
            lock (_lock)
                return [.. _order.Select(id => _requests[id])];
        }
    }

    /// <summary>What the console shows in red, in order.</summary>
    public ImmutableArray<string> Errors
    {
        get
        {
            lock (_lock)
                return [.. _errors];
        }
    }

    /// <summary>Forgets everything: another page is opened.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            _order.Clear();
            _requests.Clear();
            _errors.Clear();
        }
    }

    /// <summary>Takes what it wants from one event.</summary>
    public void Note(string name, JsonObject e)
    {
        lock (_lock)
        {
            switch (name)
            {
                case "Network.requestWillBeSent":
                    Add(Text(e, "requestId"), new(Text(e["request"], "url"), Text(e, "type")));
                    break;
                case "Network.responseReceived":
                    Change(Text(e, "requestId"), request => request with { Status = Status(e["response"]) });
                    break;
                case "Network.loadingFailed":
                    Change(Text(e, "requestId"), request => request with { Failure = Failure(e) });
                    break;
                case "Runtime.exceptionThrown":
                    _errors.Add(Exception(e["exceptionDetails"]));
                    break;
                case "Runtime.consoleAPICalled" when Text(e, "type") is "error" or "assert":
                    _errors.Add(string.Join(' ', (e["args"]?.AsArray() ?? []).Select(Argument)));
                    break;
                case "Log.entryAdded" when Text(e["entry"], "level") == "error":
                    _errors.Add($"{Text(e["entry"], "text")} {Text(e["entry"], "url")}".TrimEnd());
                    break;
            }
        }
    }

    /// <summary>What an exception in the page says.</summary>
    public static string Exception(JsonNode? details) =>
        details?["exception"]?["description"]?.GetValue<string>() ?? Text(details, "text");

    private void Add(string id, PageRequest request)
    {
        if (_requests.TryAdd(id, request))
            _order.Add(id);
        else
            _requests[id] = request;
    }

    private void Change(string id, Func<PageRequest, PageRequest> change)
    {
        if (_requests.TryGetValue(id, out var request))
            _requests[id] = change(request);
    }

    private static string Text(JsonNode? node, string name) => node?[name]?.GetValue<string>() ?? "";

    // A file has no status; the browser writes 0 or 200 for it, depending on its version.
    private static int? Status(JsonNode? response) =>
        Text(response, "url").StartsWith("http", StringComparison.Ordinal) ? response?["status"]?.GetValue<int>() : null;

    private static string Failure(JsonObject e) => e["blockedReason"]?.GetValue<string>() ?? Text(e, "errorText");

    private static string Argument(JsonNode? argument) =>
        argument?["value"]?.ToString() ?? argument?["description"]?.GetValue<string>() ?? "";
}
