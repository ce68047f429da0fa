using System.Text;

namespace OutreachSite.Cli.Preview;

/// <summary>The script and the style that the preview adds to every page, out of the way of the site's own names.</summary>
public static class PreviewAssets
{
    /// <summary>The script that loads a page again when it has become another one.</summary>
    public const string ReloadScript = "/.outreach/reload.js";

    /// <summary>How the list of errors looks.</summary>
    public const string Stylesheet = "/.outreach/preview.css";

    /// <summary>Where the script listens; after a question mark comes the version of the page.</summary>
    public const string ReloadEvents = "/.outreach/events";

    /// <summary>Every kind of chart in the colours of the site's theme.</summary>
    public const string Charts = "/.outreach/charts.html";

    /// <summary>How that page looks.</summary>
    public const string ChartStyles = "/.outreach/charts.css";

    /// <summary>What asks the staff for a hand.</summary>
    public const string Board = "/.outreach/board.html";

    /// <summary>How that page looks.</summary>
    public const string BoardStyles = "/.outreach/board.css";

    internal static ReadOnlyMemory<byte> Script { get; } = Encoding.UTF8.GetBytes("""
        "use strict";
        const events = new EventSource("/.outreach/events" + new URL(document.currentScript.src).search);
        events.addEventListener("reload", () => location.reload());
        addEventListener("pagehide", () => events.close());
        addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
        """);

    // Every selector begins with the one name, so that no theme can reach in and nothing here reaches out.
    internal static ReadOnlyMemory<byte> Style { get; } = Encoding.UTF8.GetBytes("""
        #outreach-problems, #outreach-problems * { all: revert; box-sizing: border-box; }
        #outreach-problems {
          --ground: #fff; --ink: #1b2228; --quiet: #4d5a65; --red: #a8240f; --line: #d5dadf; --code: #f4f5f7; --mark: #ffd9cc;
          position: fixed; inset: auto 0 0; z-index: 2147483647; color-scheme: light; overflow-wrap: anywhere;
          background: var(--ground); color: var(--ink); border-block-start: 5px solid var(--red); box-shadow: 0 -6px 24px #0003;
          font: 1rem/1.7 "BIZ UDPGothic", "Hiragino Sans", "Yu Gothic UI", Meiryo, system-ui, sans-serif; text-align: start;
        }
        @media (prefers-color-scheme: dark) {
          #outreach-problems {
            --ground: #1c2126; --ink: #eceff1; --quiet: #b4bec7; --red: #ff8f75; --line: #414b54; --code: #272e35; --mark: #6b2415;
            color-scheme: dark; box-shadow: 0 -6px 24px #000a;
          }
        }
        #outreach-problems details, #outreach-problems ol, #outreach-problems p, #outreach-problems pre { margin: 0; }
        #outreach-problems summary { padding: .6rem max(1rem, calc(50vw - 34rem)); cursor: pointer; color: var(--red); }
        #outreach-problems summary:focus-visible { outline: 3px solid var(--red); outline-offset: -5px; }
        #outreach-problems strong { margin-inline-start: .2rem; font-weight: 700; }
        #outreach-problems .outreach-list {
          max-block-size: 50vh; overflow: auto; overscroll-behavior: contain; padding: 0 max(1rem, calc(50vw - 34rem)) 1rem;
        }
        #outreach-problems ol { padding: 0; list-style: none; }
        #outreach-problems li { padding-block: .8rem .2rem; margin-block-start: .8rem; border-block-start: 1px solid var(--line); }
        #outreach-problems .outreach-where { font-size: .875rem; color: var(--quiet); }
        #outreach-problems .outreach-where b { color: var(--ink); }
        #outreach-problems .outreach-where span { margin-inline-start: .5rem; white-space: nowrap; }
        #outreach-problems .outreach-message { font-weight: 700; }
        #outreach-problems pre {
          margin-block: .5rem; padding: .5rem .75rem; background: var(--code); border-radius: 4px; white-space: pre-wrap;
          font: .9375rem/1.7 "BIZ UDGothic", "Osaka-Mono", "MS Gothic", ui-monospace, monospace;
        }
        #outreach-problems pre i { margin-inline-end: .75rem; color: var(--quiet); font-style: normal; user-select: none; }
        #outreach-problems mark {
          padding-block: .1rem; background: var(--mark); color: var(--ink);
          text-decoration: underline wavy var(--red); text-underline-offset: .3em; text-decoration-skip-ink: none;
        }
        #outreach-problems .outreach-hint b { margin-inline-end: .5rem; color: var(--red); }
        html:has(#outreach-problems) { scroll-padding-block-end: 4rem; }
        html:has(#outreach-problems) body { padding-block-end: 4rem; }
        html:has(#outreach-problems details[open]) { scroll-padding-block-end: 60vh; }
        html:has(#outreach-problems details[open]) body { padding-block-end: 60vh; }
        #outreach-staff {
          all: revert; position: fixed; inset: auto .75rem .75rem auto; z-index: 2147483646; padding: .5rem 1rem; min-block-size: 2.75rem;
          border: 2px solid #1b2228; background: #fff; color: #1b2228; font: 700 .875rem/1.6 "BIZ UDPGothic", "Hiragino Sans", "Yu Gothic UI", Meiryo, system-ui, sans-serif;
        }
        #outreach-staff:focus-visible { outline: 3px solid #1a4f8b; outline-offset: 2px; }
        .outreach-blank { display: grid; place-content: center; min-block-size: 60vh; margin: 1rem; font-family: sans-serif; }
        html:has(.outreach-blank) { color-scheme: light dark; }
        .outreach-blank h1 { font-size: 1.25rem; }
        @media (forced-colors: active) { #outreach-problems mark { outline: 2px solid; } }
        @media print { #outreach-problems, #outreach-staff { display: none; } html:has(#outreach-problems) body { padding-block-end: 0; } }
        """);
}
