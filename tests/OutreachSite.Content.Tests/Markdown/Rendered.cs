using OutreachSite.Content.Events;
using OutreachSite.Content.Markdown;

namespace OutreachSite.Content.Tests.Markdown;

/// <summary>Short ways to render a text in a test.</summary>
internal static class Rendered
{
    /// <summary>The HTML of a body without any problem worse than a hint.</summary>
    public static string Html(string markdown, Variant variant = Variant.Japanese)
    {
        var outcome = Page(markdown, variant);
        Assert.DoesNotContain(outcome.Diagnostics, problem => problem.Severity > Severity.Hint);
        return outcome.Value!.Html;
    }

    /// <summary>The outcome of a body.</summary>
    public static Outcome<MarkdownPage> Page(string markdown, Variant variant = Variant.Japanese, EventState? state = null) =>
        MarkdownText.Render(new(new("guides/care/index.md"), markdown), 0, new SampleSite(variant, state));

    /// <summary>The codes of the problems, hints included, in order.</summary>
    public static string Codes(string markdown) => string.Join(' ', Page(markdown).Diagnostics.Select(problem => problem.Code));

    /// <summary>The body with its problems under their words.</summary>
    public static string Annotated(string markdown, MessageLanguage language = MessageLanguage.Japanese) =>
        Testing.Annotated.Source(markdown, Page(markdown).Diagnostics, language);
}
