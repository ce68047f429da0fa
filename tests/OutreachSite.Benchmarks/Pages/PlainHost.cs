using OutreachSite.Content;
using OutreachSite.Content.Markdown;
using OutreachSite.Content.Sites;
using OutreachSite.Diagnostics;

namespace OutreachSite.Benchmarks.Pages;

/// <summary>A site that answers at once, so that the page alone is timed.</summary>
internal sealed class PlainHost : IMarkdownHost
{
    public Variant Variant => Variant.Japanese;

    public IEnumerable<string> ContactIds => [];

    public IEnumerable<string> TermWords => [];

    public LinkAnswer Link(LinkTarget target, Location where) => new(LinkKind.Internal, target.Text);

    public PictureAnswer Picture(LinkTarget target, Location where) => new(target.Text, 1, 1);

    public Outcome<string> Component(string name, ComponentMap arguments) =>
        Outcome.Of(arguments["table"] is ComponentMarkup table ? table.Html : "");

    public Outcome<string> Chart(ChartFence fence) => Outcome.Of("");

    public Outcome<string> Diagram(ChartFence fence) => Outcome.Of("");

    public ComponentMap? Contact(string id) => null;

    public Term? Term(string word) => null;

    public string Word(string key) => key;
}
