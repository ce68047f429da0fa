using OutreachSite.Content;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Pipelines.Storage;
using OutreachSite.Publishing.Sites;
using OutreachSite.Registers.Kinds.Sources;

namespace OutreachSite.Publishing.Registers;

/// <summary>A document of a register of sources, as pages that name it need it. Texts are empty where nothing is stated.</summary>
internal sealed record KnownSource(string Id, string Title, string Issuer, string Date, string Url);

/// <summary>The documents of all registers of sources that the site shows.</summary>
internal sealed record KnownSources(ImmutableArray<KnownSource> All)
{
    /// <summary>The document of an id; null when there is none.</summary>
    public KnownSource? Find(string id) => All.FirstOrDefault(source => TextKey.AreSame(source.Id, id));

    /// <summary>How they are stored.</summary>
    public static Codec<KnownSources> Codec { get; } = new(
        static (known, to) => to.WriteList(known.All, static (source, to) =>
        {
            to.Write(source.Id);
            to.Write(source.Title);
            to.Write(source.Issuer);
            to.Write(source.Date);
            to.Write(source.Url);
        }),
        static (ref ValueReader from) => new(from.ReadList(static (ref ValueReader from) =>
            new KnownSource(from.ReadText(), from.ReadText(), from.ReadText(), from.ReadText(), from.ReadText()))));
}

/// <summary>What one page cites: ids where it names them, else titles.</summary>
internal sealed record PageCitations(ImmutableArray<string> Names)
{
    /// <summary>How they are stored.</summary>
    public static Codec<PageCitations> Codec { get; } = new(
        static (cited, to) => to.WriteList(cited.Names, static (name, to) => to.Write(name)),
        static (ref ValueReader from) => new(from.ReadList(static (ref ValueReader from) => from.ReadText())));
}

/// <summary>Sources by their ids, and who cites them.</summary>
internal static class SourceRules
{
    /// <summary>Every document of a register that a page shows.</summary>
    public static Rule<string, KnownSources> Known { get; } = new("registers/sources", 1, (_, reads) => Outcome.Of(new KnownSources(
    [
        .. from table in reads.Result(RegisterRules.Hosts, "")!.Hosts.Where(host => host.Shown.Kind == SourceKind.Kind.Key).Select(host => host.Table).Distinct()
           from row in reads.Result(RegisterRules.Table, table)?.Rows ?? []
           select new KnownSource(row.Id, row.Row.Text(SourceKind.Title), row.Row.Text(SourceKind.Issuer), row.Row.Text(SourceKind.Date), row.Row.Text(SourceKind.Url)),
    ]))) { Codec = KnownSources.Codec };

    /// <summary>What a page cites. The key is its original.</summary>
    public static Rule<RelativePath, PageCitations> Cited { get; } = new("registers/cited", 1, (page, reads) => Outcome.Of(new PageCitations(
        [.. (reads.Result(PageRules.Facts, page)?.Head.Page.Sources ?? []).Select(source => source.Id?.Text ?? source.Title.Japanese)]))) { Codec = PageCitations.Codec };

    /// <summary>The sources of a page with what the register says of those that it names by their ids; an unknown id is reported, and stands as it is.</summary>
    public static ImmutableArray<CitedSource> Resolved(ImmutableArray<CitedSource> sources, Reads reads, DiagnosticBag problems) =>
        sources.All(source => source.Id is null) ? sources : [.. sources.Select(source => source.Id is null ? source : Resolved(source, source.Id, reads, problems))];

    private static CitedSource Resolved(CitedSource source, Written id, Reads reads, DiagnosticBag problems)
    {
        var known = reads.Result(Known, "")!;
        if (known.Find(id.Text) is not { } found)
        {
            problems.Add(SourcePageDiagnostics.UnknownSource(id.Where, id.Text, known.All.Select(one => one.Id)));
            return source;
        }

        return source with
        {
            Title = new(found.Title), Issuer = found.Issuer.Length > 0 ? new(found.Issuer) : null,
            Date = CitedDate.Parse(found.Date), Url = found.Url.Length > 0 ? found.Url : null,
        };
    }
}
