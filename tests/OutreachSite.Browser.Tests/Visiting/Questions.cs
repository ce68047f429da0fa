using Deque.AxeCore.Commons;

namespace OutreachSite.Browser.Tests.Visiting;

/// <summary>The scripts that are run in a page; each is one expression.</summary>
internal static class Questions
{
    /// <summary>Defines axe.</summary>
    public static readonly string Axe = new BundledAxeScriptProvider().GetScript() + "\n;true";

    /// <summary>What axe finds: WCAG 2.2 A and AA, and good practice.</summary>
    public static readonly string Violations = ViolationsBut("");

    /// <summary>The same but for colours and sizes, which a stylesheet decides and not a page: they take axe most of its time.</summary>
    public static readonly string ViolationsOfStructure = ViolationsBut("'color-contrast': { enabled: false }, 'target-size': { enabled: false }");

    private static string ViolationsBut(string rules) => $$"""
        axe.run(document, {
          runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
          rules: { {{rules}} },
          resultTypes: ['violations'],
        }).then(result => result.violations.flatMap(violation => violation.nodes.map(node => ({
          rule: violation.id, help: violation.help, place: node.target.flat().join(' '),
          html: node.html.slice(0, 160), why: node.failureSummary,
        }))))
        """;

    /// <summary>How the page fits. Scrolls down once, to see what stays.</summary>
    public const string Fit = """
        (() => {
          const root = document.documentElement, width = root.clientWidth;
          const scrolls = element => {
            for (let parent = element; parent && parent !== root && parent !== document.body; parent = parent.parentElement)
              if (/auto|scroll/.test(getComputedStyle(parent).overflowX) && parent.scrollWidth > parent.clientWidth) return true;
            return false;
          };
          const cut = [];
          for (const element of document.body.querySelectorAll('*')) {
            if (![...element.childNodes].some(node => node.nodeType === 3 && node.data.trim())) continue;
            if (!element.checkVisibility({ visibilityProperty: true })) continue;
            const box = element.getBoundingClientRect();
            // What is one pixel small, or wholly outside on the left, is there for screen readers and the keyboard.
            if (box.width <= 1 || box.height <= 1 || box.right <= 0 || box.bottom <= -scrollY) continue;
            if ((box.right > width + 1 || box.left < -1) && !scrolls(element))
              cut.push(element.textContent.trim().slice(0, 30) + ' [' + Math.round(box.left) + '–' + Math.round(box.right) + ']');
          }
          const needed = root.scrollWidth;
          scrollTo({ top: root.scrollHeight / 2, behavior: 'instant' });
          let pinned = 0;
          for (const element of document.body.querySelectorAll('*')) {
            if (!/fixed|sticky/.test(getComputedStyle(element).position) || !element.checkVisibility({ visibilityProperty: true })) continue;
            const box = element.getBoundingClientRect();
            if (box.width <= 1 || scrolls(element)) continue;
            pinned += Math.max(0, Math.min(innerHeight, box.bottom) - Math.max(0, box.top));
          }
          scrollTo({ top: 0, behavior: 'instant' });
          return { width, needed, cut, pinned: pinned / innerHeight };
        })()
        """;

    /// <summary>Where everything leads, and to what one can lead.</summary>
    public const string Targets = """
        (() => {
          const full = address => URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).href : 'unreadable:' + address;
          const all = (selector, attribute) => [...document.querySelectorAll(selector)].map(element => element.getAttribute(attribute));
          return {
            targets: [...new Set([
              ...all('[href]:not(use, base)', 'href'), ...all('[src]', 'src'),
              ...all('[srcset]', 'srcset').flatMap(list => list.split(',').map(part => part.trim().split(/\s+/)[0])),
            ].map(full))],
            anchors: [...document.querySelectorAll('[id]')].map(element => element.id),
          };
        })()
        """;

    /// <summary>What a thumb can reach on a telephone.</summary>
    public const string Taps = """
        (() => {
          const seen = selector => [...document.querySelectorAll(selector)]
            .filter(link => link.checkVisibility({ visibilityProperty: true }) && link.getClientRects().length > 0);
          return {
            main: [...new Set(seen('main a[href]').map(link => new URL(link.getAttribute('href'), document.baseURI).href))],
            telephones: seen('a[href^="tel:"]').map(link => link.getAttribute('href')),
            letters: (document.querySelector('main') ?? document.body).innerText.replace(/\s/g, '').length,
          };
        })()
        """;

    /// <summary>What is left without scripts.</summary>
    public const string Plain = """
        ({
          letters: (document.querySelector('main') ?? document.body).innerText.replace(/\s/g, '').length,
          buttons: [...document.querySelectorAll('button, [role=button]:not(a[href])')]
            .filter(button => button.checkVisibility({ visibilityProperty: true }) && !(button.type === 'submit' && button.form))
            .map(button => button.outerHTML.slice(0, 120)),
        })
        """;
}
