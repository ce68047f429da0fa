using System.Globalization;
using System.Net;
using OutreachSite.Content.Events;
using OutreachSite.Content.Markdown;
using OutreachSite.Content.Sites;

namespace OutreachSite.Content.Tests.Markdown;

/// <summary>A small site to render against: some pages, a picture, a form, two contacts, a glossary. Components show their parameters.</summary>
internal sealed class SampleSite(Variant variant = Variant.Japanese, EventState? state = null) : IMarkdownHost
{
    private static readonly Glossary Words = Glossary.Read(new(new("glossary.yml"), """
        terms:
          - term: {ja: ケアマネジャー, en: care manager}
            reading: けあまねじゃー
            text: {ja: 介護の計画を立てる人, en: A person who plans care}
            aliases: [ケアマネ]
          - term: 看取り
            reading: みとり
            text: 亡くなるまでの時間を、そばで支えること
        """)).Value!;

    public Variant Variant => variant;

    public EventState? EventState => state;

    public IEnumerable<string> ContactIds => ["center", "town-hall"];

    public IEnumerable<string> TermWords => Words.Words;

    public LinkAnswer Link(LinkTarget target, Location where) => target.Kind switch
    {
        TargetKind.Web => new(LinkKind.External, target.Text),
        TargetKind.Telephone => new(LinkKind.Telephone, target.Text),
        TargetKind.Mail => new(LinkKind.Mail, target.Text),
        TargetKind.Anchor => new(LinkKind.Internal, "#" + target.Fragment),
        _ when target.Path!.EndsWith(".pdf", StringComparison.Ordinal) => new(LinkKind.Attachment, target.Path, "PDF", "120KB"),
        _ when target.Path.EndsWith(".md", StringComparison.Ordinal) =>
            new(LinkKind.Internal, target.Path.Replace(".md", ".html", StringComparison.Ordinal) + (target.Fragment is null ? "" : "#" + target.Fragment)),
        _ => LinkAnswer.Refused(MarkdownDiagnostics.BrokenAddress(where, target.Text)),
    };

    public PictureAnswer Picture(LinkTarget target, Location where) =>
        target.Path!.EndsWith(".png", StringComparison.Ordinal)
            ? new(target.Path, 640, 480)
            : PictureAnswer.Refused(MarkdownDiagnostics.BrokenAddress(where, target.Text));

    public Outcome<string> Component(string name, ComponentMap arguments) => Outcome.Of(
        name is "external-link" or "attachment"
            ? $"<{name}{Attributes(arguments)}>{((ComponentMarkup)arguments["text"]).Html}</{name}>"
            : $"<{name}>\n{Write(arguments, 1)}</{name}>");

    public Outcome<string> Chart(ChartFence fence) => Outcome.Of(
        $"<chart>{string.Join(" · ", fence.Options.Select(option => $"{WebUtility.HtmlEncode(option.Key)} = {WebUtility.HtmlEncode(option.Value)}"))}"
        + $"{(fence.Table is null ? "" : "\n" + WebUtility.HtmlEncode(fence.Table))}</chart>");

    public Outcome<string> Diagram(ChartFence fence) => Outcome.Of(
        $"<diagram>{string.Join(" · ", fence.Options.Select(option => $"{WebUtility.HtmlEncode(option.Key)} = {WebUtility.HtmlEncode(option.Value)}"))}</diagram>");

    public ComponentMap? Contact(string id) =>
        ContactIds.Contains(id) ? ComponentMap.Empty.With("name", "相談センター（見本）").With("phone", "0000-21-3456") : null;

    public Term? Term(string word) => Words.Find(word);

    public string Word(string key) => key;

    private static string Attributes(ComponentMap arguments) =>
        string.Concat(arguments.Entries.Where(entry => entry.Value is ComponentText).Select(entry => $" {entry.Key}=\"{Text(entry.Value)}\""));

    private static string Write(ComponentValue value, int depth)
    {
        var indent = new string(' ', 2 * depth);
        return value switch
        {
            ComponentMap map => string.Concat(map.Entries.Select(entry => entry.Value is ComponentMap or ComponentList
                ? $"{indent}{entry.Key}:\n{Write(entry.Value, depth + 1)}"
                : $"{indent}{entry.Key}: {Text(entry.Value).Replace("\n", "\n" + indent + "  ", StringComparison.Ordinal)}\n")),
            ComponentList list => string.Concat(list.Items.Select(item => $"{indent}-\n{Write(item, depth + 1)}")),
            _ => indent + Text(value) + "\n",
        };
    }

    private static string Text(ComponentValue value) => value switch
    {
        ComponentText text => WebUtility.HtmlEncode(text.Text),
        ComponentMarkup markup => markup.Html,
        ComponentNumber number => number.Number.ToString(CultureInfo.InvariantCulture),
        ComponentFlag flag => flag.Value ? "true" : "false",
        _ => "null",
    };
}
