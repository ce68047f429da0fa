using OutreachSite.Dates;
using OutreachSite.Registers.Kinds.Shared;
using OutreachSite.Tables.Csv;

namespace OutreachSite.Registers.Freshness;

/// <summary>One reply to a confirmation sheet.</summary>
/// <param name="Code">The return code of the row.</param>
/// <param name="On">The day of the reply.</param>
/// <param name="IsUnchanged">True for 変更なし.</param>
/// <param name="By">Which section took the reply; no name of a person.</param>
public sealed record Confirmation(string Code, DateOnly On, bool IsUnchanged, string By, string Note);

/// <summary>Replies that came in, beside the register: <c>facility.confirmations.csv</c>. They are laid over the table, which stays as it is.</summary>
public static class Confirmations
{
    private const string Unchanged = "変更なし", Changed = "変更あり";

    private static readonly string[] Headings = ["返信コード", "日付", "返事", "受けた課", "メモ"];

    /// <summary>The name of the file of a kind.</summary>
    public static string FileName(RegisterKind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return $"{kind.Key}.confirmations.csv";
    }

    /// <summary>Reads the file. A line that cannot be read is said and left out.</summary>
    public static (ImmutableArray<Confirmation> Replies, ImmutableArray<Diagnostic> Diagnostics) Read(RelativePath path, byte[] bytes)
    {
        var problems = new DiagnosticBag();
        var replies = ImmutableArray.CreateBuilder<Confirmation>();
        foreach (var row in problems.Take(CsvFile.Read(path, bytes))?.Rows ?? [])
        {
            var code = row.Length > 2 ? ReturnCode.Parse(row[0].Text) : null;
            var day = row.Length > 2 ? JapaneseDate.Parse(row[1].Text).Value : null;
            if (code is null || day is null || row[2].Text is not (Unchanged or Changed))
                problems.Add(FreshnessDiagnostics.UnreadableReply(row[0].Where, string.Join("、", row.Take(3).Select(cell => cell.Text))));
            else
                replies.Add(new(code, day.Value, row[2].Text == Unchanged, row.ElementAtOrDefault(3)?.Text ?? "", row.ElementAtOrDefault(4)?.Text ?? ""));
        }

        return (replies.ToImmutable(), problems.ToImmutableArray());
    }

    /// <summary>The file with these replies.</summary>
    public static byte[] Write(IEnumerable<Confirmation> replies) => CsvWriter.WriteUtf8(
        replies.Select(IEnumerable<string> (reply) => [reply.Code, DateText.Iso(reply.On), reply.IsUnchanged ? Unchanged : Changed, reply.By, reply.Note]).Prepend(Headings));

    /// <summary>The rows with what was confirmed: 変更なし renews the day of a row. 変更あり does not, until somebody changes the table.</summary>
    public static ImmutableArray<RegisterRow> Over(IEnumerable<RegisterRow> rows, ImmutableArray<Confirmation> replies)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var latest = replies.GroupBy(reply => reply.Code, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.MaxBy(reply => reply.On)!, StringComparer.Ordinal);
        return [.. rows.Select(row => latest.GetValueOrDefault(ReturnCode.Of(row)) is { IsUnchanged: true } reply && !(row.Value(FreshnessFields.ConfirmedOn) >= reply.On)
            ? row.With(FreshnessFields.ConfirmedOn, reply.On).With(FreshnessFields.ConfirmedHow, "確認票の返信").With(FreshnessFields.Due, null) : row)];
    }

    /// <summary>Rows whose last reply says that something changed, after the day to which the table was confirmed.</summary>
    public static ImmutableArray<(RegisterRow Row, Confirmation Reply)> Open(IEnumerable<RegisterRow> rows, ImmutableArray<Confirmation> replies)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var latest = replies.GroupBy(reply => reply.Code, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.MaxBy(reply => reply.On)!, StringComparer.Ordinal);
        return [.. rows.Select(row => (row, Reply: latest.GetValueOrDefault(ReturnCode.Of(row))!)).Where(pair => pair.Reply is { IsUnchanged: false } && !(pair.row.Value(FreshnessFields.ConfirmedOn) >= pair.Reply.On))];
    }
}
