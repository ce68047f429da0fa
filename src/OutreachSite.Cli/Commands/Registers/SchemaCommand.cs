using System.Text;
using OutreachSite.Content.Describing;
using OutreachSite.Registers;
using OutreachSite.Registers.Describing;

namespace OutreachSite.Cli.Commands.Registers;

/// <summary><c>outreach schema</c>: what may stand in registers, settings files and at the top of pages, as JSON Schema for programs and editors.</summary>
public sealed class SchemaCommand(Surroundings around) : RegisterCommand(around)
{
    /// <summary>The name for the registers together.</summary>
    public const string Registers = "registers";

    /// <summary>Every name that has a schema, with what it is.</summary>
    public static IEnumerable<(string Name, Message About)> Names =>
    [
        .. SettingsFile.All.Select(file => (file.Name, file.About)),
        (Registers, new Message("台帳すべて", "all registers together")),
        .. RegisterKinds.All.Select(kind => (kind.Key, new Message(kind.Title, kind.AboutInEnglish))),
    ];

    /// <summary>The schema of a name; null when there is none.</summary>
    public static byte[]? Of(string name) =>
        SettingsFile.Find(name) is { } file ? SettingsSchema.Write(file)
        : name == Registers ? RegisterSchema.Write(RegisterKinds.All)
        : RegisterKinds.Find(name) is { } kind ? RegisterSchema.Write(kind) : null;

    /// <summary>Lists what has a schema. Gives the exit code.</summary>
    public int List()
    {
        var width = Names.Max(one => one.Name.Length);
        var text = new StringBuilder();
        foreach (var (name, about) in Names)
            text.Append($"{name.PadRight(width)}  {about.In(Around.Language)}\n");
        Around.Terminal.Result(text.ToString().TrimEnd('\n'));
        return ExitCode.Fine;
    }

    /// <summary>Shows or writes one schema. Gives the exit code.</summary>
    public int Show(string name, string? to)
    {
        var schema = Of(name)!;
        if (to is not null)
            return Guarded(() => WriteNew(to, schema) ? ExitCode.Fine : ExitCode.WrongUse);
        Around.Terminal.Result(schema);
        return ExitCode.Fine;
    }
}
