using OutreachSite.Files;
using OutreachSite.Publishing.Publish;

namespace OutreachSite.Publishing.Tests.Incremental;

/// <summary>A program that builds a site again and again: what <see cref="TwoBuildsTests"/> starts.</summary>
internal static class BusyBuilder
{
    private const int Builds = 30;

    /// <summary>The exit code: 1 when a build ended in anything but a site, mistakes in the content, or waiting for another build.</summary>
    public static int Run(string sources, string output, string state)
    {
        for (var build = 0; build < Builds; build++)
        {
            var done = new SitePublication(new DiskFiles(sources), new(output), new(state), new(new DateOnly(2026, 11, 21)))
            {
                PublishOptions = new() { AllowsShrinking = true },
            }.Run();
            if (done.Problems.Any(problem => problem.Code != "PUB102"))
            {
                Console.Error.WriteLine(done.Problems[0]);
                return 1;
            }
        }

        return 0;
    }
}
