using System.Collections.Immutable;
using System.Text;
using OutreachSite.Files;

namespace OutreachSite.Testing;

/// <summary>
/// A whole site in one string: a line <c>-- path --</c> begins a file, everything up to the next such line is its text.
/// A scenario never changes; every change gives another one, so that one site can be built before and after it.
/// </summary>
public sealed class SiteScenario
{
    private readonly ImmutableSortedDictionary<RelativePath, byte[]> _files;

    private SiteScenario(ImmutableSortedDictionary<RelativePath, byte[]> files) => _files = files;

    /// <summary>The files, to be built.</summary>
    public IFileTree Files => _files.Aggregate(new MemoryFiles(), (files, file) => files.With(file.Key.Value, file.Value));

    /// <summary>Reads a scenario. Text before the first line of the form <c>-- path --</c> is a mistake of the test.</summary>
    public static SiteScenario Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var files = ImmutableSortedDictionary.CreateBuilder<RelativePath, byte[]>();
        RelativePath? path = null;
        var content = new StringBuilder();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n').Append("-- end --"))
        {
            if (Heading(line) is not { } next)
            {
                if (path is null && line.Length > 0)
                    throw new ArgumentException($"'{line}' stands before the first file of the scenario", nameof(text));
                content.Append(line).Append('\n');
                continue;
            }

            if (path is { } ended)
                files.Add(ended, Encoding.UTF8.GetBytes(content.ToString().TrimEnd('\n') + "\n"));
            (path, content) = (new(next), new());
        }

        return new(files.ToImmutable());
    }

    /// <summary>All files of a folder on the disk, at their paths seen from its parent or from any folder above it.</summary>
    /// <param name="root">The folder that paths are seen from.</param>
    /// <param name="folder">The folder below it; nothing for all.</param>
    public static SiteScenario From(string root, string folder = "")
    {
        var disk = new DiskFiles(root);
        return new(disk.List(new(folder)).ToImmutableSortedDictionary(path => path, path => disk.Read(path)!));
    }

    /// <summary>The same with one file more, or with another text in it.</summary>
    public SiteScenario With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    /// <summary>The same with one file more, or with other bytes in it.</summary>
    public SiteScenario With(string path, byte[] bytes) => new(_files.SetItem(new(path), bytes));

    /// <summary>The same with all files of another scenario, which win.</summary>
    public SiteScenario With(SiteScenario others)
    {
        ArgumentNullException.ThrowIfNull(others);
        return new(_files.SetItems(others._files));
    }

    /// <summary>The same without a file.</summary>
    public SiteScenario Without(string path) => _files.ContainsKey(new(path))
        ? new(_files.Remove(new(path)))
        : throw new ArgumentException($"The scenario has no '{path}'", nameof(path));

    /// <summary>The same without its themes.</summary>
    public SiteScenario WithoutTheme() => new(_files.RemoveRange(_files.Keys.Where(path => path.IsIn(new("themes"))).ToArray()));

    /// <summary>The same with some words of a file replaced. The words must be there.</summary>
    public SiteScenario Change(string path, string words, string by)
    {
        var text = Encoding.UTF8.GetString(_files[new(path)]);
        return text.Contains(words, StringComparison.Ordinal)
            ? With(path, text.Replace(words, by, StringComparison.Ordinal))
            : throw new ArgumentException($"'{path}' does not say '{words}'", nameof(words));
    }

    /// <summary>Writes all files below a folder on the disk.</summary>
    public void WriteTo(string root)
    {
        var folder = new DiskFolder(root);
        foreach (var (path, bytes) in _files)
            folder.Write(path, bytes);
    }

    private static string? Heading(string line) =>
        line.Length > 6 && line.StartsWith("-- ", StringComparison.Ordinal) && line.EndsWith(" --", StringComparison.Ordinal) ? line[3..^3] : null;
}
