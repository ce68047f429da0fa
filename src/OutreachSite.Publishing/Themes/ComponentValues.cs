using OutreachSite.Content.Markdown;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Themes;

/// <summary>What a component gets, as templates see it. Page models hand the arguments of a component to their layout in this form.</summary>
internal static class ComponentValues
{
    /// <summary>One value; markup stays markup.</summary>
    public static Value Of(ComponentValue value) => value switch
    {
        ComponentText text => text.Text,
        ComponentMarkup markup => Value.Markup(markup.Html),
        ComponentNumber number => number.Number,
        ComponentFlag flag => flag.Value,
        ComponentList list => Value.Of(list.Items.Select(Of)),
        ComponentMap map => Of(map),
        _ => Value.Null,
    };

    /// <summary>Values by name.</summary>
    public static TemplateObject Of(ComponentMap map)
    {
        var result = new TemplateObject();
        foreach (var (key, value) in map.Entries)
            result[key] = Of(value);
        return result;
    }
}
