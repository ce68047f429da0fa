using OutreachSite.Content.Sites;
using OutreachSite.Registers;
using OutreachSite.Registers.Exporting;
using OutreachSite.Registers.Places;
using TaxonomyItem = OutreachSite.Registers.Kinds.TaxonomyItem;
using OutreachSite.Tables.Encodings;

namespace OutreachSite.Cli.Commands.Registers;

/// <summary>Where registers lie on the disk: files that are named, and the folder <c>registers</c> of the site's content.</summary>
internal sealed class RegisterFiles(Surroundings around)
{
    /// <summary>The name of the folder.</summary>
    public const string Folder = "registers";

    private const string AreaFile = "area.geojson", ItemsFile = "items.yml";

    /// <summary>The files; null after saying which one is missing.</summary>
    public IReadOnlyList<RegisterFile>? Load(IEnumerable<string> names, TextEncoding? encoding = null)
    {
        var files = new List<RegisterFile>();
        foreach (var name in names)
        {
            if (Read(name) is not { } bytes)
            {
                around.Terminal.Message(around.Say($"「{name}」というファイルがありません", $"there is no file '{name}'"));
                return null;
            }

            files.Add(new(Path.GetFileName(name), bytes, encoding));
        }

        return files;
    }

    /// <summary>The bytes of a file; null when there is none.</summary>
    public byte[]? Read(string name)
    {
        var full = Path.GetFullPath(name, around.Folder);
        var file = Path.GetFileName(full);
        return file.Length == 0 ? null : new DiskFolder(Path.GetDirectoryName(full)!).Read(RelativePath.Resolved(file));
    }

    /// <summary>The content folder that is named, or that of the site; null after saying that there is none.</summary>
    public DiskFolder? Content(string? to)
    {
        if (to is not null)
            return new(Path.GetFullPath(to, around.Folder));
        if (around.FindSite() is { } site)
            return new(Path.Combine(site, "content"));
        around.Terminal.Message(around.Say(
            "content/site.yml が見つかりません。サイトのフォルダーで実行するか、--to で書く先のフォルダーを指定してください",
            "content/site.yml was not found: run this in the folder of a site, or name the folder to write with --to"));
        return null;
    }

    /// <summary>The path of a register in the content.</summary>
    public static RelativePath PathOf(RegisterKind kind) => new($"{Folder}/{RegisterCsv.FileName(kind)}");

    /// <summary>The items of the programme that the site knows; none outside of a site.</summary>
    public ImmutableArray<TaxonomyItem> Items()
    {
        if (around.FindSite() is not { } site || new DiskFolder(Path.Combine(site, "content")).Read(RelativePath.Resolved(ItemsFile)) is not { } bytes)
            return [];
        var items = ItemTaxonomy.Read(new(RelativePath.Resolved(ItemsFile), System.Text.Encoding.UTF8.GetString(bytes))).Value;
        return items is null ? [] : [.. items.All.Select(item => new TaxonomyItem(item.Code, item.Name.Japanese))];
    }

    /// <summary>The boundary that is named, or that of the site; null when there is none.</summary>
    public Boundary? Area(string? name, out bool isMissing)
    {
        var bytes = name is not null ? Read(name)
            : around.FindSite() is { } site ? new DiskFolder(Path.Combine(site, "content", Folder)).Read(RelativePath.Resolved(AreaFile)) : null;
        var area = bytes is null ? null : Boundary.Read(bytes);
        isMissing = name is not null && area is null;
        return area;
    }
}
