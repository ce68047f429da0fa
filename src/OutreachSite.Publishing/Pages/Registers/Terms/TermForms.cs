using OutreachSite.Publishing.Registers;
using OutreachSite.Registers.Kinds.Terms;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages.Registers.Terms;

/// <summary>The page of a register of terms: words of the trade in the order of their readings, each with plain words for it.</summary>
internal static class TermForms
{
    /// <summary>The rows of the table of fifty sounds, each with the sounds that begin it; voiced and small ones stand with their plain sound.</summary>
    private static readonly ImmutableArray<(string Row, string Sounds)> Sounds =
    [
        ("あ", "あいうえおぁぃぅぇぉゔ"), ("か", "かきくけこがぎぐげごゕゖ"), ("さ", "さしすせそざじずぜぞ"), ("た", "たちつてとだぢづでどっ"), ("な", "なにぬねの"),
        ("は", "はひふへほばびぶべぼぱぴぷぺぽ"), ("ま", "まみむめも"), ("や", "やゆよゃゅょ"), ("ら", "らりるれろ"), ("わ", "わゐゑをんゎ"),
    ];

    public static ImmutableArray<RegisterForm> All { get; } =
    [
        new(TermKind.Kind.Key, "terms")
        {
            Pages = place => [(place.Host.Page, 0)],
            Model = Build,
            Data = page => OpenDataFiles.Data(page) is { } data ? [data] : [],
        },
    ];

    private static TemplateObject? Build(RegisterPage page)
    {
        if (page.Reads.Result(RegisterRules.Table, page.Place.Host.Table) is not { } table)
            return null;
        var groups = table.Rows.Select(row => (Row: row, Reading: KeyOf(row))).OrderBy(one => one.Reading, StringComparer.Ordinal).ThenBy(one => one.Row.Id, StringComparer.Ordinal)
            .GroupBy(one => RowOf(one.Reading)).OrderBy(group => Order(group.Key));
        return new()
        {
            ["terms"] = new TemplateObject
            {
                ["count"] = table.Rows.Length,
                ["groups"] = Value.Of(groups.Select(group => (Value)new TemplateObject
                {
                    ["id"] = $"row-{Order(group.Key)}",
                    ["title"] = group.Key ?? page.Words.Say("terms.other"),
                    ["rows"] = Value.Of(group.Select(one => (Value)Term(one.Row)).ToArray()),
                }).ToArray()),
                ["open_data"] = OpenDataFiles.Links(page),
            },
        };
    }

    private static TemplateObject Term(ShownRow row) => new()
    {
        ["id"] = row.Slug,
        ["official"] = row.Row.Text(TermKind.Official),
        ["reading"] = RegisterValues.Text(row.Row, TermKind.Reading),
        ["plain"] = RegisterValues.Text(row.Row, TermKind.Plain),
        ["meaning"] = RegisterValues.Text(row.Row, TermKind.Meaning),
        ["source"] = RegisterValues.Text(row.Row, TermKind.Source),
    };

    /// <summary>Hiragana to sort by: the reading, else the word itself.</summary>
    private static string KeyOf(ShownRow row)
    {
        var reading = row.Row.Text(TermKind.Reading) is { Length: > 0 } written ? written : row.Row.Text(TermKind.Official);
        return string.Concat(reading.Select(c => c is >= '\u30A1' and <= '\u30F6' ? (char)(c - 0x60) : c));
    }

    private static string? RowOf(string reading) => reading.Length == 0 ? null
        : Sounds.Where(row => row.Sounds.Contains(reading[0], StringComparison.Ordinal)).Select(row => row.Row).FirstOrDefault();

    private static int Order(string? row) => row is null ? Sounds.Length + 1 : Sounds.Index().First(one => one.Item.Row == row).Index + 1;
}
