using System.Text;
using OutreachSite.Pipelines.Execution;
using OutreachSite.Pipelines.Storage;

namespace OutreachSite.Publishing.Publish;

/// <summary>
/// The note that the last build left: from which sources, in which days, and which site. While all of it holds, there is
/// nothing to build, and not even the cache is read.
/// </summary>
internal sealed record LastBuild(
    ContentHash Sources, ImmutableArray<string> Folders, ContentHash Manifest, DateOnly? From, SiteSummary Summary)
{
    private const string Format = "outreach-last-4";

    /// <summary>What is to be said when neither sources, nor answers of the clock, nor the output have changed; null when anything has.</summary>
    public static SiteSummary? Holding(SitePublication site)
    {
        if (Read(site) is not { } last
            || (last.From is { } from && site.Options.Today < from) || (last.Summary.NextBoundary is { } next && site.Options.Today >= next))
            return null;
        // The published files are looked at only when the sources are the same: an author who saved something need not wait for that.
        var sources = Task.Run(() => SourceDigest.Of(site.Files, last.Folders, site.Clock.GetUtcNow()) == last.Sources);
        var manifest = PublishSession.Intact(site.Output, site.State, sources);
        return manifest is not null && manifest == last.Manifest ? last.Summary : null;
    }

    /// <summary>Leaves the note. Sources that were written just now leave none: their stamps prove nothing yet.</summary>
    public static void Leave(SitePublication site, BuiltSite built, SiteSummary summary, ContentHash? sources)
    {
        if (sources is { } digest)
            Leave(site, built, summary, digest);
    }

    private static void Leave(SitePublication site, BuiltSite built, SiteSummary summary, ContentHash sources)
    {
        try
        {
            if (site.Output.Hash(Publish.Manifest.Path) is { } manifest)
                site.State.Write(PathOf(site), Note(site, built, summary, sources, manifest).Bytes);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Nothing is lost but time.
        }
    }

    private static ValueWriter Note(SitePublication site, BuiltSite built, SiteSummary summary, ContentHash sources, ContentHash manifest)
    {
        var last = new LastBuild(sources, built.Build.SourceFolders, manifest, built.Build.LastBoundary, summary);
        var writer = new ValueWriter();
        last.Write(writer, site);
        var body = writer.Bytes.ToArray();
        writer.Clear();
        writer.Write(ContentHash.FingerprintOf(body));
        writer.Write(body.AsSpan());
        return writer;
    }

    private static LastBuild? Read(SitePublication site)
    {
        try
        {
            if (site.State.Read(PathOf(site)) is not { } bytes)
                return null;
            var reader = new ValueReader(bytes);
            var hash = reader.ReadHash();
            var body = reader.ReadBytes();
            return ContentHash.FingerprintOf(body) == hash ? Read(body, site) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or DamagedValueException)
        {
            return null;
        }
    }

    private static LastBuild? Read(ReadOnlySpan<byte> body, SitePublication site)
    {
        var reader = new ValueReader(body);
        if (reader.ReadText() != Format || reader.ReadHash() != RequestOf(site))
            return null;
        return new(
            reader.ReadHash(), reader.ReadList(static (ref ValueReader from) => from.ReadText()), reader.ReadHash(), reader.ReadDay(),
            new(reader.ReadText(), reader.ReadInt(), reader.ReadInt(), reader.ReadList(DiagnosticCodec.Read), reader.ReadDay()));
    }

    private void Write(ValueWriter to, SitePublication site)
    {
        to.Write(Format);
        to.Write(RequestOf(site));
        to.Write(Sources);
        to.WriteList(Folders, static (folder, to) => to.Write(folder));
        to.Write(Manifest);
        to.Write(From);
        to.Write(Summary.Title);
        to.Write((long)Summary.Pages);
        to.Write((long)Summary.Files);
        to.WriteList(Summary.Diagnostics, DiagnosticCodec.Write);
        to.Write(Summary.NextBoundary);
    }

    /// <summary>The same program was asked for the same thing.</summary>
    private static ContentHash RequestOf(SitePublication site)
    {
        var writer = new ValueWriter();
        writer.Write(site.Program);
        writer.Write(site.Options.Microsite);
        writer.Write(site.Options.ShowsDrafts);
        writer.Write(site.Options.ReportsUnusedFiles);
        writer.Write(site.PrintsPapers ? Papers.KnownBrowsers.OfMachine(site.Browser) : null);
        writer.Write(Assets.Copies.KnownVips.TextOf(site.PictureProgram));
        return ContentHash.FingerprintOf(writer.Bytes);
    }

    private static RelativePath PathOf(SitePublication site) => new($"last/{ContentHash.Of(Encoding.UTF8.GetBytes(site.Output.Root))}");
}
