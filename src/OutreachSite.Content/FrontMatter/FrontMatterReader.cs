using System.Collections.Frozen;
using OutreachSite.Content.Trees;
using OutreachSite.Content.Yaml;
using OutreachSite.Dates;

namespace OutreachSite.Content.FrontMatter;

/// <summary>Binds the front matter of a page to typed records. All problems of the front matter are reported at once.</summary>
public static class FrontMatterReader
{
    private static readonly FrozenDictionary<string, Audience> AudienceWords = new Dictionary<string, Audience>
    {
        ["resident"] = Audience.Resident,
        ["professional"] = Audience.Professional,
        ["administration"] = Audience.Administration,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, PageStatus> StatusWords = new Dictionary<string, PageStatus>
    {
        ["案"] = PageStatus.Draft,
        ["速報"] = PageStatus.Preliminary,
        ["確定"] = PageStatus.Final,
    }.ToFrozenDictionary();

    /// <summary>Reads the top of a file.</summary>
    public static Outcome<PageHead> Read(SourceText source, PageKind kind)
    {
        ArgumentNullException.ThrowIfNull(source);
        var problems = new DiagnosticBag();
        if (problems.Take(FrontMatterBlock.Find(source)) is not { } block)
            return problems.Conclude<PageHead>(null);
        if (YamlText.ReadMapping(source, block.Start, block.End, problems) is not { } mapping)
            return problems.Conclude<PageHead>(null);

        // What is missing is missing between the fences: point at the opening one.
        var reader = new MappingReader(mapping with { Where = source.At(0, 3) }, problems);
        var (page, details) = Bind(reader, kind, source.Path);
        return problems.Conclude(page is null ? null : new PageHead(page, details));
    }

    /// <summary>What stands at the top of a page of a kind.</summary>
    internal static (PageMatter? Page, KindMatter Details) Bind(MappingReader reader, PageKind kind, RelativePath path)
    {
        var (page, details) = (ReadPage(reader, kind, path), KindMatterReader.Read(reader, kind, path));
        reader.Done();
        return (page, details);
    }

    private static PageMatter? ReadPage(MappingReader reader, PageKind kind, RelativePath path)
    {
        var (title, summary) = (reader.Text("title", required: true), reader.Text("summary", required: true));
        var published = reader.Date("published", required: true);
        var page = new PageMatter
        {
            Title = title ?? "",
            Summary = summary ?? "",
            Published = published ?? default,
            Updated = reader.Date("updated") ?? published ?? default,
            Reviewed = reader.Date("reviewed"),
            NextReview = reader.Date("next-review"),
            Expires = reader.Date("expires"),
            IsDraft = reader.Flag("draft"),
            Owner = reader.Text("owner"),
            Contact = reader.Written("contact"),
            Audiences = [.. reader.Words("audience", AudienceWords.Keys).Select(word => AudienceWords[word.Text])],
            Items = reader.Words("items"),
            Tags = ReadTags(reader),
            Status = reader.OneOf("status", StatusWords),
            Sources = reader.Sources(),
            AsOf = reader.CitedDate("as-of"),
            Survey = SurveyMethodReader.Read(reader.Map("survey")),
            Order = reader.Number("order") ?? 1000,
            MenuTitle = reader.Text("menu"),
            Accent = reader.Accent(),
            IsHiddenFromSearch = reader.Flag("noindex"),
            Print = ReadPrint(reader, kind, path),
            Writing = reader.OneOf("writing", PaperWritings.Names),
            Places = new([.. reader.Mapping.Entries.Select(entry => new KeyPlace(entry.Key, entry.Value.Where))]),
        };
        CheckOrder(page, published, reader);
        return title is null || summary is null || published is null ? null : page;
    }

    /// <summary>A book is made of a folder, in the original language: the page that lists the folder asks for it.</summary>
    private static ImmutableArray<PaperEdition> ReadPrint(MappingReader reader, PageKind kind, RelativePath path)
    {
        var words = reader.Words("print", PaperEditions.Names.Keys);
        var isOfList = kind is PageKind.Home or PageKind.Section && ContentPath.Of(path).Variant == Variant.Japanese;
        if (!isOfList && words.FirstOrDefault(word => word.Text == PaperEdition.Book.Key()) is { } book)
            reader.Problems.Add(ContentDiagnostics.BookOfNoList(book.Where));
        return [.. words.Select(word => PaperEditions.Names[word.Text]).Where(edition => isOfList || edition != PaperEdition.Book)];
    }

    private static ImmutableArray<TagName> ReadTags(MappingReader reader)
    {
        var tags = ImmutableArray.CreateBuilder<TagName>();
        foreach (var word in reader.Words("tags"))
        {
            if (TagName.Of(word.Text) is { } tag)
                tags.Add(tag);
            else
                reader.Problems.Add(ContentDiagnostics.TagWithoutLetters(word.Where, word.Text));
        }

        return tags.ToImmutable();
    }

    /// <summary>Dates that contradict each other.</summary>
    private static void CheckOrder(PageMatter page, DateOnly? published, MappingReader reader)
    {
        if (published is { } first && page.Expires is { } last && last < first)
            reader.Problems.Add(ContentDiagnostics.ExpiresBeforePublished(reader.Where("expires"), DateText.Iso(last), DateText.Iso(first)));
        if (published is { } start && page.Updated < start)
            reader.Problems.Add(ContentDiagnostics.UpdatedBeforePublished(reader.Where("updated"), DateText.Iso(page.Updated), DateText.Iso(start)));
        if (page.Reviewed is { } reviewed && page.NextReview is { } next && next < reviewed)
            reader.Problems.Add(ContentDiagnostics.NextReviewBeforeReviewed(reader.Where("next-review"), DateText.Iso(next), DateText.Iso(reviewed)));
    }
}
