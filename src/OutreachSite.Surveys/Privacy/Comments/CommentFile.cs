using System.Text;
using OutreachSite.Tables;
using OutreachSite.Tables.Csv;

namespace OutreachSite.Surveys.Privacy.Comments;

/// <summary>
/// The organiser's list of comments, a CSV file for Excel (UTF-8 with byte order mark, CRLF): number, question, state, original, text to
/// publish, who approved it, and what the program noticed. It holds originals, so it is kept outside of <c>content/</c> and never published.
/// </summary>
public static class CommentFile
{
    /// <summary>The name of the file in the folder that the caller gives.</summary>
    public const string Name = "comments.csv";

    private const string Id = "番号", Question = "設問", State = "状態", Original = "原文", Edited = "公表する文", CheckedBy = "確認者", Noticed = "気になる点";

    private static readonly ImmutableArray<string> Columns = [Id, Question, State, Original, Edited, CheckedBy, Noticed];

    private static readonly ImmutableArray<(CommentState State, string Word)> States =
    [
        (CommentState.Unchecked, "未確認"), (CommentState.Publishable, "公開可"), (CommentState.NeedsEdit, "要修正"), (CommentState.Private, "非公開"),
    ];

    /// <summary>True for the headings of such a list, whatever the file is called by now.</summary>
    public static bool IsHeadings(IEnumerable<string> headings)
    {
        var keys = headings.Select(TextKey.Of).ToHashSet();
        return Columns.All(column => column == Noticed || keys.Contains(TextKey.Of(column)));
    }

    /// <summary>The file; what was noticed is found anew in each original.</summary>
    public static byte[] Write(ImmutableArray<Comment> comments, KnownNames names)
    {
        var text = new StringBuilder("\uFEFF").Append(string.Join(',', Columns)).Append("\r\n");
        foreach (var comment in comments)
        {
            var noticed = string.Join("／", PersonalData.Find(comment.Original, names).Select(finding => finding.Reason.Japanese).Distinct());
            string[] cells = [comment.Id, comment.Question, Word(comment.State), comment.Original, comment.Edited ?? "", comment.CheckedBy ?? "", noticed];
            text.AppendJoin(',', cells.Select(Quoted)).Append("\r\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>Reads the file as the organiser saved it (SVY531 to SVY536).</summary>
    public static Outcome<IReadOnlyList<Comment>> Read(RelativePath path, byte[] bytes, KnownNames names)
    {
        var problems = new DiagnosticBag();
        if (problems.Take(CsvFile.Read(path, bytes)) is not { } table)
            return problems.Conclude<IReadOnlyList<Comment>>(null);
        var places = Columns.ToDictionary(column => column, column => table.Headings.ToList().FindIndex(heading => TextKey.AreSame(heading.Text, column)));
        foreach (var missing in places.Where(place => place.Value < 0 && place.Key != Noticed))
            problems.Add(CommentDiagnostics.MissingColumn(Location.Of(path), missing.Key));
        if (problems.HasErrors)
            return problems.Conclude<IReadOnlyList<Comment>>(null);
        return problems.Conclude<IReadOnlyList<Comment>>([.. table.Rows.Select(row => ReadRow(row, places, names, problems))]);
    }

    private static Comment ReadRow(ImmutableArray<Cell> row, Dictionary<string, int> places, KnownNames names, DiagnosticBag problems)
    {
        Cell At(string column) => row[places[column]];
        var comment = Comment.Of(At(Question).Text, Unquoted(At(Original).Text));
        if (comment.Id != At(Id).Text)
            problems.Add(CommentDiagnostics.OriginalChanged(At(Original).Where, At(Id).Text));
        comment = comment with
        {
            State = ReadState(At(State), problems),
            Edited = At(Edited).IsBlank ? null : Unquoted(At(Edited).Text).ReplaceLineEndings("\n"),
            CheckedBy = At(CheckedBy).IsBlank ? null : At(CheckedBy).Text,
        };
        Check(comment, At(State).Where, names, problems);
        return comment;
    }

    private static void Check(Comment comment, Location where, KnownNames names, DiagnosticBag problems)
    {
        if (comment is { State: CommentState.NeedsEdit, Edited: null })
            problems.Add(CommentDiagnostics.EditMissing(where, comment.Id));
        else if (comment is { State: CommentState.NeedsEdit, CheckedBy: null })
            problems.Add(CommentDiagnostics.NotApproved(where, comment.Id));
        foreach (var finding in comment.Published is { } published ? PersonalData.Find(published.Text, names) : [])
            problems.Add(CommentDiagnostics.PersonalData(where, comment.Id, finding.Reason));
    }

    private static CommentState ReadState(Cell cell, DiagnosticBag problems)
    {
        foreach (var (state, word) in States)
        {
            if (cell.IsBlank || TextKey.AreSame(cell.Text, word))
                return cell.IsBlank ? CommentState.Unchecked : state;
        }

        problems.Add(CommentDiagnostics.UnknownState(cell.Where, cell.Text));
        return CommentState.Unchecked;
    }

    private static string Word(CommentState state) => States.First(one => one.State == state).Word;

    /// <summary>Excel takes what begins with one of these signs for a formula and would run it: an apostrophe stops that.</summary>
    private static bool LooksLikeFormula(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\'';

    private static string Quoted(string text) => $"\"{(LooksLikeFormula(text) ? "'" : "")}{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Unquoted(string text) => text.StartsWith('\'') && LooksLikeFormula(text[1..]) ? text[1..] : text;
}
