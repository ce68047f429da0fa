using System.Globalization;
using System.Text;
using OutreachSite.Print.Browser;

namespace OutreachSite.Print.Pictures;

/// <summary>Turns a drawing into a picture, as a browser paints it.</summary>
public static class SvgPicture
{
    /// <summary>A PNG of an SVG file that needs no other file.</summary>
    /// <param name="page">Any page of a browser; it is not changed.</param>
    /// <param name="svg">The drawing; its own width and height give the size.</param>
    /// <param name="isBlackAndWhite">True leaves black and white alone, as a fax does: what is darker than the middle is black.</param>
    /// <param name="cancellation">Stops the wait.</param>
    /// <exception cref="BrowserException">PRN108 when the drawing cannot be read.</exception>
    public static async Task<byte[]> ToPngAsync(BrowserPage page, string svg, bool isBlackAndWhite = false, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(page);
        var data = Convert.ToBase64String(Encoding.UTF8.GetBytes(svg));
        var script = string.Create(CultureInfo.InvariantCulture, $$"""
            (async () => {
              const picture = new Image();
              picture.src = 'data:image/svg+xml;base64,{{data}}';
              await picture.decode();
              const canvas = document.createElement('canvas');
              [canvas.width, canvas.height] = [picture.naturalWidth, picture.naturalHeight];
              const pen = canvas.getContext('2d', { willReadFrequently: true });
              pen.drawImage(picture, 0, 0);
              if ({{(isBlackAndWhite ? "true" : "false")}}) {
                const pixels = pen.getImageData(0, 0, canvas.width, canvas.height);
                for (let i = 0; i < pixels.data.length; i += 4) {
                  const light = .2126 * pixels.data[i] + .7152 * pixels.data[i + 1] + .0722 * pixels.data[i + 2];
                  pixels.data.fill(light < 128 ? 0 : 255, i, i + 3);
                  pixels.data[i + 3] = 255;
                }
                pen.putImageData(pixels, 0, 0);
              }
              return canvas.toDataURL('image/png').split(',')[1];
            })()
            """);
        var png = await page.EvaluateAsync(script, cancellation: cancellation);
        return Convert.FromBase64String(png!.GetValue<string>());
    }
}
