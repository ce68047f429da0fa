namespace OutreachSite.Print.Browser;

/// <summary>The switches with which a browser is started.</summary>
internal static class BrowserArguments
{
    // Nobody listens on the discard port, so whatever a page wants from another machine fails at once, without a
    // question to a name server. Browsers do not use a proxy for this machine (127.0.0.1, localhost) and for files.
    private static readonly ImmutableArray<string> Fence =
        ["--proxy-server=127.0.0.1:9", "--webrtc-ip-handling-policy=disable_non_proxied_udp", "--dns-prefetch-disable"];

    private static readonly ImmutableArray<string> Quiet =
    [
        "--no-first-run", "--no-default-browser-check", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--disable-default-apps", "--disable-extensions", "--disable-domain-reliability", "--disable-client-side-phishing-detection",
        "--disable-breakpad", "--metrics-recording-only", "--mute-audio", "--password-store=basic", "--use-mock-keychain",
        "--disable-features=Translate,OptimizationHints,MediaRouter,InterestFeedContentSuggestions,CertificateTransparencyComponentUpdater",
    ];

    // Pages that nobody looks at are not slowed down, and look the same on every machine as far as fonts allow.
    private static readonly ImmutableArray<string> Steady =
    [
        "--disable-background-timer-throttling", "--disable-backgrounding-occluded-windows", "--disable-renderer-backgrounding",
        "--hide-scrollbars", "--force-color-profile=srgb", "--font-render-hinting=none", "--lang=ja", "--disable-gpu", "--disable-dev-shm-usage",
    ];

    /// <summary>All of them.</summary>
    /// <param name="transport">How it will be spoken to.</param>
    /// <param name="profile">The folder for its own files.</param>
    /// <param name="asRoot">True when the administrator runs it: a browser refuses its sandbox then.</param>
    public static ImmutableArray<string> For(BrowserTransport transport, string profile, bool asRoot) =>
    [
        "--headless=new",
        transport == BrowserTransport.Pipe ? "--remote-debugging-pipe" : "--remote-debugging-port=0",
        $"--user-data-dir={profile}",
        .. Fence, .. Quiet, .. Steady,
        .. asRoot ? ["--no-sandbox"] : ImmutableArray<string>.Empty,
        "about:blank",
    ];
}
