using System.Runtime.CompilerServices;
using OutreachSite.Files;

namespace OutreachSite.Publishing.Tests;

/// <summary>This repository as it lies on the disk: the sample site and the default theme are tested as they are shipped.</summary>
internal static class Checkout
{
    /// <summary>The day that the sample is built for, here and in <c>.ci/run</c>.</summary>
    public static DateOnly Today { get; } = new(2026, 11, 21);

    /// <summary>Every file, from the folder of the solution.</summary>
    public static DiskFiles Files { get; } = new(Root());

    /// <summary>A file that must be there.</summary>
    public static string Text(string path) =>
        Files.ReadText(new(path))?.Text.ReplaceLineEndings("\n") ?? throw new FileNotFoundException($"There is no {path}");

    /// <summary>The C# files of a project of <c>src/</c>.</summary>
    public static IEnumerable<string> Sources(string project) => Files.Find(new($"src/{project}/**/*.cs")).Select(path => Text(path.Value));

    private static string Root([CallerFilePath] string here = "")
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(here)!);
        while (!File.Exists(Path.Combine(folder.FullName, "OutreachSite.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException($"{here} lies in no solution");
        return folder.FullName;
    }
}
