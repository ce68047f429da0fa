namespace OutreachSite.Surveys.Privacy.Results;

/// <summary>A line or a column as it is published: one option, or several that were put together so that no small group shows.</summary>
/// <param name="Label">What the reader sees.</param>
/// <param name="Members">The options that it stands for, in the order of the question; one of them unless it was merged.</param>
public sealed record Category(string Label, ImmutableArray<string> Members)
{
    /// <summary>Stands for those who gave no answer, or none that can be read.</summary>
    public const string NoAnswer = "無回答・無効";

    /// <summary>The label of what was merged without any order.</summary>
    public const string Merged = "その他・合算";

    /// <summary>True when several options were put together.</summary>
    public bool IsMerged => Members.Length > 1;

    /// <summary>An option that stands for itself.</summary>
    public static Category Of(string label) => new(label, [label]);
}
