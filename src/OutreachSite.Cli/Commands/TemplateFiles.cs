using System.Text;
using OutreachSite.Templating;
using OutreachSite.Templating.Values;

namespace OutreachSite.Cli.Commands;

/// <summary>The templates, models and includes of the <c>template</c> commands, on the disk. Paths count from the current folder.</summary>
internal sealed class TemplateFiles(Surroundings around, string? includes, TemplateOptions options)
{
    private readonly DiskFiles? _includes = includes is null ? null : new(Path.GetFullPath(includes, around.Folder));

    /// <summary>The bytes of a file; null when there is none.</summary>
    public byte[]? Read(string file)
    {
        var full = Path.GetFullPath(file, around.Folder);
        return Path.GetFileName(full) is { Length: > 0 } name ? new DiskFolder(Path.GetDirectoryName(full)!).Read(new(name)) : null;
    }

    /// <summary>Replaces a file.</summary>
    public void Write(string file, ReadOnlySpan<byte> bytes)
    {
        var full = Path.GetFullPath(file, around.Folder);
        new DiskFolder(Path.GetDirectoryName(full)!).Write(new(Path.GetFileName(full)), bytes);
    }

    /// <summary>A template; <c>-</c> is standard input. Null when there is no such file.</summary>
    public SourceText? Template(string file)
    {
        if (file == "-")
            return new(new("stdin"), around.Terminal.ReadInput());
        return Read(file) is { } bytes ? new(new(Path.GetFileName(file)), Encoding.UTF8.GetString(bytes)) : null;
    }

    /// <summary>A model; an empty one when no file is named. Null, with the reason, when it cannot be read.</summary>
    public TemplateObject? Model(string? file, out Message? problem)
    {
        problem = null;
        if (file is null)
            return [];
        if (Read(file) is { } bytes)
            return JsonModel.Read(new SourceText(new(Path.GetFileName(file)), Encoding.UTF8.GetString(bytes)).Text, out problem);
        problem = new("ファイルがありません", "there is no such file");
        return null;
    }

    /// <summary>Renders a template, which may include those of the folder for includes.</summary>
    public Outcome<RenderedText> Render(SourceText source, TemplateObject model)
    {
        var name = source.Path.Value;
        return new TemplateSet(asked => asked == name ? source : Include(asked), options).Render(name, model);
    }

    /// <summary>What a template includes by this name; null when there is none.</summary>
    public SourceText? Include(string name) => RelativePath.Root.TryCombine(name, out var path) ? _includes?.ReadText(path) : null;
}
