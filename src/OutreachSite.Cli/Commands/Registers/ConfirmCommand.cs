using System.Text;
using OutreachSite.Dates;
using OutreachSite.Print.Pdf;
using OutreachSite.Registers;
using OutreachSite.Registers.Fields;
using OutreachSite.Registers.Freshness;
using OutreachSite.Registers.Kinds.Facilities;
using OutreachSite.Tables.Csv;
using OutreachSite.Tables.Writing;

namespace OutreachSite.Cli.Commands.Registers;

/// <summary>
/// <c>outreach confirm</c>: sheets of paper that ask whether a row is still true, the list of whom to ask, replies as they come in, and a new
/// workbook with what was confirmed. The file that the user keeps is never changed.
/// </summary>
public sealed class ConfirmCommand(Surroundings around) : RegisterCommand(around)
{
    private static readonly FreshnessRule Rule = new();

    /// <summary>Writes the sheets and the list for what is due on a day, and prints the sheets when that is wanted. Gives the exit code.</summary>
    public async Task<int> WriteSheetsAsync(RegisterKind kind, DateOnly? due, string? to, Asking asking, CancellationToken cancellation)
    {
        PdfFacts? facts = null;
        var code = Guarded(() => WriteSheets(kind, due ?? Around.Today, to, asking, out facts));
        return code == ExitCode.Fine && asking.IsPrinted && facts is not null
            ? await new SheetPress(Around).PrintAsync(to, $"confirm-{kind.Key}", facts, cancellation)
            : code;
    }

    private int WriteSheets(RegisterKind kind, DateOnly day, string? to, Asking asking, out PdfFacts? facts)
    {
        facts = null;
        if (Request(asking) is not { } request)
            return ExitCode.WrongUse;
        if (ReadWithReplies(kind) is not { } known)
            return ExitCode.WrongUse;
        RowFreshness[] asked = [.. known.Rows.Select(row => Rule.Of(row, day)).Where(row => row.State is FreshnessState.Due or FreshnessState.Stale).OrderBy(row => row.Due ?? DateOnly.MinValue)];
        var folder = new DiskFolder(Path.GetFullPath(to ?? ".", Around.Folder));
        Write(folder, to, $"confirm-{kind.Key}.html", Encoding.UTF8.GetBytes(ConfirmationSheets.Write(kind, asked, request)));
        Write(folder, to, $"confirm-{kind.Key}.csv", List(kind, asked, request.Due));
        facts = asked.Length == 0 ? null : new($"{kind.Title}の確認票（{asked.Length}枚）", request.Section, day);
        Around.Terminal.Message(Around.Say(
            $"確認票 {asked.Length}枚。ブラウザーで開いて印刷し、FAXで送ってください。返事は outreach confirm {kind.Key} --reply コード ok で控えます",
            $"{asked.Length} sheets: print them from a browser and fax them; note a reply with outreach confirm {kind.Key} --reply CODE ok"));
        foreach (var (row, reply) in Confirmations.Open(known.Rows, known.Replies))
            Around.Terminal.Message(Around.Say($"「変更あり」の返事があるのに、表がまだ直っていません: {row.Text(Name(kind))}（{DateText.Iso(reply.On)}）", $"a reply says 'changed', but the table is as it was: {row.Text(Name(kind))} ({DateText.Iso(reply.On)})"));
        return ExitCode.Fine;
    }

    /// <summary>Notes a reply. Gives the exit code.</summary>
    public int Reply(RegisterKind kind, string code, bool isUnchanged, string by, string note) => Guarded(() =>
    {
        if (ReadWithReplies(kind) is not { } known)
            return ExitCode.WrongUse;
        var row = ReturnCode.Parse(code) is { } parsed ? known.Rows.FirstOrDefault(row => ReturnCode.Of(row) == parsed) : null;
        if (row is null)
        {
            Around.Terminal.Message(Around.Say($"返信コード「{code}」の行がありません。打ちまちがいがないか確かめてください", $"no row has the return code '{code}': check what you typed"));
            return ExitCode.WrongUse;
        }

        known.Content.Write(RepliesOf(kind), Confirmations.Write(known.Replies.Add(new(ReturnCode.Of(row), Around.Today, isUnchanged, by, note))));
        Around.Terminal.Message(Around.Say(
            $"控えました: {row.Text(Name(kind))} — {(isUnchanged ? $"変更なし。確認日は {DateText.Iso(Around.Today)} になります" : "変更あり。もとの表を直して、取り込み直してください")}",
            $"noted: {row.Text(Name(kind))} — {(isUnchanged ? $"unchanged; confirmed on {DateText.Iso(Around.Today)}" : "changed: correct your table and import it again")}"));
        return ExitCode.Fine;
    });

