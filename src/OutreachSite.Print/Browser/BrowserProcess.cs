using System.Diagnostics;

namespace OutreachSite.Print.Browser;

/// <summary>The process of a browser without a window, with a profile folder of its own that goes when it goes.</summary>
internal sealed class BrowserProcess : IAsyncDisposable
{
    // Descriptors 3 and 4 are where the browser reads and writes; a shell moves ours there, since .NET cannot.
    private const string MovePipes = "exec \"$0\" \"$@\" 3<&0 4>&1 0</dev/null 1>/dev/null";
    private const int KeptLines = 8;

    private readonly Process _process;
    private readonly DirectoryInfo _profile;
    private readonly Queue<string> _lastLines = new();
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private BrowserProcess(Process process, DirectoryInfo profile)
    {
        (_process, _profile) = (process, profile);
        // A browser that prints no address and ends will never print one.
        process.EnableRaisingEvents = true;
        process.Exited += (_, _) => _address.TrySetCanceled();
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
    }

    /// <summary>Its number, to tell whether it still runs.</summary>
    public int Id => _process.Id;

    /// <summary>Starts the browser; its pipes are open when this returns.</summary>
    /// <exception cref="System.ComponentModel.Win32Exception">The program cannot be run.</exception>
    public static BrowserProcess Start(string program, BrowserTransport transport)
    {
        // The profile is no file of a site, so it is not reached through a file tree.
        var profile = new DirectoryInfo(Path.Combine(Path.GetTempPath(), "outreach-browser-" + Path.GetRandomFileName()));
        profile.Create();
        var process = new Process { StartInfo = StartInfo(program, transport, profile.FullName) };
        var browser = new BrowserProcess(process, profile);
        try
        {
            process.Start();
        }
        catch
        {
            browser.DeleteProfile();
            process.Dispose();
            throw;
        }

        process.BeginErrorReadLine();
        if (transport == BrowserTransport.WebSocket)
            process.BeginOutputReadLine();
        return browser;
    }

    /// <summary>The pipes between the program and the browser.</summary>
    public PipeTransport OpenPipes() => new(_process.StandardInput.BaseStream, _process.StandardOutput.BaseStream);

    /// <summary>Where the browser listens, when it uses a socket. Cancelled when it ends before it says so.</summary>
    public Task<Uri> AddressAsync(CancellationToken cancellation) => _address.Task.WaitAsync(cancellation);

    /// <summary>What the browser printed last, on one line; or how it ended.</summary>
    public string LastWords()
    {
        lock (_lastLines)
        {
            if (_lastLines.Count > 0)
                return string.Join(" / ", _lastLines);
        }

        return _process.HasExited ? $"exit code {_process.ExitCode}" : "no reason was given";
    }

    /// <summary>Waits for the browser to end by itself, then ends it: this process and its children, no other browser.</summary>
    public async ValueTask StopAsync(TimeSpan patience)
    {
        using var limit = new CancellationTokenSource(patience);
        try
        {
            await _process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            Kill();
            await _process.WaitForExitAsync(CancellationToken.None);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            await StopAsync(TimeSpan.Zero);
        _process.Dispose();
        for (var attempt = 0; !DeleteProfile() && attempt < 10; attempt++)
            await Task.Delay(TimeSpan.FromMilliseconds(50));
    }

    private void Kill()
    {
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It ended in between.
        }
    }

    private static ProcessStartInfo StartInfo(string program, BrowserTransport transport, string profile)
    {
        var pipe = transport == BrowserTransport.Pipe;
        var start = new ProcessStartInfo(pipe ? "/bin/sh" : program)
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (pipe)
        {
            start.ArgumentList.Add("-c");
            start.ArgumentList.Add(MovePipes);
            start.ArgumentList.Add(program);
        }

        foreach (var argument in BrowserArguments.For(transport, profile, asRoot: !OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess))
            start.ArgumentList.Add(argument);
        return start;
    }

    private void Hear(string? line)
    {
        if (string.IsNullOrWhiteSpace(line))
            return;
        const string Listening = "DevTools listening on ";
        if (line.StartsWith(Listening, StringComparison.Ordinal) && Uri.TryCreate(line[Listening.Length..].Trim(), UriKind.Absolute, out var address))
        {
            _address.TrySetResult(address);
            return;
        }

        lock (_lastLines)
        {
            _lastLines.Enqueue(line.Trim());
            if (_lastLines.Count > KeptLines)
                _lastLines.Dequeue();
        }
    }

    private bool DeleteProfile()
    {
        try
        {
            _profile.Delete(recursive: true);
        }
        catch (DirectoryNotFoundException)
        {
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }

        return true;
    }
}
