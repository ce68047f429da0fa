using OutreachSite.Publishing.Feeds;
using OutreachSite.Publishing.Registers;
using OutreachSite.Registers.Kinds.Faqs;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages.Registers.Faqs;

/// <summary>The page of a register of questions and answers, by category, all answers open.</summary>
internal static class FaqForms
{
    public static ImmutableArray<RegisterForm> All { get; } =
    [
        new(FaqKind.Kind.Key, "faqs")
        {
            Pages = place => [(place.Host.Page, 0)],
            Model = Build,
            Data = Data,
        },
    ];

    private static TemplateObject? Build(RegisterPage page)
    {
        if (page.Reads.Result(RegisterRules.Table, page.Place.Host.Table) is not { } table)
            return null;
        return new()
        {
            ["faqs"] = new TemplateObject
            {
                ["count"] = table.Rows.Length,
                ["groups"] = Value.Of(InOrder(table).GroupBy(row => row.Row.Text(FaqKind.Category)).Select((group, index) => (Value)new TemplateObject
                {
                    ["id"] = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"category-{index + 1}"),
                    ["title"] = group.Key.Length > 0 ? group.Key : Value.Null,
                    ["rows"] = Value.Of(group.Select(row => (Value)Question(page, row)).ToArray()),
                }).ToArray()),
                ["open_data"] = OpenDataFiles.Links(page),
            },
        };
    }

    private static TemplateObject Question(RegisterPage page, ShownRow row) => new()
    {
        ["id"] = row.Slug,
        ["question"] = row.Row.Text(FaqKind.Question),
        ["answer"] = RegisterValues.Lines(row.Row, FaqKind.Answer),
        ["freshness"] = RegisterValues.Freshness(row, page.Variant, page.Words),
    };

    /// <summary>By the number that somebody gave, then as in the register; categories come where their first question does.</summary>
    private static IEnumerable<ShownRow> InOrder(RegisterTable table) => table.Rows.OrderBy(row => row.Row.Value(FaqKind.Order) ?? decimal.MaxValue);

    /// <summary>schema.org FAQPage.</summary>
    private static ImmutableArray<string> Data(RegisterPage page)
    {
        var rows = page.Reads.Result(RegisterRules.Table, page.Place.Host.Table)?.Rows ?? [];
        return rows.IsEmpty ? [] :
        [
            JsonLd.Write(json =>
            {
                json.WriteStartObject();
                json.WriteString("@context", "https://schema.org");
                json.WriteString("@type", "FAQPage");
                json.WriteString("inLanguage", "ja");
                json.WriteStartArray("mainEntity");
                foreach (var row in rows)
                {
                    json.WriteStartObject();
                    json.WriteString("@type", "Question");
                    json.WriteString("name", row.Row.Text(FaqKind.Question));
                    json.WriteStartObject("acceptedAnswer");
                    json.WriteString("@type", "Answer");
                    json.WriteString("text", row.Row.Text(FaqKind.Answer));
                    json.WriteEndObject();
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }),
            .. OpenDataFiles.Data(page) is { } data ? new[] { data } : [],
        ];
    }
}
