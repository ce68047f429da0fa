using System.Text.Json.Nodes;

namespace OutreachSite.Print.Browser;

/// <summary>
/// One page in a browser, seen in one way (<see cref="PageOptions"/>), which can change. One thing at a time: calls of
/// the same page must not overlap.
/// </summary>
public sealed class BrowserPage : IAsyncDisposable
{
    private static readonly ImmutableArray<string> Domains = ["Page", "Runtime", "Network", "Log"];
    private static readonly ImmutableArray<string> MouseClick = ["mouseMoved", "mousePressed", "mouseReleased"];

    private readonly DevToolsConnection _connection;
    private readonly string _context, _session, _frame;
    private readonly PageRecord _record = new();
    private readonly Lock _lock = new();
    private readonly HashSet<string> _loaded = [];
    private TaskCompletionSource<bool> _loadedMore = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int? _isolatedWorld;

    private BrowserPage(DevToolsConnection connection, string context, string session, string frame)
    {
        (_connection, _context, _session, _frame) = (connection, context, session, frame);
        connection.Listen(session, Hear);
    }

    /// <summary>Everything that the page asked for since it was opened, itself first.</summary>
    public ImmutableArray<PageRequest> Requests => _record.Requests;

    /// <summary>What a developer would see in red: errors of scripts, refused requests, violations of the content policy.</summary>
    public ImmutableArray<string> ConsoleErrors => _record.Errors;

    internal static async Task<BrowserPage> CreateAsync(DevToolsConnection connection, PageOptions options, CancellationToken cancellation)
    {
        var context = await Ask("Target.createBrowserContext", new() { ["disposeOnDetach"] = true }, "browserContextId");
        var target = await Ask("Target.createTarget", new() { ["url"] = "about:blank", ["browserContextId"] = context }, "targetId");
        var session = await Ask("Target.attachToTarget", new() { ["targetId"] = target, ["flatten"] = true }, "sessionId");
        // The first frame of a page has the name of its target.
        var page = new BrowserPage(connection, context, session, target);
        await Task.WhenAll(Domains.Select(domain => page.SendAsync($"{domain}.enable", null, cancellation)));
        await page.SendAsync("Page.setLifecycleEventsEnabled", new() { ["enabled"] = true }, cancellation);
        await page.ShowAsync(options, cancellation);
        return page;

        async Task<string> Ask(string command, JsonObject parameters, string answer) =>
            (await connection.SendAsync(command, parameters, cancellation: cancellation))[answer]!.GetValue<string>();
    }

    /// <summary>Changes how the page is seen, at once; scripts are switched on or off for the next page that is opened.</summary>
    public async Task ShowAsync(PageOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        await Task.WhenAll(
            SendAsync("Emulation.setDeviceMetricsOverride", new()
            {
                ["width"] = options.Viewport.Width, ["height"] = options.Viewport.Height, ["deviceScaleFactor"] = 1, ["mobile"] = false,
            }, cancellation),
            SendAsync("Emulation.setEmulatedMedia", new()
            {
                // Nothing, not "screen": a PDF of the page must still be made by the rules for paper.
                ["media"] = options.Media == PageMedia.Print ? "print" : "",
                ["features"] = new JsonArray(
                    Feature("prefers-color-scheme", options.Scheme == ColorScheme.Dark ? "dark" : "light"),
                    Feature("prefers-reduced-motion", "reduce")),
            }, cancellation),
            SendAsync("Emulation.setScriptExecutionDisabled", new() { ["value"] = !options.JavaScript }, cancellation));

        static JsonNode Feature(string name, string value) => new JsonObject { ["name"] = name, ["value"] = value };
    }

    /// <summary>Opens another page in its place, waits until it and its fonts are loaded, and begins new records.</summary>
    /// <exception cref="BrowserException">PRN107 when it cannot be opened; PRN104 to PRN106 when the browser fails.</exception>
    public async Task NavigateAsync(Uri url, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(url);
        _record.Clear();
        _isolatedWorld = null;
        var answer = await SendAsync("Page.navigate", new() { ["url"] = url.AbsoluteUri }, cancellation);
        if (answer["errorText"]?.GetValue<string>() is { Length: > 0 } error)
            throw new BrowserException(BrowserDiagnostics.CannotOpen(url.AbsoluteUri, error));
        // Without a loader nothing is loaded: only the fragment changed.
        if (answer["loaderId"]?.GetValue<string>() is { } loader)
            await LoadedAsync(loaded => loaded.Contains(loader), cancellation);
        await FontsAsync(cancellation);
    }

