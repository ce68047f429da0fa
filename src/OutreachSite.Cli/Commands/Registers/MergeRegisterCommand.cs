using System.Text;
using System.Text.Json;
using OutreachSite.Cli.Terminal;
using OutreachSite.Dates;
using OutreachSite.Registers;
using OutreachSite.Registers.Exporting;
using OutreachSite.Registers.Freshness;
using OutreachSite.Registers.Kinds.Shared;
using OutreachSite.Registers.Neighbours;

namespace OutreachSite.Cli.Commands.Registers;

/// <summary><c>outreach merge register</c>: the tables of several municipalities as one in which each place stands once. The tables stay as they are.</summary>
public sealed class MergeRegisterCommand(Surroundings around) : RegisterCommand(around)
{
    /// <summary>Joins the tables of some folders, or those of the site. Gives the exit code.</summary>
    public int Run(RegisterKind kind, IReadOnlyList<string> folders, string? to, DiagnosticFormat format) => Guarded(() =>
    {
        if ((folders.Count > 0 ? Named(kind, folders) : OfSite(kind)) is not { } readings)
            return ExitCode.WrongUse;
        var joined = NeighbourTables.Join(kind, readings);
        if (format == DiagnosticFormat.Json)
            Around.Terminal.Result(Json(joined));
        else
            Say(joined, readings);
        if (to is not null && !WriteNew(to, RegisterCsv.Write(kind, [.. joined.Records])))
            return ExitCode.WrongUse;
        return readings.Any(one => one.Reading.HasErrors) ? ExitCode.ContentErrors : ExitCode.Fine;
    });

    private void Say(JoinedRegister joined, ImmutableArray<OwnedReading> readings)
    {
        Around.Terminal.Result(Text(joined));
        ReportTroubles(readings.SelectMany(one => one.Reading.Diagnostics));
        Report(joined.Diagnostics, new MemoryFiles(), DiagnosticFormat.Text);
    }

    /// <summary>Folders that are named; null after saying which one has no table.</summary>
    private ImmutableArray<OwnedReading>? Named(RegisterKind kind, IReadOnlyList<string> folders)
    {
        var readings = ImmutableArray.CreateBuilder<OwnedReading>();
        foreach (var folder in folders)
        {
            var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder, Around.Folder));
            var isSites = Around.FindSite() is { } site && full == Path.Combine(site, "content", NeighbourFolders.Root);
            if (Read(kind, new(full), RelativePath.Root, isSites ? SitesName() : Path.GetFileName(full), folder) is not { } reading)
            {
                Around.Terminal.Message(Around.Say($"「{folder}」に {RegisterCsv.FileName(kind)} がありません", $"there is no {RegisterCsv.FileName(kind)} in '{folder}'"));
                return null;
            }

            readings.Add(reading with { IsSites = isSites });
        }

        return readings.ToImmutable();
    }

    /// <summary>The table of the site, and those in the folders below it.</summary>
    private ImmutableArray<OwnedReading>? OfSite(RegisterKind kind)
    {
        if (Disk.Content(null) is not { } content)
            return null;
        var root = new RelativePath(NeighbourFolders.Root);
        var own = Read(kind, content, root, SitesName(), NeighbourFolders.Root);
        var others = content.Names(root).Where(name => content.KindOf(root.Below(name)) == FileKind.Folder)
            .Select(name => Read(kind, content, root.Below(name), name, $"{root}/{name}")).OfType<OwnedReading>();
        return [.. own is null ? [] : new[] { own with { IsSites = true } }, .. others];
    }

    /// <summary>The table of a folder with the replies that came in.</summary>
    private OwnedReading? Read(RegisterKind kind, DiskFolder disk, RelativePath folder, string owner, string shown)
    {
        if (disk.Read(folder.Below(RegisterCsv.FileName(kind))) is not { } bytes)
            return null;
        var reading = RegisterImport.Read(kind, [new($"{shown}/{RegisterCsv.FileName(kind)}", bytes)], new() { Items = Disk.Items(), TakesPersonal = true });
        var replies = folder.Below(Confirmations.FileName(kind));
        return new(owner, disk.Read(replies) is { } noted ? reading with { Records = Confirmations.Over(reading.Records, Confirmations.Read(replies, noted).Replies) } : reading);
    }

    private string SitesName() => AskingDesk.Publisher(Around) ?? Around.Say("このサイト", "this site");

    private string Text(JoinedRegister joined)
    {
        var name = joined.Kind.Fields.First(field => field.IsRequired);
        var text = new StringBuilder();
        foreach (var row in joined.Rows)
        {
            var day = row.Row.Value(FreshnessFields.ConfirmedOn) is { } confirmed ? DateText.Iso(confirmed) : Around.Say("未確認", "never confirmed");
            text.Append($"{row.Row.Id}\t{row.Row.Text(name)}\t{row.Owner}\t{day}\n");
        }

        var owners = joined.Rows.GroupBy(row => row.Owner, StringComparer.Ordinal).Select(group => Around.Say($"{group.Key} {group.Count()}件", $"{group.Key} {group.Count()}"));
        var merged = joined.Rows.Sum(row => row.LeftOut.Length);
        return text.Append(Around.Say(
            $"{joined.Kind.Title}: {joined.Rows.Length}件（{string.Join("、", owners)}）。同じものなので載せない行 {merged}件",
            $"{joined.Kind.Key}: {joined.Rows.Length} rows ({string.Join(", ", owners)}); {merged} were left out as the same")).ToString();
    }

    private byte[] Json(JoinedRegister joined)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, RegisterJson.Look))
        {
            json.WriteStartObject();
            json.WriteString("kind", joined.Kind.Key);
            json.WriteStartArray("records");
            foreach (var row in joined.Records)
                RegisterJson.WriteRecord(json, row);
            json.WriteEndArray();
            DiagnosticJson.Write(json, joined.Diagnostics, Around.Language);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }
}
