using System.Collections.Frozen;
using OutreachSite.Content;
using OutreachSite.Content.FrontMatter;
using OutreachSite.Numbers;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Pipelines.Storage;
using OutreachSite.Publishing.Feeds;
using OutreachSite.Publishing.Publish;
using OutreachSite.Publishing.Registers;
using OutreachSite.Publishing.Sites;
using OutreachSite.Registers;
using OutreachSite.Registers.Exporting;
using OutreachSite.Registers.Kinds.Shared;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages.Registers;

/// <summary>A file that is offered, with its size for the link to it.</summary>
internal sealed record OfferedFile(SiteFile File, long Size);

/// <summary>The files that a page offers.</summary>
internal sealed record OfferedFiles(ImmutableArray<OfferedFile> Files)
{
    /// <summary>How they are stored: all but their bytes.</summary>
    public static Codec<OfferedFiles> Codec { get; } = new(
        static (set, to) => to.WriteList(set.Files, static (file, to) =>
        {
            SiteFile.Write(file.File, to);
            to.Write(file.Size);
        }),
        static (ref ValueReader from) => new(from.ReadList(static (ref ValueReader from) => new OfferedFile(SiteFile.Read(ref from), from.ReadNumber()))));
}

/// <summary>The rows of a register as files that anybody may use, below the page that offers them: <c>open-data/facility.csv</c>.</summary>
internal static class OpenDataFiles
{
    /// <summary>The forms by the words of the front matter.</summary>
    public static FrozenDictionary<string, ExportFormat> Forms { get; } = new Dictionary<string, ExportFormat>
    {
        ["csv"] = ExportFormat.Csv, ["xlsx"] = ExportFormat.Workbook, ["json"] = ExportFormat.Json, ["geojson"] = ExportFormat.GeoJson,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The form of a word; null when there is none.</summary>
    public static ExportFormat? FormOf(string word) => Forms.TryGetValue(word, out var form) ? form : null;

    /// <summary>The files of a host. Empty for one that offers none.</summary>
    public static Rule<RelativePath, OfferedFiles> Files { get; } = new("registers/open-data", 1, (page, reads) =>
    {
        if (OfferOf(page, reads) is not { } offer || reads.Result(PageRules.Scope, "") is not { } scope)
            return Outcome.Of(new OfferedFiles([]));
        var written = new RegisterExport(offer.Table.Kind, offer.Day, offer.Licence).Write([.. RowsOf(offer, reads)], offer.Forms);
        return new(
            written.Value is null ? null : new OfferedFiles(
            [
                .. from file in written.Value
                   let path = scope.Map(FolderOf(offer.Host).Below(file.Name))
                   where path is not null
                   select new OfferedFile(new(path.Value, file.Bytes, SiteFolders.InContent(page.Value)), file.Bytes.Length),
            ]),
            written.Diagnostics);
    }) { Codec = OfferedFiles.Codec };

    /// <summary>The hosts that offer files.</summary>
    public static IEnumerable<RelativePath> Pages(Reads reads) => reads.Result(RegisterRules.Hosts, "")!.Hosts.Select(host => host.Page);

    /// <summary>What templates see of the offer of a page: null when there is none.</summary>
    public static Value Links(RegisterPage page)
    {
        if (OfferOf(page.Place.Host.Page, page.Reads) is not { } offer || page.Reads.Result(Files, page.Place.Host.Page) is not { } set)
            return Value.Null;
        return new TemplateObject
        {
            ["licence"] = offer.Licence,
            ["updated"] = page.Values.Date(offer.Day),
            ["files"] = Value.Of(set.Files.Select(file => (Value)new TemplateObject
            {
                ["url"] = page.Site.Links.To(FolderOf(offer.Host).Below(file.File.Path.Name)),
                ["name"] = file.File.Path.Name,
                ["about"] = page.Words.Say($"open_data.{PartOf(file.File.Path.Name)}"),
                ["type"] = file.File.Path.Extension.TrimStart('.').ToUpperInvariant(),
                ["size"] = NumberText.FileSize(file.Size),
            }).ToArray()),
        };
    }

    /// <summary>The same for search engines (schema.org Dataset); null when there is none.</summary>
    public static string? Data(RegisterPage page)
    {
        if (OfferOf(page.Place.Host.Page, page.Reads) is not { } offer || page.Reads.Result(Files, page.Place.Host.Page) is not { } set || !page.Place.IsHost)
            return null;
        return JsonLd.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteString("@type", "Dataset");
            json.WriteString("name", page.Text.Text.Head.Page.Title);
            json.WriteString("description", page.Text.Text.Head.Page.Summary);
            json.WriteString("license", offer.Licence);
            json.WriteString("dateModified", Dates.DateText.Iso(offer.Day));
            json.WriteStartArray("distribution");
            foreach (var file in set.Files.Select(file => file.File).Where(file => file.Path.Name.EndsWith($"{offer.Table.Kind.Key}{file.Path.Extension}", StringComparison.Ordinal)))
            {
                json.WriteStartObject();
                json.WriteString("@type", "DataDownload");
                json.WriteString("encodingFormat", file.Path.Extension.TrimStart('.'));
                json.WriteString("contentUrl", page.Site.Links.Scope.Address(FolderOf(offer.Host).Below(file.Path.Name)));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private sealed record Offer(RegisterHost Host, RegisterTable Table, ImmutableArray<ExportFormat> Forms, string Licence, DateOnly Day);

    /// <summary>Null for a page that offers nothing, or whose offer is wrong, which has been reported.</summary>
    private static Offer? OfferOf(RelativePath page, Reads reads)
    {
        if (reads.Result(PageRules.Facts, page) is not { Head: { Kind: RegisterMatter { OpenData: [_, ..] forms, Licence: { } licence }, Page: var matter } }
            || reads.Result(RegisterRules.Hosts, "")!.Hosts.FirstOrDefault(host => host.Page == page) is not { } host || reads.Result(RegisterRules.Table, host.Table) is not { } table)
            return null;
        var confirmed = table.Rows.Select(row => row.Row.Value(FreshnessFields.ConfirmedOn)).Max() ?? matter.Updated;
        return new(host, table, [.. forms.Select(form => FormOf(form.Text)).OfType<ExportFormat>().Distinct()], licence, confirmed > matter.Updated ? confirmed : matter.Updated);
    }

    private static IEnumerable<RegisterRow> RowsOf(Offer offer, Reads reads) =>
        RegisterForms.Of(offer.Table.Kind.Key).Select(form => form.OpenRows(offer.Host, reads)).FirstOrDefault(rows => rows is not null) ?? offer.Table.Rows.Select(row => row.Row);

    private static RelativePath FolderOf(RegisterHost host) => PageAddress.OutputOf(host.Page, Variant.Japanese).Folder.Below("open-data");

    private static string PartOf(string name) => name.EndsWith(".columns.csv", StringComparison.Ordinal) ? "columns" : name.EndsWith(".about.txt", StringComparison.Ordinal) ? "about" : "table";
}
