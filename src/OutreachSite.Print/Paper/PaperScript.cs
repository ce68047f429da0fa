using System.Text.Json.Nodes;

namespace OutreachSite.Print.Paper;

/// <summary>What is done to a page in the browser before it is printed.</summary>
internal static class PaperScript
{
    /// <summary>
    /// Tells the style sheets which edition this is, leads links to other pages to the web, since the file lies anywhere, and gives the words of all links by
    /// their addresses.
    /// </summary>
    public static string Prepare(PaperJob job) => $$"""
        (async () => {
          document.documentElement.dataset.edition = {{JsonValue.Create(job.Edition).ToJsonString()}};
          const writing = {{JsonValue.Create(job.Writing).ToJsonString()}};
          if (writing) document.documentElement.dataset.writing = writing;
          (document.querySelector('[data-paper-code]') ?? [...document.querySelectorAll('.os-imprint')].at(-1) ?? document.body).insertAdjacentHTML('beforeend', {{JsonValue.Create(job.Imprint).ToJsonString()}});
          // What is filled in by hand: a cell with a line of low lines.
          for (const cell of document.querySelectorAll('td'))
            if (/＿{3}/.test(cell.textContent)) cell.closest('table').dataset.fill = '';
          // In vertical lines numbers stand upright: those of one or two digits side by side, longer ones and telephone numbers one digit below the other. A stroke
          // that lay across would be read as the number one (一). Amounts with a comma or a point lie on their side.
          if (writing === 'vertical') {
            const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), found = [];
            while (texts.nextNode()) if (/\d/.test(texts.currentNode.data) && !texts.currentNode.parentElement.closest('svg, script, style, .os-phone, .os-imprint')) found.push(texts.currentNode);
            for (const text of found) {
              const parts = text.data.split(/((?<![A-Za-z\d.,\-])(?:0\d{1,4}-\d{1,4}-\d{3,4}|\d{1,2}%?|\d{3,4})(?![\d.,\-]))/);
              text.replaceWith(...parts.map((part, i) => {
                if (i % 2 === 0) return part;
                const upright = document.createElement('span');
                upright.dataset.upright = /^\d{1,2}%?$/.test(part) ? 'together' : 'apart';
                upright.append(...part.split(/(-)/).map((step, j) => j % 2 === 0 ? step : Object.assign(document.createElement('span'), { textContent: step })));
                return upright;
              }));
            }
          }
          const words = {};
          for (const link of document.querySelectorAll('a[href]')) {
            const written = link.getAttribute('href');
            let address = written;
            if (!written.startsWith('#')) {
              address = new URL(written, {{JsonValue.Create(job.Address.AbsoluteUri).ToJsonString()}}).href;
              // As an attribute: in a drawing a link has no address of its own that could be set.
              if (!/^[a-z][a-z0-9+.-]*:/i.test(written)) {
                link.dataset.inner = '';
                link.setAttribute('href', address);
              }
            }
            const said = (link.getAttribute('aria-label') ?? link.innerText ?? link.textContent).replace(/\s+/g, ' ').trim();
            if (said) words[address] ??= said;
          }
          await document.fonts.ready;
          return words;
        })()
        """;

    /// <summary>
    /// For narrow columns: a time of day (午後5時15分) is marked with <c>data-whole</c>, so that style sheets keep it on one line, a span of time may break
    /// after its sign, and an address of the web after its slashes. Cells of tables stay as they are, since they may be narrower than a time, and so do
    /// boxes whose every child is laid out by itself.
    /// </summary>
    public const string KeepWhole = """
        (() => {
          const kept = /((?:(?:午前|午後)?[\d０-９]{1,2}時(?:[\d０-９]{1,2}分|半)|(?:午前|午後)[\d０-９]{1,2}時)[〜～]?|https?:\/\/[!-~]+)/;
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), found = [];
          while (texts.nextNode()) {
            const text = texts.currentNode, around = text.parentElement;
            if (kept.test(text.data) && !around.closest('svg, script, style, ruby, td, th') && !/flex|grid/.test(getComputedStyle(around).display)) found.push(text);
          }
          for (const text of found)
            text.replaceWith(...text.data.split(kept).flatMap((part, i) => {
              if (i % 2 === 0) return [part];
              if (part.startsWith('http')) return part.split(/(?<=[^:\/]\/)(?=.)/).flatMap((step, j) => j === 0 ? [step] : [document.createElement('wbr'), step]);
              const whole = document.createElement('span');
              whole.dataset.whole = '';
              whole.textContent = part;
              return /[〜～]$/.test(part) ? [whole, document.createElement('wbr')] : [whole];
            }));
        })()
        """;

    /// <summary>Fills the numbers of pages into the elements that ask for them.</summary>
    public static string FillNumbers(IReadOnlyDictionary<string, int> places) => $$"""
        (() => {
          const places = {{new JsonObject(places.Select(place => KeyValuePair.Create(place.Key, (JsonNode?)place.Value))).ToJsonString()}};
          for (const number of document.querySelectorAll('[data-page-of]')) number.textContent = places[number.dataset.pageOf] ?? '';
        })()
        """;
}
