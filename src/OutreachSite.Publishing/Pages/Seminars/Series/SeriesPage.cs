using OutreachSite.Content;
using OutreachSite.Content.FrontMatter;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Publishing.Sites;
using OutreachSite.Publishing.Themes;

namespace OutreachSite.Publishing.Pages.Seminars.Series;

/// <summary>The pages of series and of fiscal years: what they say about themselves. No file stands for them.</summary>
internal static class SeriesPage
{
    /// <summary>The id of the series of a page; null for other pages.</summary>
    public static string? SeriesOf(RelativePath page) => page.Segments is ["seminars", "series", var id, "index.md"] ? id : null;

    /// <summary>The fiscal year of a page; null for other pages.</summary>
    public static int? YearOf(RelativePath page) =>
        page.Segments is ["seminars", "years", var year, "index.md"] && int.TryParse(year, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>What such a page says about itself; null for any other path.</summary>
    public static PageText? TextOf(RelativePath page, Variant variant, Reads reads)
    {
        if ((SeriesOf(page) is null && YearOf(page) is null) || !ThemeRules.HasLayout(SeriesRules.Layout, reads) || reads.Result(ThemeRules.Words, variant.Key()) is not { } words)
            return null;
        if (YearOf(page) is { } year)
            return SeriesRules.TimesOfYear(year, reads) is { IsEmpty: false } times
                ? Text(page, variant, words.Say("series.year", ("year", YearText(year, variant))), words.Say("series.year_about"), Updated(times, null, reads), []) : null;
        return (reads.Result(SeriesRules.All, "")?.Series ?? []).FirstOrDefault(one => one.Id == SeriesOf(page)) is { } series
            ? Text(page, variant, series.Title.In(variant), series.Facts?.Summary?.In(variant) ?? words.Say("series.about"), Updated(series.Times, series.Facts?.Updated, reads), series.Facts?.Sources ?? [])
            : null;
    }

    /// <summary>2026年度（令和8年度） for readers.</summary>
    public static string YearText(int year, Variant variant) => new CitedDate(year, IsFiscalYear: true).Text(variant);

    private static PageText Text(RelativePath page, Variant variant, string title, string summary, DateOnly updated, ImmutableArray<CitedSource> sources) =>
        GeneratedPages.Text(page, variant, PageKind.Section, new PageMatter
        {
            Title = title, Summary = summary, Published = updated, Updated = updated, Sources = sources, Places = KeyPlaces.None,
        });

    /// <summary>The latest change of a page that it shows.</summary>
    private static DateOnly Updated(ImmutableArray<SeriesTime> times, DateOnly? table, Reads reads)
    {
        var pages = new PageLookup(reads);
        return times.Where(time => time.Page is not null).Select(time => pages.Card(time.Page!.Value, Variant.Japanese)?.Updated).Append(table).OfType<DateOnly>()
            .DefaultIfEmpty(DateOnly.MinValue).Max() is var latest && latest == DateOnly.MinValue ? new(2000, 1, 1) : latest;
    }
}
