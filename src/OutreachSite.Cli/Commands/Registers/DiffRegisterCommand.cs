using System.Text;
using System.Text.Json;
using OutreachSite.Cli.Terminal;
using OutreachSite.Registers;
using OutreachSite.Registers.Comparing;
using OutreachSite.Registers.Exporting;

namespace OutreachSite.Cli.Commands.Registers;

/// <summary><c>outreach diff register</c>: what changed from one edition to another, row by row and field by field.</summary>
public sealed class DiffRegisterCommand(Surroundings around) : RegisterCommand(around)
{
    /// <summary>Gives the exit code.</summary>
    public int Run(string old, string now, RegisterKind? kind, DiagnosticFormat format) => Guarded(() =>
    {
        if (Disk.Load([old, now]) is not [var before, var after])
            return ExitCode.WrongUse;
        kind ??= Guess(after);
        var (first, second) = (Read(kind, before), Read(kind, after));
        var diff = RegisterDiff.Of(first.Records, second.Records);
        if (format == DiagnosticFormat.Json)
            Around.Terminal.Result(Json(kind, diff));
        else
            Around.Terminal.Result(Text(kind, diff));
        if (format == DiagnosticFormat.Text)
            ReportTroubles([.. first.Diagnostics.Concat(second.Diagnostics).Where(one => one.IsError)]);
        return first.HasErrors || second.HasErrors ? ExitCode.ContentErrors : ExitCode.Fine;
    });

    /// <summary>The kind that knows most of the columns; a sheet or a file named after a kind is of that kind.</summary>
    private RegisterKind Guess(RegisterFile file) =>
        RegisterKinds.Find(Path.GetFileNameWithoutExtension(file.Name)) ?? RegisterKinds.All.MaxBy(kind => Read(kind, file) is { Records.Length: > 0 } reading ? reading.Columns.Length : 0)!;

    private RegisterReading Read(RegisterKind kind, RegisterFile file) => RegisterImport.Read(kind, [file], new() { Items = Disk.Items(), TakesPersonal = true });

    private string Text(RegisterKind kind, RegisterDiff diff)
    {
        var name = kind.Fields.First(field => field.IsRequired);
        var text = new StringBuilder(Around.Say(
            $"{kind.Title}: 追加 {diff.Added.Length}件、変更 {diff.Changed.Length}件、削除 {diff.Removed.Length}件\n",
            $"{kind.Key}: {diff.Added.Length} added, {diff.Changed.Length} changed, {diff.Removed.Length} removed\n"));
        foreach (var row in diff.Added)
            text.Append($"+ {row.Text(name)}（{row.Id}）\n");
        foreach (var change in diff.Changed)
        {
            text.Append($"* {change.After.Text(name)}（{change.After.Id}）\n");
            foreach (var field in change.Changes)
                text.Append($"    {field.Field.Heading}: {Shown(field.Before)} → {Shown(field.After)}\n");
        }

        foreach (var row in diff.Removed)
            text.Append($"- {row.Text(name)}（{row.Id}）\n");
        return text.ToString().TrimEnd('\n');
    }

    private string Shown(string value) => value.Length == 0 ? Around.Say("（空欄）", "(blank)") : value;

    private static byte[] Json(RegisterKind kind, RegisterDiff diff)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, RegisterJson.Look))
        {
            json.WriteStartObject();
            json.WriteString("kind", kind.Key);
            WriteRows(json, "added", diff.Added);
            json.WriteStartArray("changed");
            foreach (var change in diff.Changed)
            {
                json.WriteStartObject();
                json.WriteString("id", change.After.Id);
                json.WriteStartArray("fields");
                foreach (var field in change.Changes)
                {
                    json.WriteStartObject();
                    json.WriteString("field", field.Field.Key);
                    json.WriteString("before", field.Before.Length == 0 ? null : field.Before);
                    json.WriteString("after", field.After.Length == 0 ? null : field.After);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            WriteRows(json, "removed", diff.Removed);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void WriteRows(Utf8JsonWriter json, string name, ImmutableArray<RegisterRow> rows)
    {
        json.WriteStartArray(name);
        foreach (var row in rows)
            RegisterJson.WriteRecord(json, row);
        json.WriteEndArray();
    }
}
