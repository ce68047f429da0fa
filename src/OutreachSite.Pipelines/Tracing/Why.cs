namespace OutreachSite.Pipelines.Tracing;

/// <summary>What kind of thing had changed.</summary>
public enum WhyKind
{
    /// <summary>Nothing was known of an earlier build.</summary>
    New,

    /// <summary>A value was asked for that had not been stored.</summary>
    Needed,

    /// <summary>A result that it was made from came out differently.</summary>
    Result,

    /// <summary>A file was changed.</summary>
    File,

    /// <summary>A file was removed.</summary>
    FileGone,

    /// <summary>Files came or went that fit a pattern.</summary>
    Pattern,

    /// <summary>A file appeared or disappeared.</summary>
    Existence,

    /// <summary>The build was asked for something else.</summary>
    Setting,

    /// <summary>A day has come.</summary>
    Boundary,
}

/// <summary>One step of the answer to "why was this made again": the first is the result itself, the last has changed by itself.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">A rule's name; empty for what comes from outside.</param>
/// <param name="Key">A path, a pattern, a name, a day, or a rule's key as text.</param>
public sealed record Why(WhyKind Kind, string Name, string Key)
{
    internal static ImmutableArray<Why> Of(Entry entry, int revision)
    {
        var steps = ImmutableArray.CreateBuilder<Why>();
        for (var at = entry; at is not null; at = at.Reason == RunReason.Changed ? at.Cause : null)
        {
            if (at.VerifiedAt != revision || (at.Rule is not null && at.Reason == RunReason.None))
                break;
            steps.Add(new(KindOf(at), at.Rule?.Name ?? "", at.Key));
        }

        return steps.ToImmutable();
    }

    private static WhyKind KindOf(Entry entry) => entry.Kind switch
    {
        EntryKind.File => entry.IsAbsent ? WhyKind.FileGone : WhyKind.File,
        EntryKind.Existence => WhyKind.Existence,
        EntryKind.Pattern => WhyKind.Pattern,
        EntryKind.Setting => WhyKind.Setting,
        EntryKind.Boundary => WhyKind.Boundary,
        _ => entry.Reason switch
        {
            RunReason.New => WhyKind.New,
            RunReason.Needed => WhyKind.Needed,
            _ => WhyKind.Result,
        },
    };
}
