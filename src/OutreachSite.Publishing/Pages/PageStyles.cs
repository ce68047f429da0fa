using OutreachSite.Pipelines.Rules;
using OutreachSite.Publishing.Assets;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages;

/// <summary>
/// The function <c>style_sheets</c> of layouts: the addresses of the theme's further style sheets that the given markup needs. A layout calls it
/// with everything that stands between header and footer.
/// </summary>
internal static class PageStyles
{
    public static TemplateFunction Of(PageSurroundings site, Reads reads) => arguments =>
        reads.Result(StyleSets.Rule, "") is { } sets
            ? Value.Of(sets.For(Texts(arguments)).Select(sheet => (Value)site.Links.ToShared(sheet.Path)).ToArray())
            : Value.Of(Array.Empty<Value>());

    private static string[] Texts(TemplateArguments arguments)
    {
        var texts = new string[arguments.Count];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = arguments[i].ToString();
        return texts;
    }
}
