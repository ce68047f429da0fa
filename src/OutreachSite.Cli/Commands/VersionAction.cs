using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace OutreachSite.Cli.Commands;

/// <summary>Shows the version of this program, whatever started it.</summary>
internal sealed class VersionAction(Surroundings around) : SynchronousCommandLineAction
{
    /// <summary>The version, as <c>Directory.Build.props</c> gives it.</summary>
    public static string Version { get; } =
        typeof(VersionAction).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        around.Terminal.Result(Version);
        return ExitCode.Fine;
    }
}
