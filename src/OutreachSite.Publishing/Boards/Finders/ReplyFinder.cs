using OutreachSite.Registers.Kinds.Shared;

namespace OutreachSite.Publishing.Boards.Finders;

/// <summary>Replies to confirmation sheets that say 変更あり, where nobody has changed the table yet.</summary>
internal static class ReplyFinder
{
    public static IEnumerable<BoardEntry> Find(BoardSight sight) =>
        from register in sight.Registers
        from open in register.Replies
        select register.Entry("reply", open.Row, FreshnessFields.ConfirmedOn, new(
            $"「変更あり」の返信があります。台帳を直してください{(open.Reply.Note.Length > 0 ? $"（{open.Reply.Note}）" : "")}",
            $"a reply says that something changed: correct the register{(open.Reply.Note.Length > 0 ? $" ({open.Reply.Note})" : "")}")).On(open.Reply.On, isLate: true);
}
