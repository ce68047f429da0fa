using OutreachSite.Registers;
using OutreachSite.Registers.Describing;

namespace OutreachSite.Cli.Commands.Registers;

/// <summary><c>outreach new register</c> and <c>outreach schema</c>: a workbook to fill in, and what its rows become for programs.</summary>
public sealed class TemplateRegisterCommand(Surroundings around) : RegisterCommand(around)
{
    /// <summary>Writes the template of some kinds. Gives the exit code.</summary>
    public int WriteTemplate(IReadOnlyList<RegisterKind> kinds, string? to)
    {
        ArgumentNullException.ThrowIfNull(kinds);
        return Guarded(() =>
        {
            var name = to ?? (kinds.Count == 1 ? $"{kinds[0].Key}.xlsx" : "registers.xlsx");
            if (!WriteNew(name, RegisterTemplate.Write(kinds)))
                return ExitCode.WrongUse;
            Around.Terminal.Message(Around.Say(
                $"Excelで開いて書き、outreach import register {kinds[0].Key} {name} で取り込みます。「例」の行は読みこみません",
                $"fill it in with Excel, then outreach import register {kinds[0].Key} {name}; the row marked 例 is not read"));
            return ExitCode.Fine;
        });
    }

    /// <summary>Shows or writes the schema of one kind, or of all. Gives the exit code.</summary>
    public int Schema(RegisterKind? kind, string? to)
    {
        var schema = kind is null ? RegisterSchema.Write(RegisterKinds.All) : RegisterSchema.Write(kind);
        if (to is not null)
            return Guarded(() => WriteNew(to, schema) ? ExitCode.Fine : ExitCode.WrongUse);
        Around.Terminal.Result(schema);
        return ExitCode.Fine;
    }
}
