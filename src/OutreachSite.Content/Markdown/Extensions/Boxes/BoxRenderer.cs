using OutreachSite.Content.Markdown.Analysis;
using OutreachSite.Content.Markdown.Rendering;
using OutreachSite.Content.Sites;

namespace OutreachSite.Content.Markdown.Extensions.Boxes;

/// <summary>Writes each box through its component of the theme.</summary>
internal sealed class BoxRenderer : PageObjectRenderer<BoxBlock>
{
    protected override void Write(PageRenderer renderer, BoxBlock box)
    {
        switch (box.Name)
        {
            case "phone":
                WritePhone(renderer, box);
                break;
            case "contact":
                WriteContact(renderer, box);
                break;
            case "steps":
                WriteSteps(renderer, box);
                break;
            case "consultation":
                WriteConsultation(renderer, box);
                break;
            case "law":
                LawBox.Write(renderer, box);
                break;
            case "cards":
                CardsBox.Write(renderer, box);
                break;
            case "when":
                WhenBox.Write(renderer, box);
                break;
            default:
                WriteCallout(renderer, box);
                break;
        }
    }

    private static void WriteCallout(PageRenderer renderer, BoxBlock box)
    {
        if (!BoxKinds.Callouts.Contains(box.Name))
            return;
        renderer.WriteComponent("callout", ComponentMap.Empty
            .With("kind", box.Name)
            .WithMarkup("title", box.Title is { } title ? renderer.Capture(() => renderer.WriteLeafInline(title)) : null)
            .WithMarkup("body", renderer.CaptureBlocks(box.Content)));
    }

    private static void WritePhone(PageRenderer renderer, BoxBlock box)
    {
        var words = box.Words.Split((char[])[' ', '\t', '\u3000'], 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
            return;
        var rest = words.Length > 1 ? words[1] : null;
        if (PhoneNumber.Parse(words[0]) is { } number)
        {
            WriteBoard(renderer, box, "urgent", ContactMap.Of(number, rest));
            return;
        }

        if (rest is not null and not "plain")
        {
            var where = renderer.Page.At(box.WordsOffset + box.Words.IndexOf(rest, words[0].Length, StringComparison.Ordinal), rest.Length);
            renderer.Problems.Add(ContentDiagnostics.UnknownWord(where, "::: phone", rest, ["plain"]));
        }

        if (FindContact(renderer, box) is { } contact)
            WriteBoard(renderer, box, rest == "plain" ? "plain" : "act", contact);
    }

    private static void WriteBoard(PageRenderer renderer, BoxBlock box, string variant, ComponentMap contact) =>
        renderer.WriteComponent("phone", ComponentMap.Empty
            .With("contact", contact)
            .With("variant", variant)
            .With("level", Below(renderer))
            .WithMarkup("body", box.Count == 0 ? null : renderer.CaptureBlocks(box.Content)));

    private static void WriteContact(PageRenderer renderer, BoxBlock box)
    {
        if (FindContact(renderer, box) is not { } contact)
            return;
        renderer.WriteComponent("contact", ComponentMap.Empty
            .With("contact", contact)
            .With("level", Below(renderer))
            .With("id", renderer.Page.Anchors.Take("contact-" + Anchors.Slug(BoxPass.ContactOf(box, renderer.Page)!.Text)))
            .WithMarkup("body", box.Count == 0 ? null : renderer.CaptureBlocks(box.Content)));
    }

    private static ComponentMap? FindContact(PageRenderer renderer, BoxBlock box)
    {
        if (BoxPass.ContactOf(box, renderer.Page) is not { } id)
            return null;
        var contact = renderer.Host.Contact(id.Text);
        if (contact is null)
            renderer.Problems.Add(ContentDiagnostics.UnknownContact(id.Where, id.Text, renderer.Host.ContactIds));
        return contact;
    }

    private static void WriteSteps(PageRenderer renderer, BoxBlock box)
    {
        var parts = BoxPart.Split(box);
        if (parts.IsEmpty)
            return;
        renderer.WriteComponent("steps", ComponentMap.Empty
            .WithList("items", parts.Select((part, index) => PartOf(renderer, part).With("number", index + 1)))
            .With("level", parts[0].Heading.Level));
    }

    private static void WriteConsultation(PageRenderer renderer, BoxBlock box)
    {
        var parts = BoxPart.Split(box);
        if (parts.IsEmpty)
            return;
        renderer.WriteComponent("consultation", ComponentMap.Empty
            .WithList("boxes", parts.Select((part, index) => PartOf(renderer, part).With("kind", index == 0 ? "ok" : "plain")))
            .With("level", parts[0].Heading.Level));
    }

    private static ComponentMap PartOf(PageRenderer renderer, BoxPart part)
    {
        renderer.Level = part.Heading.Level;
        return ComponentMap.Empty
            .With("id", ParsedPage.IdOf(part.Heading))
            .WithMarkup("title", renderer.Capture(() => renderer.WriteLeafInline(part.Heading)))
            .WithMarkup("body", renderer.CaptureBlocks(part.Body));
    }

    private static int Below(PageRenderer renderer) => Math.Min(renderer.Level + 1, 6);
}
