using OutreachSite.Cli.Commands;
using OutreachSite.Cli.Terminal;
using OutreachSite.Imaging.Copies;
using OutreachSite.Print.Browser;

namespace OutreachSite.Cli;

/// <summary>The program <c>outreach</c>: arguments become a command, a command becomes an exit code.</summary>
public static class Program
{
    /// <summary>Runs one command. See <see cref="ExitCode"/> for what is given back.</summary>
    public static int Main(string[] arguments) =>
        Run(arguments, new ConsoleTerminal(), Environment.GetEnvironmentVariable, Environment.CurrentDirectory, TimeProvider.System);

    /// <summary>The same with everything that comes from outside given in, for tests.</summary>
    public static int Run(
        string[] arguments, ITerminal terminal, Func<string, string?> environment, string folder, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(terminal);
        var language = Speech.Choose(arguments, environment);
        var surroundings = new Surroundings(terminal, language, folder, clock) { Vips = VipsLocator.ForThisMachine(environment), Browser = BrowserLocator.ForThisMachine(environment) };
        try
        {
            return new CommandTable(surroundings).Run(arguments);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            terminal.Message(surroundings.Say(
                $"outreach が止まりました。プログラムの誤りです（{e.GetType().Name}: {e.Message}）",
                $"outreach stopped because of a mistake of its own ({e.GetType().Name}: {e.Message})"));
            if (!string.IsNullOrEmpty(environment("OUTREACH_DEBUG")))
                terminal.Message(e.ToString());
            return ExitCode.Bug;
        }
    }
}
