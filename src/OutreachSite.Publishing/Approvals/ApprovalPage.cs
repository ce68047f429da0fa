using OutreachSite.Dates;
using OutreachSite.Publishing.StaffPages;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Approvals;

/// <summary>The pack as one page that needs nothing but itself, to be read in five minutes, printed on A4 and signed.</summary>
public static class ApprovalPage
{
    /// <summary>Who signs where nobody says otherwise.</summary>
    public static ImmutableArray<string> UsualRoles { get; } = ["起案", "係長", "課長"];

    /// <summary>Of a page that came or went so many paragraphs are shown; the rest is counted.</summary>
    private const int MostBlocks = 30;
    private const int MostTitles = 4;

    private const int MostProblems = 20;

    /// <summary>The page.</summary>
    /// <param name="pack">What is approved.</param>
    /// <param name="roles">Who signs, a box for each.</param>
    public static string Write(ApprovalPack pack, ImmutableArray<string> roles)
    {
        ArgumentNullException.ThrowIfNull(pack);
        var numbers = Numbers(pack);
        return StaffTemplates.Render("approval", new TemplateObject
        {
            ["site"] = pack.Site,
            ["address"] = pack.Address,
            ["today"] = DateText.Of(pack.Today, DateStyle.EraWithWeekday),
            ["before"] = pack.Before?.Name,
            ["digest"] = pack.After.Digest.ToString(),
            ["file_count"] = pack.After.Manifest.Files.Count,
            ["roles"] = Texts(roles.IsDefaultOrEmpty ? UsualRoles : roles),
            ["summary"] = Texts(Summary(pack, numbers)),
            ["numbers"] = Value.Of(numbers.Select(number => (Value)new TemplateObject
            {
                ["sort"] = NameOf(number.Change.Sort), ["before"] = string.Join("、", number.Change.Before), ["after"] = string.Join("、", number.Change.After), ["pages"] = number.Pages,
            }).ToArray()),
            ["added"] = Pages(pack.Added),
            ["changed"] = Pages(pack.Changed),
            ["removed"] = Pages(pack.Removed),
            ["restyled"] = pack.Restyled,
            ["papers"] = Texts(pack.Files.Where(IsPaper).Select(file => file.Value)),
            ["files"] = Texts(pack.Files.Where(file => !IsPaper(file)).Select(file => file.Value)),
            ["registers"] = Value.Of(pack.Registers.Select(change => (Value)Register(change)).ToArray()),
            ["has_tables"] = pack.Before?.Tables is not null,
            ["warnings"] = pack.Diagnostics.Count(found => found.Severity == Severity.Warning),
            ["hints"] = pack.Diagnostics.Count(found => found.Severity == Severity.Hint),
            ["problems"] = Texts(pack.Diagnostics.Where(found => found.Severity == Severity.Warning).Take(MostProblems).Select(found => $"{found.Where}: {found.Message.Japanese}")),
            ["reports"] = Value.Of(pack.Suppression.Select(report => Lines(report)).ToArray()),
            ["sources"] = Value.Of(pack.Sources.GroupBy(cited => cited.Page, StringComparer.Ordinal).Select(page => (Value)new TemplateObject
            {
                ["page"] = page.Key,
                ["sources"] = Texts(page.Select(cited => string.Join("　", new[] { cited.Source.Issuer?.Japanese, $"「{cited.Source.Title.Japanese}」", cited.Source.Locator?.Japanese, cited.Source.Url }.OfType<string>()))),
            }).ToArray()),
        }, StaffTemplates.StyleElement);
    }

    private sealed record SharedNumber(NumberChange Change, string Pages);

    /// <summary>The same number that changed on several pages is one line.</summary>
    private static ImmutableArray<SharedNumber> Numbers(ApprovalPack pack) =>
    [
        .. pack.Changed.SelectMany(page => page.Numbers.Select(number => (Page: page, Number: number)))
            .GroupBy(one => (one.Number.Sort, Before: string.Join('\t', one.Number.Before), After: string.Join('\t', one.Number.After))).OrderBy(same => same.Key.Sort)
            .Select(same => new SharedNumber(same.First().Number, Named([.. same.Select(one => one.Page).Distinct()]))),
    ];

