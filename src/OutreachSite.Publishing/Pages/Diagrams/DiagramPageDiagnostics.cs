namespace OutreachSite.Publishing.Pages.Diagrams;

/// <summary>What can be wrong with a diagram on a page: REG570 to REG575.</summary>
public static class DiagramPageDiagnostics
{
    /// <summary>The table has no rows of this diagram.</summary>
    public static Diagnostic UnknownFigure(Location where, string figure, IEnumerable<string> known) => new("REG570", Severity.Error, where,
        new($"関係図の表に「{figure}」という図がありません", $"the table of diagrams has no diagram '{figure}'"),
        Suggestion.DidYouMean(figure, known) ?? new("表の「図」の列にある名前を書いてください", "write a name from its column 図"));

    /// <summary>In levels and trees what leads back would stand above itself: a reader cannot tell which one is on top.</summary>
    public static Diagnostic Circle(Location where, string from, string to) => new("REG571", Severity.Warning, where,
        new($"「{from}」から「{to}」への線で、矢印がひと回りします", $"with the line from '{from}' to '{to}' the arrows go round in a circle"),
        new("向きを直すか、たがいに関わるなら「双方」と書いてください", "correct its direction, or write 双方 if both depend on one another"));

    /// <summary>There are a few ways to lay out a diagram; anything else cannot be drawn.</summary>
    public static Diagnostic UnknownShape(Location where, string shape, IEnumerable<string> known) => new("REG572", Severity.Error, where,
        new($"図の形「{shape}」はありません", $"there is no shape '{shape}' of a diagram"),
        Suggestion.DidYouMean(shape, known) ?? new("hub lanes levels panels tree のどれかを書いてください", "write one of hub lanes levels panels tree"));

    /// <summary>More lines than anybody could follow are not drawn: the words alone are shown.</summary>
    public static Diagnostic TooManyLines(Location where, string figure) => new("REG573", Severity.Hint, where,
        new($"図「{figure}」は線が多いので、画面によっては図にせず、言葉だけで出します", $"the diagram '{figure}' has so many lines that on some screens it is said in words alone"),
        new("2つの図に分けると、読みやすくなります", "make two diagrams of it"));

    /// <summary>A misspelt option would silently do nothing.</summary>
    public static Diagnostic UnknownOption(Location where, string name, IEnumerable<string> known) => new("REG574", Severity.Error, where,
        new($"図に「{name}」という項目はありません", $"a diagram has no option '{name}'"),
        Suggestion.DidYouMean(name, known));

    /// <summary>Without its name or its shape nothing can be drawn.</summary>
    public static Diagnostic Missing(Location where, string name) => new("REG575", Severity.Error, where,
        new($"図の「{name}」が書かれていません", $"the diagram has no '{name}'"),
        new(name == "shape" ? "「shape: hub」のように、図の形を書いてください" : "「figure: 図の名前」を書いてください", name == "shape" ? "write its shape, such as 'shape: hub'" : "write 'figure: NAME'"));
}
