namespace OutreachSite.Content.Markdown.Extensions.Boxes;

/// <summary>The boxes that authors can write.</summary>
internal static class BoxKinds
{
    /// <summary>Plain boxes with a title: the kind is the look.</summary>
    public static ImmutableArray<string> Callouts { get; } = ["note", "ok", "warning", "plain", "say"];

    /// <summary>Every name, for suggestions.</summary>
    public static ImmutableArray<string> All { get; } =
        [.. Callouts, "phone", "contact", "steps", "consultation", "law", "cards", "when"];

    /// <summary>True when what follows the name is text with marks.</summary>
    public static bool HasMarkedTitle(string name) => Callouts.Contains(name);
}
