using System.Globalization;
using OutreachSite.Charts.Reading;
using OutreachSite.Content;
using OutreachSite.Numbers;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Publishing.Pages.Charting;
using OutreachSite.Publishing.Sites;
using OutreachSite.Surveys.Statistics;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages.Seminars.Series;

/// <summary>The global <c>series</c>: the times with their numbers, pictures of attendance and satisfaction, professions reached and missing.</summary>
internal static class SeriesModel
{
    public static KindAddition? Build(PageText page, PageSurroundings site, Values values, Reads reads, DiagnosticBag problems)
    {
        var series = SeriesPage.SeriesOf(page.Original) is { } id ? (reads.Result(SeriesRules.All, "")?.Series ?? []).FirstOrDefault(one => one.Id == id) : null;
        var times = series?.Times ?? SeriesRules.TimesOfYear(SeriesPage.YearOf(page.Original)!.Value, reads);
        var source = SourceOf(series, site, values);
        var charts = new ModelCharts(values.Variant, site.Links, problems);
        ImmutableArray<SeriesTime> held = [.. times.Where(time => !time.IsPlanned)];
        return new(new()
        {
            ["series"] = new TemplateObject
            {
                ["times"] = Value.Of(times.Select(time => (Value)Time(time, site, values)).ToArray()),
                ["has_satisfied"] = held.Any(time => time.Satisfied is not null),
                ["held"] = held.Length,
                ["planned"] = times.Length - held.Length,
                ["attended_total"] = held.Any(time => time.Attended is not null) ? NumberText.Grouped(held.Sum(time => time.Attended ?? 0)) : Value.Null,
                ["attended_unknown"] = held.Count(time => time.Attended is null),
                ["attendance"] = charts.Draw(Attendance(held, source, values)),
                ["satisfaction"] = charts.Draw(Satisfaction(held, source, values)),
                ["professions"] = Professions(held, series, values),
                ["years"] = series is null ? Value.Of(Array.Empty<Value>()) : Links(SeriesRules.Years(reads).Where(year => times.Any(time => time.FiscalYear == year)), site, values),
            },
        }, [])
        {
            Beside = charts.Numbers,
            Read = series?.Facts?.Past is { } past && new RelativePath("seminars").TryCombine(past.Text, out var file) ? [file] : [],
        };
    }

    /// <summary>Where the numbers of the past were printed; else whoever publishes the site counted them.</summary>
    private static string SourceOf(SeriesTimes? series, PageSurroundings site, Values values) => series?.Facts?.Sources is [var cited, ..]
        ? string.Join(' ', new[] { cited.Issuer?.In(values.Variant), cited.Title.In(values.Variant) }.OfType<string>())
        : site.Settings.Publisher.Name.In(values.Variant);

    /// <summary>Links to the pages of fiscal years.</summary>
    public static Value Links(IEnumerable<int> years, PageSurroundings site, Values values) => Value.Of(years.Select(year => (Value)new TemplateObject
    {
        ["text"] = SeriesPage.YearText(year, values.Variant),
        ["url"] = site.Links.To(PageAddress.OutputOf(SeriesRules.PageOf(year), values.Variant)),
        ["count"] = Value.Null,
    }).ToArray());

    /// <summary>Links to the pages of series.</summary>
    public static Value Links(ImmutableArray<SeriesTimes> series, PageSurroundings site, Values values) => Value.Of(series.Select(one => (Value)new TemplateObject
    {
        ["text"] = values.Text(one.Title),
        ["url"] = site.Links.To(PageAddress.OutputOf(SeriesRules.PageOf(one.Id), values.Variant)),
        ["count"] = Value.Null,
    }).ToArray());

    private static TemplateObject Time(SeriesTime time, PageSurroundings site, Values values) => new()
    {
        ["number"] = time.Number,
        ["date"] = values.Date(time.Date),
        ["theme"] = time.Page is { } page ? site.Pages.Card(page, values.Variant)?.MenuTitle ?? time.Theme : time.Theme,
        ["url"] = time.Page is { } home ? site.Links.To(PageAddress.OutputOf(home, values.Variant)) : Value.Null,
        ["planned"] = time.IsPlanned,
        ["attended"] = time.Attended is { } attended ? attended : Value.Null,
        ["answered"] = time.Answered is { } answered ? answered : Value.Null,
        ["satisfied"] = time.Satisfied is { } satisfied ? (double)satisfied : Value.Null,
        ["for_reference"] = time.Answered is { } people && SampleSizes.Of(people) != SampleSize.Percentages,
        ["wording"] = time.Wording,
    };