    /// <summary>Clicks a link as a person with a mouse does, and waits until the page that it leads to is loaded.</summary>
    /// <param name="selector">CSS; the first match is scrolled into sight and clicked in the middle of its first line.</param>
    /// <param name="cancellation">Stops the wait.</param>
    /// <exception cref="BrowserException">PRN108 when nothing matches or nothing is to be seen; PRN105 when no page follows.</exception>
    public async Task FollowAsync(string selector, CancellationToken cancellation = default)
    {
        var quoted = JsonValue.Create(selector).ToJsonString();
        var place = await EvaluateAsync($$"""
            (() => {
              const link = document.querySelector({{quoted}});
              if (!link) throw new Error('nothing matches ' + {{quoted}});
              link.scrollIntoView({ block: 'center', behavior: 'instant' });
              const box = link.getClientRects()[0];
              if (!box || !box.width || !box.height) throw new Error('not to be seen: ' + {{quoted}});
              return [box.x + box.width / 2, box.y + box.height / 2];
            })()
            """, cancellation: cancellation);
        string[] before;
        lock (_lock)
            before = [.. _loaded];
        _record.Clear();
        _isolatedWorld = null;
        foreach (var type in MouseClick)
        {
            await SendAsync("Input.dispatchMouseEvent", new()
            {
                ["type"] = type, ["x"] = place![0]!.DeepClone(), ["y"] = place[1]!.DeepClone(), ["button"] = "left", ["clickCount"] = 1,
            }, cancellation);
        }

        await LoadedAsync(loaded => loaded.Except(before).Any(), cancellation);
        await FontsAsync(cancellation);
    }

    /// <summary>Runs a script in the page and gives its value; a promise is waited for.</summary>
    /// <param name="script">One expression.</param>
    /// <param name="isolatedWorld">
    /// True runs it beside the page's own scripts, which see nothing of it, and whose content policy does not bind it.
    /// </param>
    /// <param name="cancellation">Stops the wait.</param>
    /// <returns>The value as JSON; null for null and undefined.</returns>
    /// <exception cref="BrowserException">PRN108 when the script throws.</exception>
    public async Task<JsonNode?> EvaluateAsync(string script, bool isolatedWorld = true, CancellationToken cancellation = default)
    {
        var parameters = new JsonObject
        {
            ["expression"] = script, ["returnByValue"] = true, ["awaitPromise"] = true, ["userGesture"] = true,
        };
        if (isolatedWorld)
            parameters["contextId"] = await IsolatedWorldAsync(cancellation);
        var answer = await SendAsync("Runtime.evaluate", parameters, cancellation);
        if (answer["exceptionDetails"] is { } details)
            throw new BrowserException(BrowserDiagnostics.ScriptFailed(PageRecord.Exception(details)));
        return answer["result"]?["value"]?.DeepClone();
    }

    /// <summary>Adds a style sheet after those of the page, whatever its content policy says.</summary>
    public async Task AddStyleSheetAsync(string css, CancellationToken cancellation = default)
    {
        await SendAsync("DOM.enable", null, cancellation);
        await SendAsync("CSS.enable", null, cancellation);
        var sheet = (await SendAsync("CSS.createStyleSheet", new() { ["frameId"] = _frame, ["force"] = true }, cancellation))["styleSheetId"]!.GetValue<string>();
        await SendAsync("CSS.setStyleSheetText", new() { ["styleSheetId"] = sheet, ["text"] = css }, cancellation);
    }

    /// <summary>A PNG picture of what the viewport shows, or of the whole length of the page.</summary>
    public async Task<byte[]> ScreenshotAsync(bool fullPage = false, CancellationToken cancellation = default)
    {
        if (!fullPage)
            return await CaptureAsync([], cancellation);
        var size = (await SendAsync("Page.getLayoutMetrics", null, cancellation))["cssContentSize"]!;
        return await CaptureAsync(Part(size["width"]!, top: 0, size["height"]!.GetValue<double>()), cancellation);
    }

    /// <summary>A PNG picture of a strip of the page as wide as the viewport, in CSS pixels from the page's top.</summary>
    public async Task<byte[]> ScreenshotAsync(double top, double height, CancellationToken cancellation = default)
    {
        var viewport = (await SendAsync("Page.getLayoutMetrics", null, cancellation))["cssLayoutViewport"]!;
        return await CaptureAsync(Part(viewport["clientWidth"]!, top, height), cancellation);
    }

