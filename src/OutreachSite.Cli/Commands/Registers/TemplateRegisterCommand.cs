using OutreachSite.Registers;
using OutreachSite.Registers.Describing;

namespace OutreachSite.Cli.Commands.Registers;

/// <summary><c>outreach new register</c>: a workbook to fill in.</summary>
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
}