    private static ChartRequest? Attendance(ImmutableArray<SeriesTime> held, string source, Values values) =>
        held.Count(time => time.Attended is not null) < 2 ? null : Request("attendance", "bars", held, time => time.Attended, values.Words.Say("series.attended"),
            [("unit", values.Words.Say("series.people")), ("n", "なし"), ("source", source)], values);

    /// <summary>Over times with one wording; where it changed, the line is interrupted.</summary>
    private static ChartRequest? Satisfaction(ImmutableArray<SeriesTime> held, string source, Values values)
    {
        ImmutableArray<SeriesTime> known = [.. held.SkipWhile(time => time.Satisfied is null)];
        if (known.Count(time => time.Satisfied is not null) < 2)
            return null;
        var asked = known.Where(time => time.Satisfied is not null).ToImmutableArray();
        var breaks = asked.Zip(asked[1..]).Where(pair => TextKey.Of(pair.First.Wording ?? "") != TextKey.Of(pair.Second.Wording ?? "")).Select(pair => Label(pair.Second, values));
        return Request("satisfaction", "lines", known, time => time.Satisfied, values.Words.Say("series.satisfied"),
            [("unit", "%"), ("n", "非公表"), ("source", source), .. breaks.Any() ? new[] { ("break", string.Join(", ", breaks)) } : []], values);
    }

    private static ChartRequest Request(
        string id, string kind, ImmutableArray<SeriesTime> times, Func<SeriesTime, decimal?> number, string title, ImmutableArray<(string Name, string Value)> options, Values values) => new(
        id, new(kind, default), [Option("title", title), .. options.Select(option => Option(option.Name, option.Value))],
        new(default, [Text(values.Words.Say("series.time")), Text(title)],
            [.. times.Select(time => (ImmutableArray<ChartText>)[Text(Label(time, values)), Text(number(time) is { } value ? value.ToString(CultureInfo.InvariantCulture) : "")])]));

    /// <summary>Short, and different for each time: the number with the day, or the day alone.</summary>
    private static string Label(SeriesTime time, Values values) => time.Number is { } number
        ? values.Words.Say("series.label", ("number", number), ("date", Short(time.Date)))
        : Short(time.Date);

    private static string Short(CitedDate date) => (date.Month, date.Day) switch
    {
        ({ } month, { } day) => string.Create(CultureInfo.InvariantCulture, $"{date.Year}/{month}/{day}"),
        ({ } month, null) => string.Create(CultureInfo.InvariantCulture, $"{date.Year}/{month}"),
        _ => date.Year.ToString(CultureInfo.InvariantCulture),
    };

    private static Value Professions(ImmutableArray<SeriesTime> held, SeriesTimes? series, Values values)
    {
        var came = held.SelectMany(time => time.Professions).GroupBy(one => one.Profession).Select(group => (Profession: group.Key, Sum: group.Sum(one => one.Attended))).ToImmutableArray();
        var wanted = series?.Facts?.Professions ?? [];
        if (came.IsEmpty)
            return Value.Null;
        return new TemplateObject
        {
            ["rows"] = Value.Of(came.Where(one => one.Sum > 0).OrderByDescending(one => one.Sum).Select(one => (Value)new TemplateObject { ["profession"] = one.Profession, ["attended"] = one.Sum }).ToArray()),
            ["missing"] = Value.Of(wanted.Where(name => !came.Any(one => one.Sum > 0 && TextKey.Of(one.Profession) == TextKey.Of(name.Japanese))).Select(values.Text)
                .Concat(came.Where(one => one.Sum == 0 && !wanted.Any(name => TextKey.Of(one.Profession) == TextKey.Of(name.Japanese))).Select(one => (Value)one.Profession)).ToArray()),
        };
    }

    private static ChartOption Option(string name, string value) => new(Text(name), Text(value));

    private static ChartText Text(string text) => new(text, default);
}