    /// <summary>The page as a tagged PDF, on the paper of its stylesheet.</summary>
    public async Task<byte[]> PrintToPdfAsync(PdfOptions? options = null, CancellationToken cancellation = default)
    {
        options ??= new();
        var answer = await _connection.SendAsync("Page.printToPDF", new()
        {
            ["preferCSSPageSize"] = true,
            ["printBackground"] = options.Backgrounds,
            ["generateTaggedPDF"] = true,
            ["generateDocumentOutline"] = options.Outline,
            ["paperWidth"] = 210 / 25.4,
            ["paperHeight"] = 297 / 25.4,
            ["transferMode"] = "ReturnAsStream",
        }, _session, options.Patience, cancellation);
        return await ReadStreamAsync(answer["stream"]!.GetValue<string>(), cancellation);
    }

    /// <summary>Closes the page and forgets its profile.</summary>
    public async ValueTask DisposeAsync()
    {
        _connection.Ignore(_session);
        try
        {
            await _connection.SendAsync("Target.disposeBrowserContext", new() { ["browserContextId"] = _context });
        }
        catch (BrowserException)
        {
            // The browser is gone, and the page with it.
        }
    }

    private static JsonObject Part(JsonNode width, double top, double height) => new()
    {
        ["captureBeyondViewport"] = true,
        ["clip"] = new JsonObject { ["x"] = 0, ["y"] = top, ["width"] = width.DeepClone(), ["height"] = height, ["scale"] = 1 },
    };

    private async Task<byte[]> CaptureAsync(JsonObject parameters, CancellationToken cancellation)
    {
        parameters["format"] = "png";
        parameters["optimizeForSpeed"] = true;
        return Convert.FromBase64String((await SendAsync("Page.captureScreenshot", parameters, cancellation))["data"]!.GetValue<string>());
    }

    private Task<JsonObject> SendAsync(string command, JsonObject? parameters, CancellationToken cancellation) =>
        _connection.SendAsync(command, parameters, _session, cancellation: cancellation);

    private void Hear(string name, JsonObject e)
    {
        _record.Note(name, e);
        lock (_lock)
        {
            if (name == "Page.lifecycleEvent" && e["name"]?.GetValue<string>() == "load")
                _loaded.Add(e["loaderId"]!.GetValue<string>());
            else if (name is not ("" or "Inspector.targetCrashed"))
                return;
            var waiting = _loadedMore;
            _loadedMore = new(TaskCreationOptions.RunContinuationsAsynchronously);
            if (name == "Page.lifecycleEvent")
                waiting.TrySetResult(true);
            else
                waiting.TrySetException(_connection.Gone());
        }
    }

    private async Task LoadedAsync(Func<HashSet<string>, bool> enough, CancellationToken cancellation)
    {
        while (true)
        {
            Task<bool> more;
            lock (_lock)
            {
                if (enough(_loaded))
                    return;
                more = _loadedMore.Task;
            }

            await _connection.WaitAsync(more, "Page.navigate", cancellation);
        }
    }

    private async Task FontsAsync(CancellationToken cancellation) =>
        await EvaluateAsync("document.fonts.ready.then(() => true)", cancellation: cancellation);

    private async Task<int> IsolatedWorldAsync(CancellationToken cancellation)
    {
        if (_isolatedWorld is { } world)
            return world;
        var answer = await SendAsync("Page.createIsolatedWorld", new() { ["frameId"] = _frame, ["worldName"] = "outreach" }, cancellation);
        return (_isolatedWorld = answer["executionContextId"]!.GetValue<int>()).Value;
    }

    private async Task<byte[]> ReadStreamAsync(string handle, CancellationToken cancellation)
    {
        using var content = new MemoryStream();
        while (true)
        {
            var part = await SendAsync("IO.read", new() { ["handle"] = handle, ["size"] = 1 << 20 }, cancellation);
            var data = part["data"]!.GetValue<string>();
            content.Write(part["base64Encoded"]?.GetValue<bool>() == true ? Convert.FromBase64String(data) : System.Text.Encoding.UTF8.GetBytes(data));
            if (part["eof"]!.GetValue<bool>())
                break;
        }

        await SendAsync("IO.close", new() { ["handle"] = handle }, cancellation);
        return content.ToArray();
    }
}
