using System.Globalization;
using OutreachSite.Publishing.Publish;

namespace OutreachSite.Publishing.Tests.Publish;

/// <summary>A program that publishes two sites in turn until it is killed: what <see cref="PublishKillTests"/> starts.</summary>
internal static class EndlessPublisher
{
    /// <summary>One of the two sites: most pages change, some come and go, a file turns into a folder.</summary>
    public static SortedDictionary<string, string> Site(bool second)
    {
        var (name, other) = second ? ("B", "A") : ("A", "B");
        var pages = Enumerable.Range(0, 60).Select(n => ($"guides/g{n}/index.html", Page(name, n)))
            .Concat(Enumerable.Range(0, 40).Select(n => ($"only-{name}/p{n}.html", Page(name, n))))
            .Concat(Enumerable.Range(0, 40).Select(n => ($"mixed/{(n % 2 == 0 ? name : "both")}-{n}.html", Page(n % 2 == 0 ? name : "both", n))))
            .Concat(Enumerable.Range(0, 50).Select(n => ($"assets/{n}.css", Page(n % 5 == 0 ? "same" : name, n))));
        return PublishFolder.Site([.. pages, ("index.html", name), ($"turns-{name}", name), ($"turns-{other}/into/folder.html", name)]);
    }

    private static int Main(string[] arguments)
    {
        if (arguments is ["build", var sources, var built, var remembered])
            return Incremental.BusyBuilder.Run(sources, built, remembered);
        if (arguments is not [var output, var state])
            return 2;
        SortedDictionary<string, string>[] sites = [Site(second: false), Site(second: true)];
        for (var turn = 0; ; turn++)
        {
            using (var session = PublishSession.Begin(new(output), new(state), TimeSpan.FromSeconds(30)).Value!)
            {
                PublishFolder.AddAll(session, sites[turn % 2]);
                if (!session.Commit(new() { AllowsShrinking = true }).Succeeded)
                    return 1;
            }

            Console.Out.WriteLine(turn.ToString(CultureInfo.InvariantCulture));
            Console.Out.Flush();
        }
    }

    private static string Page(string site, int number) => string.Concat(Enumerable.Repeat($"{site} {number}\n", 200));
}
