namespace OutreachSite.Surveys.Privacy.Comments;

/// <summary>How far the organiser has come with a comment.</summary>
public enum CommentState
{
    /// <summary>未確認: nobody has read it yet. Not published.</summary>
    Unchecked,

    /// <summary>公開可: may be published.</summary>
    Publishable,

    /// <summary>要修正: may be published with an edit, once somebody has approved the edit.</summary>
    NeedsEdit,

    /// <summary>非公開: not published.</summary>
    Private,
}

/// <summary>
/// One free-text answer with what the organiser decided. It carries nothing about who wrote it: no profession, no area, no other answer.
/// </summary>
/// <param name="Id">Made from question and text alone, so that the same comment is found again.</param>
/// <param name="Question">The id of the question.</param>
/// <param name="Original">What was written. It stays in the organiser's file.</param>
/// <param name="State">What was decided.</param>
/// <param name="Edited">The text to publish instead; null when there is none.</param>
/// <param name="CheckedBy">Who approved the edit; null when nobody has.</param>
public sealed record Comment(string Id, string Question, string Original, CommentState State = CommentState.Unchecked, string? Edited = null, string? CheckedBy = null)
{
    /// <summary>A comment that nobody has looked at yet.</summary>
    public static Comment Of(string question, string original)
    {
        ArgumentNullException.ThrowIfNull(original);
        var text = original.Trim().ReplaceLineEndings("\n");
        return new(IdOf(question, text), question, text);
    }

    /// <summary>What is published of it; null when nothing is.</summary>
    public PublishedComment? Published => State switch
    {
        CommentState.Publishable => new(Edited ?? Original, IsEdited: Edited is not null && Edited != Original),
        CommentState.NeedsEdit when Edited is not null && CheckedBy is not null => new(Edited, IsEdited: Edited != Original),
        _ => null,
    };

    private static string IdOf(string question, string text) =>
        ContentHash.Of(System.Text.Encoding.UTF8.GetBytes($"{question}\n{text}")).ToString()[..12];
}

/// <summary>A comment as it is published; an edited one is marked 「一部修正」.</summary>
public sealed record PublishedComment(string Text, bool IsEdited);