    /// <summary>A few pages by their titles, and how many more there are.</summary>
    private static string Named(ImmutableArray<PageChange> pages)
    {
        var titles = pages.Select(page => page.Title).Distinct(StringComparer.Ordinal).Take(MostTitles).ToArray();
        var more = Count(pages) - titles.Length;
        return $"{string.Join("、", titles)}{(more > 0 ? $"、ほか{more}ページ" : "")}";
    }

    private static IEnumerable<string> Summary(ApprovalPack pack, ImmutableArray<SharedNumber> numbers)
    {
        if (pack.Before is null)
            yield return $"前の版がありません。{Count(pack.Added)}ページすべてを新しいものとして数えています。";
        else
            yield return $"ページ　追加 {Count(pack.Added)}、変更 {Count(pack.Changed)}、削除 {Count(pack.Removed)}{(pack.Restyled > 0 ? $"。文の変わらないページ {pack.Restyled}（メニューや見た目だけ）" : "")}";
        yield return $"数字の変更　{string.Join("、", Enum.GetValues<NumberSort>().Select(sort => $"{NameOf(sort)} {numbers.Count(number => number.Change.Sort == sort)}件"))}";
        foreach (var change in pack.Registers)
            yield return $"{change.Kind.Title}の台帳（{change.Path.Name}）　追加 {change.Diff.Added.Length}件、変更 {change.Diff.Changed.Length}件、削除 {change.Diff.Removed.Length}件";
        yield return $"確かめたこと　エラー 0件、注意 {pack.Diagnostics.Count(found => found.Severity == Severity.Warning)}件、助言 {pack.Diagnostics.Count(found => found.Severity == Severity.Hint)}件";
    }

    private static int Count(ImmutableArray<PageChange> changes) => changes.Sum(change => 1 + change.Alike.Length);

    private static Value Pages(ImmutableArray<PageChange> changes) => Value.Of(changes.Select(change => (Value)new TemplateObject
    {
        ["title"] = change.Title,
        ["path"] = change.Path.Value,
        ["alike"] = string.Join("、", change.Alike.Select(path => path.Value)),
        ["blocks"] = Value.Of((change is { Before: not null, After: not null } ? change.Blocks : change.Blocks.Take(MostBlocks)).Select(block => (Value)Block(block)).ToArray()),
        ["more"] = change is { Before: not null, After: not null } ? 0 : Math.Max(0, change.Blocks.Length - MostBlocks),
    }).ToArray());

    private static TemplateObject Block(BlockChange block) => new()
    {
        ["before"] = block.Before,
        ["after"] = block.After,
        ["words"] = block.Words is { } words
            ? Value.Of(words.Select(step => (Value)new TemplateObject { ["kind"] = step.Kind.ToString().ToLowerInvariant(), ["text"] = step.Text }).ToArray())
            : Value.Null,
    };

    private static TemplateObject Register(RegisterChange change) => new()
    {
        ["title"] = change.Kind.Title,
        ["file"] = change.Path.Value,
        ["added"] = Texts(change.Diff.Added.Select(change.NameOf)),
        ["removed"] = Texts(change.Diff.Removed.Select(change.NameOf)),
        ["changed"] = Value.Of(change.Diff.Changed.Select(row => (Value)new TemplateObject
        {
            ["name"] = change.NameOf(row.After),
            ["fields"] = Value.Of(row.Changes.Where(field => !field.Field.IsPersonal).Select(field => (Value)new TemplateObject
            {
                ["heading"] = field.Field.Heading, ["before"] = field.Before, ["after"] = field.After,
            }).ToArray()),
        }).ToArray()),
    };

    /// <summary>Headings and points of a report, which has nothing else.</summary>
    private static Value Lines(string report) => Value.Of(report.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => (Value)new TemplateObject
    {
        ["level"] = line.TakeWhile(c => c == '#').Count(),
        ["is_point"] = line.StartsWith("- ", StringComparison.Ordinal),
        ["text"] = line.TrimStart('#', '-', ' '),
    }).ToArray());

    private static string NameOf(NumberSort sort) => sort switch
    {
        NumberSort.Telephone => "電話・FAX",
        NumberSort.Money => "金額",
        NumberSort.Day => "日付",
        _ => "時刻",
    };

    private static bool IsPaper(RelativePath file) => file.Extension == ".pdf";

    private static Value Texts(IEnumerable<string> texts) => Value.Of(texts.Select(text => (Value)text).ToArray());
}
