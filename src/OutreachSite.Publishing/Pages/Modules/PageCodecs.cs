using OutreachSite.Content.Markdown;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Pipelines.Storage;
using OutreachSite.Publishing.Papers;
using OutreachSite.Publishing.Publish;
using OutreachSite.Publishing.Sites;

namespace OutreachSite.Publishing.Pages.Modules;

/// <summary>How the stages of pages are stored.</summary>
internal static class PageCodecs
{
    /// <summary>The rendered text: when only the layout changed, Markdown is not read again.</summary>
    public static Codec<PageBody> Body { get; } = new(
        static (body, to) =>
        {
            to.Write(body.Html.AsSpan());
            to.WriteList(body.Contents, WriteEntry);
            WriteFiles(body.Files, to);
            to.WriteList(body.Places, WritePlace);
            to.WriteList(body.Beside, WriteBeside);
        },
        static (ref ValueReader from) => new(from.ReadBytes().ToArray(), from.ReadList(ReadEntry), ReadFiles(ref from), from.ReadList(ReadPlace))
        {
            Beside = from.ReadList(static (ref ValueReader from) => new BesideFile(from.ReadPath(), from.ReadBytes().ToArray())),
        });

    /// <summary>The places of a page, and its links to places.</summary>
    public static Codec<PagePlaces> Places { get; } = new(
        static (places, to) =>
        {
            to.WriteList(places.Anchors, static (anchor, to) => to.Write(anchor));
            to.WriteList(places.Links, WritePlace);
        },
        static (ref ValueReader from) => new(from.ReadList(static (ref ValueReader from) => from.ReadText()), from.ReadList(ReadPlace)));

    /// <summary>What was published: its path and digest, not its bytes, which are in the output.</summary>
    public static Codec<RenderedPage> Page { get; } = new(
        static (page, to) =>
        {
            SiteFile.Write(page.File, to);
            WriteFiles(page.Files, to);
            to.WriteList(page.Beside, SiteFile.Write);
            to.Write(page.Copy is not null);
            if (page.Copy is { } copy)
                PageCopy.Write(copy, to);
        },
        static (ref ValueReader from) => new(SiteFile.Read(ref from), ReadFiles(ref from), from.ReadList(static (ref ValueReader from) => SiteFile.Read(ref from)))
        {
            Copy = from.ReadFlag() ? PageCopy.Read(ref from) : null,
        });

    private static void WriteEntry(ContentsEntry entry, ValueWriter to)
    {
        to.Write((long)entry.Level);
        to.Write(entry.Id);
        to.Write(entry.TitleHtml);
        to.Write(entry.Title);
        to.Write(entry.IsHidden);
    }

    private static ContentsEntry ReadEntry(ref ValueReader from) => new(from.ReadInt(), from.ReadText(), from.ReadText(), from.ReadText()) { IsHidden = from.ReadFlag() };

    private static void WritePlace(PlaceLink link, ValueWriter to)
    {
        to.Write(link.Target.Source);
        to.Write(link.Target.Edition);
        to.Write(link.Anchor);
        to.Write(link.Where.Path);
        to.Write((long)link.Where.Line);
        to.Write((long)link.Where.Column);
        to.Write((long)link.Where.Length);
    }

    private static PlaceLink ReadPlace(ref ValueReader from) => new(
        new(from.ReadPath(), from.ReadText()), from.ReadText(), new(from.ReadText(), from.ReadInt(), from.ReadInt(), from.ReadInt()));

    private static void WriteBeside(BesideFile file, ValueWriter to)
    {
        to.Write(file.Path);
        to.Write(file.Bytes.AsSpan());
    }

    private static void WriteFiles(PageFiles files, ValueWriter to)
    {
        PathList.Write(new(files.Published), to);
        PathList.Write(new(files.Read), to);
        PathList.Write(new(files.Shown), to);
    }

    private static PageFiles ReadFiles(ref ValueReader from) => new(PathList.Read(ref from).Paths, PathList.Read(ref from).Paths) { Shown = PathList.Read(ref from).Paths };
}
