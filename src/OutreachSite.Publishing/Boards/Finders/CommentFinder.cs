using OutreachSite.Surveys.Privacy.Comments;

namespace OutreachSite.Publishing.Boards.Finders;

/// <summary>Comments of surveys on which nobody has decided. How many, never what they say.</summary>
internal static class CommentFinder
{
    public static IEnumerable<BoardEntry> Find(BoardSight sight)
    {
        var own = sight.Reads.Find(new($"private/**/{CommentFile.Name}")).Select(path => (Name: path.Value, Bytes: sight.Reads.Bytes(path))).ToArray();
        foreach (var (name, bytes) in own.Concat(sight.Question.Comments.Select(list => (list.Name, (byte[]?)list.Bytes))).DistinctBy(list => list.Name))
        {
            var owner = sight.OwnerOfFile("");
            if (bytes is null || CommentFile.Read(RelativePath.Resolved(name), bytes, KnownNames.None).Value is not { } comments)
            {
                yield return new BoardEntry("comment", $"{name}/unreadable", name, new("一覧を読めません", "the list cannot be read"), new(name)).By(owner);
                continue;
            }

            var (unchecked_, unedited) = (comments.Count(one => one.State == CommentState.Unchecked), comments.Count(one => one.State == CommentState.NeedsEdit && one.Published is null));
            if (unchecked_ > 0)
                yield return new BoardEntry("comment", $"{name}/unchecked", name, new($"未確認の自由記述が{unchecked_}件あります", $"{unchecked_} comments wait for a decision"), new(name)).By(owner);
            if (unedited > 0)
                yield return new BoardEntry("comment", $"{name}/unedited", name, new($"「要修正」で、公表する文か確認者のない自由記述が{unedited}件あります", $"{unedited} comments wait for an edit or its approval"), new(name)).By(owner);
        }
    }
}
