using Markdig.Syntax;
using OutreachSite.Content.Markdown.Analysis;

namespace OutreachSite.Content.Markdown.Extensions.Attributes;

/// <summary>The anchor and the known classes that a heading, a picture or a table was given.</summary>
internal sealed record PageAttributes(Written? Id, ImmutableHashSet<string> Classes)
{
    private static readonly object Key = new();

    /// <summary>No attributes.</summary>
    public static PageAttributes None { get; } = new(null, []);

    /// <summary>Classes for pictures.</summary>
    public static ImmutableArray<string> PictureClasses { get; } = ["decorative"];

    /// <summary>Classes for tables.</summary>
    public static ImmutableArray<string> TableClasses { get; } = ["plain", "stack"];

    /// <summary>What was put on an object.</summary>
    public static PageAttributes Of(MarkdownObject owner) => owner.GetData(Key) as PageAttributes ?? None;

    /// <summary>Puts attributes on an object; what is not allowed there is a problem and left out.</summary>
    public static void Put(MarkdownObject owner, AttributesInline inline, ImmutableArray<string> classes, ParsedPage page, DiagnosticBag problems)
    {
        var result = None;
        foreach (var word in inline.Words)
        {
            var where = page.At(inline, word.Offset, word.Text.Length);
            var name = word.Text[1..];
            if (word.Text[0] == '#' && !Anchors.IsValid(name))
                problems.Add(MarkdownDiagnostics.BadId(where, name));
            else if (word.Text[0] == '#')
                result = result with { Id = new(name, where) };
            else if (word.Text[0] != '.')
                problems.Add(MarkdownDiagnostics.RefusedAttribute(where, word.Text));
            else if (classes.Contains(name))
                result = result with { Classes = result.Classes.Add(name) };
            else
                problems.Add(MarkdownDiagnostics.UnknownClass(where, name, classes));
        }

        owner.SetData(Key, result);
    }
}
