using OutreachSite.Content.Events;
using OutreachSite.Content.Sites;

namespace OutreachSite.Content.Markdown;

/// <summary>What a page's Markdown has to ask the site: where links lead, what pictures measure, how components look.</summary>
public interface IMarkdownHost
{
    /// <summary>The variant in which the page is written.</summary>
    Variant Variant { get; }

    /// <summary>Every contact that a page can name, for suggestions.</summary>
    IEnumerable<string> ContactIds { get; }

    /// <summary>Every word that finds a term, for suggestions.</summary>
    IEnumerable<string> TermWords { get; }

    /// <summary>Where a link leads. Schemes outside the allow-list never come here.</summary>
    LinkAnswer Link(LinkTarget target, Location where);

    /// <summary>A picture beside the page.</summary>
    PictureAnswer Picture(LinkTarget target, Location where);

    /// <summary>HTML of a component of the theme.</summary>
    Outcome<string> Component(string name, ComponentMap arguments);

    /// <summary>HTML of a chart.</summary>
    Outcome<string> Chart(ChartFence fence);

    /// <summary>HTML of a diagram.</summary>
    Outcome<string> Diagram(ChartFence fence);

    /// <summary>A contact as components want it; null when there is none of this id.</summary>
    ComponentMap? Contact(string id);

    /// <summary>The term of a word, or null.</summary>
    Term? Term(string word);

    /// <summary>Where the event of the page stands today; null on pages that belong to no event.</summary>
    EventState? EventState => null;

    /// <summary>A word of the theme in the language of the page.</summary>
    string Word(string key);
}
