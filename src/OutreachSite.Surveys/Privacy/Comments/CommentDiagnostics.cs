namespace OutreachSite.Surveys.Privacy.Comments;

/// <summary>Everything that can be wrong with the organiser's list of comments: SVY531 to SVY549.</summary>
public static class CommentDiagnostics
{
    /// <summary>The list lacks a column, so it cannot be said what was decided.</summary>
    public static Diagnostic MissingColumn(Location where, string column) => new(
        "SVY531", Severity.Error, where,
        new($"意見の一覧に「{column}」の列がありません", $"the list of comments has no column '{column}'"),
        new("見出しの行を元に戻してください", "restore the line of headings"));

    /// <summary>The state is none of the four, so the comment would stay unpublished without anybody noticing.</summary>
    public static Diagnostic UnknownState(Location where, string written) => new(
        "SVY532", Severity.Error, where,
        new($"「{written}」という状態はありません", $"there is no state '{written}'"),
        new("未確認、公開可、要修正、非公開のどれかを書いてください", "use one of the four states, for example 公開可 (may be published)"));

    /// <summary>The original was changed. It must stay as it was written, or nobody could compare it with the edit.</summary>
    public static Diagnostic OriginalChanged(Location where, string id) => new(
        "SVY533", Severity.Error, where,
        new($"番号「{id}」の原文が書き換えられています", $"the original of comment '{id}' was changed"),
        new("原文は元に戻し、直した文は「公表する文」に書いてください", "restore the original and put the edit into its own column"));

    /// <summary>The comment is to be edited and has no edit yet: it is not published.</summary>
    public static Diagnostic EditMissing(Location where, string id) => new(
        "SVY534", Severity.Warning, where,
        new($"番号「{id}」は要修正ですが、公表する文がありません。公表しません", $"comment '{id}' needs an edit and has none: it is not published"),
        new("「公表する文」に直した文を書いてください", "write the edit into its column"));

    /// <summary>An edit was written and nobody has approved it: it is not published.</summary>
    public static Diagnostic NotApproved(Location where, string id) => new(
        "SVY535", Severity.Warning, where,
        new($"番号「{id}」の直した文を、まだ誰も確認していません。公表しません", $"the edit of comment '{id}' is not approved: it is not published"),
        new("別の人が読んで、「確認者」に名前を書いてください", "let somebody else read it and write their name into the column of approval"));

    /// <summary>A comment that is going to be published may show who wrote it or of whom it speaks.</summary>
    public static Diagnostic PersonalData(Location where, string id, Message reason) => new(
        "SVY536", Severity.Warning, where,
        new($"番号「{id}」の公表する文に気になる点があります。{reason.Japanese}", $"comment '{id}' is to be published, but: {reason.English}"),
        new("読み直し、必要なら要修正にして直してください", "read it again, and edit it where needed"));
}
