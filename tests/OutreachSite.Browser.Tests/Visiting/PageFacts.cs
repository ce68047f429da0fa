using OutreachSite.Print.Browser;

namespace OutreachSite.Browser.Tests.Visiting;

/// <summary>Everything that was seen of one page.</summary>
public sealed record PageFacts
{
    /// <summary>Its path below the root.</summary>
    public required string Page { get; init; }

    /// <summary>True when it was seen in every way; false for what is done with every page.</summary>
    public required bool IsSeenInEveryWay { get; init; }

    /// <summary>What axe found, for each way in which it looked.</summary>
    public required IReadOnlyDictionary<Way, IReadOnlyList<Violation>> Violations { get; init; }

    /// <summary>How it fits, for each way.</summary>
    public required IReadOnlyDictionary<Way, PageFit> Fits { get; init; }

    /// <summary>What it asked the server for, itself first.</summary>
    public required IReadOnlyList<PageRequest> Requests { get; init; }

    /// <summary>What the console showed in red.</summary>
    public required IReadOnlyList<string> ConsoleErrors { get; init; }

    /// <summary>Where its links, pictures and files lead, as full addresses.</summary>
    public required IReadOnlyList<Uri> Targets { get; init; }

    /// <summary>Where the links in its main part lead that can be seen on a telephone.</summary>
    public required IReadOnlyList<Uri> MainLinks { get; init; }

    /// <summary>The names to which a link can lead in it.</summary>
    public required IReadOnlySet<string> Anchors { get; init; }

    /// <summary>The telephone numbers that can be tapped on a telephone.</summary>
    public required IReadOnlyList<string> Telephones { get; init; }

    /// <summary>The same page from the disk, without scripts; null when it was not seen in every way.</summary>
    public required PlainFacts? Plain { get; init; }

    /// <summary>How many letters its main part shows, with scripts.</summary>
    public required int Letters { get; init; }
}

/// <summary>What was seen of a page that was opened from the disk, on a telephone, by a browser that runs no scripts.</summary>
public sealed record PlainFacts
{
    /// <summary>How many letters its main part shows.</summary>
    public required int Letters { get; init; }

    /// <summary>Buttons that can be seen though nothing happens when they are pressed.</summary>
    public required IReadOnlyList<string> DeadButtons { get; init; }

    /// <summary>What it asked for that did not come.</summary>
    public required IReadOnlyList<PageRequest> Failed { get; init; }

    /// <summary>How it fits.</summary>
    public required PageFit Fit { get; init; }
}

/// <summary>How a page fits into a window.</summary>
/// <param name="Width">How wide the window is.</param>
/// <param name="Needed">How wide the page wants to be.</param>
/// <param name="CutOff">Words that reach out of the window and that no scrolling brings back.</param>
/// <param name="Pinned">The part of the window's height, 0 to 1, that stays covered when one scrolls.</param>
public sealed record PageFit(double Width, double Needed, IReadOnlyList<string> CutOff, double Pinned);

/// <summary>Something that axe found.</summary>
/// <param name="Rule">The rule's name.</param>
/// <param name="Help">What it asks for.</param>
/// <param name="Place">A selector of the element.</param>
/// <param name="Html">How the element begins.</param>
/// <param name="Why">What is wrong with it.</param>
public sealed record Violation(string Rule, string Help, string Place, string Html, string Why);
