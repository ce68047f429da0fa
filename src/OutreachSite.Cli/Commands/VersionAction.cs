using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace OutreachSite.Cli.Commands;

/// <summary>Shows the version of this program, whatever started it.</summary>
internal sealed class VersionAction(Surroundings around) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        around.Terminal.Result(typeof(VersionAction).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "");
        return ExitCode.Fine;
    }
}
