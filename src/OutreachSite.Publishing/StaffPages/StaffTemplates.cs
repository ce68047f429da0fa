using System.Text;
using OutreachSite.Templating;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.StaffPages;

/// <summary>
/// The templates of pages for the staff. They are part of the program and not of a theme: the pages look the same in every town, open
/// without the site, and are never published.
/// </summary>
public static class StaffTemplates
{
    private const string Place = "<!--style-->";

    private static readonly Lazy<string> _style = new(() => Text("staff.css"));

    /// <summary>How the pages look, on a screen and on paper.</summary>
    public static string Style => _style.Value;

    /// <summary>The same as an element.</summary>
    internal static string StyleElement => $"<style>\n{Style}</style>";

    /// <summary>Renders a page.</summary>
    /// <param name="name">The template.</param>
    /// <param name="model">What it can see.</param>
    /// <param name="style">The element with the style sheet, or with its address.</param>
    internal static string Render(string name, TemplateObject model, string style)
    {
        // Made anew each time: these pages are seldom asked for.
        var page = new TemplateSet(include => new(new($"{include}.sbn-html"), Text($"{include}.sbn-html")), TemplateOptions.Theme).Render(name, model);
        if (page.Value is not { } html)
            throw new InvalidOperationException(string.Join('\n', page.Diagnostics));
        // No value can look like the place: their angle brackets are escaped.
        return html.ToString().Replace(Place, style, StringComparison.Ordinal);
    }

    private static string Text(string name)
    {
        using var stream = typeof(StaffTemplates).Assembly.GetManifestResourceStream($"staff/{name}") ?? throw new InvalidOperationException(name);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
