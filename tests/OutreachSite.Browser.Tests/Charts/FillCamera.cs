using System.Globalization;
using System.Text;
using OutreachSite.Print.Browser;

namespace OutreachSite.Browser.Tests.Charts;

/// <summary>Looks at the fills of a drawing as it is painted: through eyes that see colours differently, or by a machine that knows two.</summary>
internal static class FillCamera
{
    /// <summary>
    /// What stands for the three kinds of colour vision deficiency at full severity: Machado, Oliveira and Fernandes, A Physiologically-based
    /// Model for Simulation of Color Vision Deficiency, IEEE TVCG 15 (2009), on linear RGB.
    /// </summary>
    public static IReadOnlyDictionary<string, double[]> Deficiencies { get; } = new Dictionary<string, double[]>(StringComparer.Ordinal)
    {
        ["protanopia"] = [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
        ["deuteranopia"] = [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881],
        ["tritanopia"] = [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900],
    };

    /// <summary>The fills of a drawing, by their steps.</summary>
    /// <param name="page">Any page of a browser.</param>
    /// <param name="svg">A drawing that stands alone, as wide in pixels as it is to be seen.</param>
    /// <param name="matrix">Nine numbers for linear RGB; null for eyes that see all colours.</param>
    /// <param name="isBlackAndWhite">True for a fax.</param>
    public static async Task<IReadOnlyList<SeenFill>> LookAsync(BrowserPage page, string svg, double[]? matrix, bool isBlackAndWhite)
    {
        var data = Convert.ToBase64String(Encoding.UTF8.GetBytes(svg));
        var numbers = matrix is null ? "null" : $"[{string.Join(',', matrix.Select(number => number.ToString(CultureInfo.InvariantCulture)))}]";
        var seen = await page.EvaluateAsync(Script.Replace("$DATA", data, StringComparison.Ordinal)
            .Replace("$MATRIX", numbers, StringComparison.Ordinal).Replace("$FAX", isBlackAndWhite ? "true" : "false", StringComparison.Ordinal));
        return
        [
            .. from fill in seen!.AsArray()
               select new SeenFill(
                   fill!["name"]!.GetValue<string>(), fill["lightness"]!.GetValue<double>(), fill["contrast"]!.GetValue<double>(),
                   [.. fill["changes"]!.AsArray().Select(number => number!.GetValue<double>())], fill["outline"]!.GetValue<double>()),
        ];
    }

    private const string Script = """
        (async () => {
          const text = new TextDecoder().decode(Uint8Array.from(atob('$DATA'), c => c.charCodeAt(0)));
          const [matrix, fax] = [$MATRIX, $FAX];
          document.body.style.margin = 0;
          document.body.innerHTML = text;
          const drawing = document.body.firstElementChild;
          const boxes = query => [...drawing.querySelectorAll(query)].map(e => [e, e.getBoundingClientRect()]);
          const labels = boxes('text, .plate, .ground:not(:first-of-type), .lead, .brace, .target').map(([, box]) => box);
          const picture = new Image();
          picture.src = 'data:image/svg+xml;base64,$DATA';
          await picture.decode();
          const canvas = document.createElement('canvas');
          const [width, height] = [canvas.width, canvas.height] = [picture.naturalWidth, picture.naturalHeight];
          const pen = canvas.getContext('2d', { willReadFrequently: true });
          pen.drawImage(picture, 0, 0);
          const rgba = pen.getImageData(0, 0, width, height).data;
          const linear = v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
          const table = Array.from({ length: 256 }, (_, v) => linear(v / 255));
          const lightness = y => y <= 216 / 24389 ? y * 24389 / 27 : 116 * Math.cbrt(y) - 16;
          const clamp = v => Math.min(1, Math.max(0, v));
          const at = (x, y) => {
            const i = 4 * (Math.round(y) * width + Math.round(x));
            let [r, g, b] = [table[rgba[i]], table[rgba[i + 1]], table[rgba[i + 2]]];
            if (matrix) {
              const m = matrix;
              [r, g, b] = [clamp(m[0] * r + m[1] * g + m[2] * b), clamp(m[3] * r + m[4] * g + m[5] * b), clamp(m[6] * r + m[7] * g + m[8] * b)];
            }
            const l = lightness(.2126 * r + .7152 * g + .0722 * b);
            return fax ? (l < 50 ? 0 : 100) : l;
          };
          const nameOf = e => e.classList.contains('gap') ? 'gap' : e.classList.contains('hidden') ? 'hidden'
            : (e.getAttribute('fill') || '').match(/-(s\d)\)$/)?.[1] ?? [...e.classList].find(c => /^s\d$/.test(c));
          const largest = new Map();
          for (const [piece, box] of boxes('.seg, rect.gap, rect.hidden')) {
            const name = nameOf(piece);
            if (!name || box.width < 14 || box.height < 14) continue;
            const inset = 4, points = new Map(), blocked = labels.filter(l => l.right > box.left && l.left < box.right && l.bottom > box.top && l.top < box.bottom);
            for (let y = Math.ceil(box.top + inset); y < box.bottom - inset; y++)
              for (let x = Math.ceil(box.left + inset); x < box.right - inset; x++)
                if (!blocked.some(l => x > l.left - 3 && x < l.right + 3 && y > l.top - 3 && y < l.bottom + 3)) points.set(y * width + x, at(x, y));
            if (points.size < 150 || points.size <= (largest.get(name)?.size ?? 0)) continue;
            const values = [...points.values()].sort((a, b) => a - b);
            const [dark, light] = [values[Math.floor(values.length * .03)], values[Math.floor(values.length * .97)]];
            const middle = (dark + light) / 2;
            const changes = [1, width, width + 1, width - 1].map(step => {
              let [count, of] = [0, 0];
              for (const [key, value] of points) {
                const next = points.get(key + step);
                if (next !== undefined) { of++; count += (value < middle) !== (next < middle); }
              }
              return count / of;
            });
            const edge = x => Array.from({ length: 40 }, (_, i) => at(x, box.top + box.height * (.1 + .8 * i / 40))).reduce((sum, v) => sum + v / 40, 0);
            const outline = Math.min(...[-1.5, -.5, .5].map(step => edge(box.left + step)));
            largest.set(name, {
              name, size: points.size, lightness: values.reduce((sum, v) => sum + v, 0) / values.length, contrast: light - dark,
              changes, outline,
            });
          }
          const strokes = new Map(), markers = boxes('[class^="point"]').map(([, box]) => box);
          for (const [line] of boxes('path[class^="line"]')) {
            const toScreen = line.getScreenCTM(), values = [];
            for (let way = 0; way < line.getTotalLength(); way += .25) {
              const p = line.getPointAtLength(way).matrixTransform(toScreen);
              if (![...labels, ...markers].some(l => p.x > l.left - 4 && p.x < l.right + 4 && p.y > l.top - 4 && p.y < l.bottom + 4)) values.push(at(p.x - .5, p.y - .5));
            }
            const name = line.getAttribute('class');
            if (values.length < 150 || values.length <= (strokes.get(name)?.length ?? 0)) continue;
            strokes.set(name, values);
          }
          for (const [name, values] of strokes) {
            const sorted = [...values].sort((a, b) => a - b), [dark, light] = [sorted[Math.floor(sorted.length * .03)], sorted[Math.floor(sorted.length * .97)]];
            const changes = values.filter((v, i) => i && (v < (dark + light) / 2) !== (values[i - 1] < (dark + light) / 2)).length / values.length;
            largest.set(name, { name, lightness: values.reduce((sum, v) => sum + v, 0) / values.length, contrast: light - dark, changes: [changes, 0, 0, 0], outline: 0 });
          }
          return [...largest.values()];
        })()
        """;
}
