using OutreachSite.Pipelines.Rules;
using OutreachSite.Pipelines.Storage;

namespace OutreachSite.Publishing.Sites;

/// <summary>Paths below the content folder, in an order that matters.</summary>
internal sealed record PathList(ImmutableArray<RelativePath> Paths)
{
    public static PathList Empty { get; } = new([]);

    /// <summary>How a list is stored.</summary>
    public static Codec<PathList> Codec { get; } = new(Write, Read);

    public static void Write(PathList list, ValueWriter to) => to.WriteList(list.Paths, static (path, to) => to.Write(path));

    public static PathList Read(ref ValueReader from) => new(from.ReadList(static (ref ValueReader from) => from.ReadPath()));
}
