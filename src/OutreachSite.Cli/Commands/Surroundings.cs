using OutreachSite.Cli.Terminal;
using OutreachSite.Imaging.Copies;
using OutreachSite.Print.Browser;

namespace OutreachSite.Cli.Commands;

/// <summary>What every command finds around it: the terminal, the language, the folder where it was started, the clock.</summary>
public sealed record Surroundings(ITerminal Terminal, MessageLanguage Language, string Folder, TimeProvider Clock)
{
    /// <summary>Japan has one zone and no summer time, so that no zone data are needed.</summary>
    private static readonly TimeSpan JapanStandardTime = TimeSpan.FromHours(9);

    /// <summary>Where the program is that makes smaller copies of pictures.</summary>
    public VipsLocator Vips { get; init; } = VipsLocator.ForThisMachine(_ => null);

    /// <summary>Where the browser is that prints sheets for the staff.</summary>
    public BrowserLocator Browser { get; init; } = BrowserLocator.ForThisMachine(_ => null);

    /// <summary>The day in Japan.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Clock.GetUtcNow().ToOffset(JapanStandardTime).DateTime);

    /// <summary>How long it is until the next day begins in Japan.</summary>
    public TimeSpan UntilTomorrow => TimeSpan.FromDays(1) - Clock.GetUtcNow().ToOffset(JapanStandardTime).TimeOfDay;

    /// <summary>One of two sentences, in the language of this run.</summary>
    public string Say(string japanese, string english) => Language == MessageLanguage.English ? english : japanese;

    /// <summary>
    /// The root of the site: the nearest folder, from where the command was started upwards, that holds
    /// <c>content/site.yml</c>. Null when there is none.
    /// </summary>
    public string? FindSite()
    {
        for (var folder = new DirectoryInfo(Folder); folder is not null; folder = folder.Parent)
        {
            if (new FileInfo(Path.Combine(folder.FullName, "content", "site.yml")).Exists)
                return folder.FullName;
        }

        return null;
    }
}
