namespace OutreachSite.Publishing.Boards;

/// <summary>A sort of entries: what it is called, and how they are found.</summary>
/// <param name="Key">For programs: <c>confirm</c>.</param>
/// <param name="Title">What the staff calls it: 確認.</param>
public sealed record BoardSort(string Key, Message Title)
{
    /// <summary>Finds the entries of the sort, in any order.</summary>
    internal Func<BoardSight, IEnumerable<BoardEntry>> Find { get; init; } = _ => [];
}
