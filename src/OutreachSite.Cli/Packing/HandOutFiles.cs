using System.Text;

namespace OutreachSite.Cli.Packing;

/// <summary>What lies beside the program in a pack: the theme, a site to begin with, a page of help, licences.</summary>
/// <param name="Sources">The root of the sources.</param>
/// <param name="Target">For which kind of computer.</param>
/// <param name="Version">The version of the program.</param>
public sealed record HandOutFiles(IFileTree Sources, PackTarget Target, string Version)
{
    private static readonly RelativePath Given = new("src/OutreachSite.Cli/Packing/Files");

    /// <summary>Everything but the program, as paths in the pack, in their order.</summary>
    /// <param name="withSample">True for the sample site in place of an almost empty one.</param>
    public ImmutableArray<(RelativePath Path, byte[] Bytes)> All(bool withSample)
    {
        var site = withSample ? Of(new("content"), new("content")) : Of(Given / "site/content", new("content"));
        return
        [
            .. site.Concat(Of(new("themes"), new("themes"))).Concat(Of(Given / "licences", new("licences"))).Concat(Of(Given / Target.Runtime, RelativePath.Root))
                .Append((Path: new RelativePath("licences/OutreachSite.txt"), Bytes: Sources.Read(new("LICENSE")) ?? []))
                .Select(file => (Path: file.Path, Bytes: IsForReading(file.Path) ? Text(file.Path, file.Bytes) : file.Bytes))
                .OrderBy(file => file.Path),
        ];
    }

    private IEnumerable<(RelativePath Path, byte[] Bytes)> Of(RelativePath folder, RelativePath into) =>
        Sources.List(folder).Select(path => (Path: new RelativePath(into.Value + path.Value[folder.Value.Length..]), Bytes: Sources.Read(path) ?? []));

    /// <summary>Help and licences are opened by a double click, scripts are run: both must be as that system expects.</summary>
    private static bool IsForReading(RelativePath path) =>
        path.Extension == ".cmd" || (path.Extension == ".txt" && (path.Folder == RelativePath.Root || path.IsIn(new("licences"))));

    private byte[] Text(RelativePath path, byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes)
            .Replace("{version}", Version, StringComparison.Ordinal).ReplaceLineEndings(Target.LineEnd);
        // A byte order mark before the first command would be read as part of it.
        var mark = Target.NeedsMark && path.Extension != ".cmd" ? "\uFEFF" : "";
        return Encoding.UTF8.GetBytes(mark + text);
    }
}