    /// <summary>Writes a new workbook with what was confirmed. Gives the exit code.</summary>
    public int Apply(RegisterKind kind, string? to) => Guarded(() =>
    {
        if (ReadWithReplies(kind) is not { } known)
            return ExitCode.WrongUse;
        var name = Path.Combine(to ?? ".", $"{kind.Key}-confirmed-{DateText.Iso(Around.Today)}.xlsx");
        return WriteNew(to is null ? Path.GetFileName(name) : name, WorkbookWriter.Write([Sheet(kind, known.Rows)])) ? ExitCode.Fine : ExitCode.WrongUse;
    });

    /// <summary>What is written on the command line goes before what the site says of its desk; null after saying that there is no such desk.</summary>
    private ConfirmationRequest? Request(Asking asking)
    {
        var desk = AskingDesk.Find(Around, asking.Contact, out var known);
        if (asking.Contact is not null && desk is null)
        {
            Around.Terminal.Message(Around.Say(
                $"連絡先「{asking.Contact}」が content/contacts.yml にありません（あるもの: {string.Join("、", known)}）",
                $"there is no contact '{asking.Contact}' in content/contacts.yml (there are: {string.Join(", ", known)})"));
            return null;
        }

        return new(asking.Section ?? desk?.Name ?? Around.Say("（担当課）", "(section)"), asking.Fax ?? desk?.Fax, asking.Phone ?? desk?.Phone, asking.AnswerBy);
    }

    private static RelativePath RepliesOf(RegisterKind kind) => new($"{RegisterFiles.Folder}/{Confirmations.FileName(kind)}");

    private static RegisterField Name(RegisterKind kind) => kind.Fields.First(field => field.IsRequired);

    private (DiskFolder Content, ImmutableArray<RegisterRow> Rows, ImmutableArray<Confirmation> Replies)? ReadWithReplies(RegisterKind kind)
    {
        if (ReadRegister(kind, []) is not { } reading || Disk.Content(null) is not { } content)
            return null;
        var (replies, problems) = content.Read(RepliesOf(kind)) is { } bytes ? Confirmations.Read(RepliesOf(kind), bytes) : ([], []);
        ReportTroubles(problems);
        return (content, Confirmations.Over(reading.Records, replies), replies);
    }

    private void Write(DiskFolder folder, string? to, string name, byte[] bytes)
    {
        folder.Write(RelativePath.Resolved(name), bytes);
        Around.Terminal.Result(to is null ? name : Path.Combine(to, name));
    }

    private static byte[] List(RegisterKind kind, IEnumerable<RowFreshness> rows, DateOnly due) => CsvWriter.WriteUtf8(rows.Select(IEnumerable<string> (row) =>
    [
        ReturnCode.Of(row.Row), row.Row.Text(Name(kind)), row.Row.Text(FacilityFields.Phone), row.Row.Text(FacilityFields.Fax), row.ConfirmedOn is { } day ? DateText.Iso(day) : "", row.Due is { } when ? DateText.Iso(when) : "", DateText.Iso(due),
        row.State == FreshnessState.Stale ? "古い" : "期限",
    ]).Prepend(["返信コード", "名称", "電話番号", "FAX番号", "前回の確認日", "確認の期限", "返事の締切", "状態"]));

    private static SheetDraft Sheet(RegisterKind kind, IReadOnlyList<RegisterRow> rows)
    {
        RegisterField[] fields = [.. kind.Fields.Where(field => field == kind.IdField || rows.Any(row => row[field] is not null))];
        return new(kind.Title, [.. rows.Select(row => fields.Select(field => new DraftCell(field == kind.IdField ? row.Id : row.Text(field))).ToImmutableArray()).Prepend([.. fields.Select(field => new DraftCell(field.Heading, CellLook.Heading))])])
        { FrozenRows = 1, TextColumns = fields.Length };
    }
}
