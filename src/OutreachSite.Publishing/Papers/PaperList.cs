using System.Text;
using OutreachSite.Content;
using OutreachSite.Pipelines.Storage;

namespace OutreachSite.Publishing.Papers;

/// <summary>The PDF files that a site has. What pages show of them is an input of the build; where they came from is remembered from one to the next.</summary>
/// <param name="Papers">By page, variant and edition; to read first, to print last.</param>
public sealed record PaperList(ImmutableArray<KnownPaper> Papers)
{
    private const string Format = "outreach-papers-2";

    /// <summary>No papers.</summary>
    public static PaperList Empty { get; } = new([]);

    /// <summary>What pages show of them, as the build is told; empty for none.</summary>
    public string Shown
    {
        get
        {
            if (Papers.IsEmpty)
                return "";
            var writer = new ValueWriter();
            writer.WriteList(Papers, WriteShown);
            return Convert.ToBase64String(writer.Bytes);
        }
    }

    /// <summary>Reads <see cref="Shown"/>.</summary>
    internal static ImmutableArray<KnownPaper> Read(string shown)
    {
        if (shown.Length == 0)
            return [];
        var reader = new ValueReader(Convert.FromBase64String(shown));
        return reader.ReadList(ReadShown);
    }

    /// <summary>What was remembered of an output; empty when nothing was, or when it is damaged.</summary>
    public static PaperList Remembered(DiskFolder state, DiskFolder output)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(output);
        try
        {
            if (state.Read(PathOf(output)) is not { } bytes)
                return Empty;
            var reader = new ValueReader(bytes);
            var digest = reader.ReadHash();
            var body = reader.ReadBytes();
            if (ContentHash.Of(body) != digest)
                return Empty;
            var within = new ValueReader(body);
            return within.ReadText() == Format ? new(within.ReadList(ReadWhole)) : Empty;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or DamagedValueException)
        {
            return Empty;
        }
    }

    /// <summary>True when every paper of the list was made from what its page is now.</summary>
    /// <param name="site">The pages.</param>
    /// <param name="state">Where the browser is remembered that printed last.</param>
    public bool IsOf(SitePapers site, DiskFolder state)
    {
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(state);
        var browser = new KnownBrowsers(PrintFolder(state)).Last ?? "";
        return Papers.IsEmpty || Papers.Select(paper => paper.MadeFrom).ToHashSet().IsSubsetOf(site.All.Select(paper => site.DigestOf(paper, browser)));
    }

    /// <summary>The folder for what was printed before.</summary>
    internal static DiskFolder PrintFolder(DiskFolder state) => new(Path.Combine(state.Root, "print"));

    /// <summary>Remembers it. When that cannot be done the next build makes the pages of papers twice.</summary>
    internal void Remember(DiskFolder state, DiskFolder output)
    {
        try
        {
            if (Papers.IsEmpty)
            {
                state.Delete(PathOf(output));
                return;
            }

            var writer = new ValueWriter();
            writer.Write(Format);
            writer.WriteList(Papers, WriteWhole);
            var body = writer.Bytes.ToArray();
            writer.Clear();
            writer.Write(ContentHash.Of(body));
            writer.Write(body.AsSpan());
            state.Write(PathOf(output), writer.Bytes);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Nothing is lost but time.
        }
    }

    private static RelativePath PathOf(DiskFolder output) => new($"last/{ContentHash.Of(Encoding.UTF8.GetBytes(output.Root))}.papers");

    private static void WriteShown(KnownPaper paper, ValueWriter to)
    {
        to.Write(paper.Page);
        to.Write(paper.Variant.Key());
        to.Write(paper.Kind);
        to.Write(paper.Path);
        to.Write((long)paper.Pages);
        to.Write(paper.Length);
    }

    private static KnownPaper ReadShown(ref ValueReader from) => new(
        from.ReadPath(), Variants.Of(from.ReadText()) ?? throw new DamagedValueException(), from.ReadText(), from.ReadPath(), from.ReadInt(), from.ReadNumber());

    private static void WriteWhole(KnownPaper paper, ValueWriter to)
    {
        WriteShown(paper, to);
        to.Write(paper.Digest);
        to.Write(paper.MadeFrom);
        to.Write(paper.Missing);
    }

    private static KnownPaper ReadWhole(ref ValueReader from) => ReadShown(ref from) with { Digest = from.ReadHash(), MadeFrom = from.ReadHash(), Missing = from.ReadText() };
}
