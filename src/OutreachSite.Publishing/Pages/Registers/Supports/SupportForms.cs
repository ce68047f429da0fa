using System.Globalization;
using OutreachSite.Publishing.Registers;
using OutreachSite.Registers.Kinds.Supports;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages.Registers.Supports;

/// <summary>The page of a register of supports: who supports which item, then every support item by item.</summary>
internal static class SupportForms
{
    /// <summary>Stands for what names no item.</summary>
    private const string NoItem = "";

    private static readonly ImmutableArray<(string Mark, string Key)> Marks = [("新規", "new"), ("強化", "strengthened"), ("継続", "continued"), ("終了", "ended")];

    public static ImmutableArray<RegisterForm> All { get; } =
    [
        new(SupportKind.Kind.Key, "supports")
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
        var rows = table.Rows;
        var named = RegisterItems.All(page, rows.Select(row => row.Row), SupportKind.Items);
        ImmutableArray<string> codes = [.. named, .. rows.Any(row => IsOf(row, NoItem)) ? [NoItem] : ImmutableArray<string>.Empty];
        // Who names no item would be a row of blanks.
        var providers = rows.Where(row => !IsOf(row, NoItem)).Select(row => row.Row.Text(SupportKind.Provider)).Distinct(StringComparer.Ordinal).ToImmutableArray();
        return new()
        {
            ["supports"] = new TemplateObject
            {
                ["columns"] = Value.Of(named.Select(code => (Value)Item(page, code)).ToArray()),
                ["items"] = Value.Of(codes.Select(code => (Value)Item(page, code)).ToArray()),
                ["rows"] = Value.Of(providers.Select(provider => (Value)new TemplateObject
                {
                    ["name"] = provider,
                    ["cells"] = Value.Of(named.Select(code => (Value)Cell(page, code, [.. rows.Where(row => row.Row.Text(SupportKind.Provider) == provider && IsOf(row, code))])).ToArray()),
                }).ToArray()),
                ["marks"] = Value.Of(Marks.Where(mark => rows.Any(row => row.Row.Text(SupportKind.Mark) == mark.Mark)).Select(mark => page.Values.Named("support_mark", mark.Key)).ToArray()),
                ["groups"] = Value.Of(codes.Select(code => (Value)new TemplateObject
                {
                    ["item"] = Item(page, code),
                    ["rows"] = Value.Of(rows.Where(row => IsOf(row, code)).Select(row => (Value)Support(page, row)).ToArray()),
                }).ToArray()),
                ["certainties"] = CertaintyValues.All(page, rows.Select(row => row.Row)),
                ["sources"] = Value.Of(rows.Select(row => row.Row.Text(SupportKind.Source)).Where(source => source.Length > 0).Distinct(StringComparer.Ordinal).Select(source => (Value)source).ToArray()),
                ["open_data"] = OpenDataFiles.Links(page),
            },
        };
    }

    private static bool IsOf(ShownRow row, string code) =>
        RegisterItems.Codes(row.Row, SupportKind.Items) is var codes && (code == NoItem ? codes.IsEmpty : codes.Any(one => TextKey.AreSame(one, code)));

    private static TemplateObject Item(RegisterPage page, string code)
    {
        if (code != NoItem)
        {
            var item = RegisterItems.Item(page, code);
            item["id"] = $"item-{item["key"]}";
            return item;
        }

        var title = page.Words.Say("support.no_item");
        return new() { ["id"] = "item-none", ["code"] = page.Words.Say("support.no_item_short"), ["title"] = title, ["url"] = Value.Null };
    }

    /// <summary>How many supports a provider has for an item: 強化2 継続1.</summary>
    private static TemplateObject Cell(RegisterPage page, string code, ImmutableArray<ShownRow> rows)
    {
        var item = Item(page, code);
        return new()
        {
            ["title"] = item["title"],
            ["url"] = $"#{item["id"]}",
            ["counts"] = Value.Of(rows.GroupBy(row => row.Row.Text(SupportKind.Mark)).OrderBy(mark => Marks.Index().Where(known => known.Item.Mark == mark.Key).Select(known => known.Index).DefaultIfEmpty(Marks.Length).First()).Select(mark => (Value)new TemplateObject
            {
                ["mark"] = mark.Key.Length == 0 ? page.Words.Say("support.unmarked") : Word(page, mark.Key),
                ["count"] = mark.Count().ToString(CultureInfo.InvariantCulture),
            }).ToArray()),
        };
    }

    private static TemplateObject Support(RegisterPage page, ShownRow row) => new()
    {
        ["provider"] = row.Row.Text(SupportKind.Provider),
        ["number"] = RegisterValues.Text(row.Row, SupportKind.Number),
        ["text"] = RegisterValues.Lines(row.Row, SupportKind.Support),
        ["mark"] = row.Row.Text(SupportKind.Mark) is { Length: > 0 } mark ? Word(page, mark) : Value.Null,
        ["for_whom"] = RegisterValues.Text(row.Row, SupportKind.ForWhom),
        ["year"] = row.Row.Value(SupportKind.Year) is { } year ? new Content.CitedDate(year, IsFiscalYear: true).Text(page.Variant) : Value.Null,
        ["certainty"] = CertaintyValues.Of(page, [row.Row]),
        ["notes"] = RegisterValues.Lines(row.Row, SupportKind.Note),
    };

    /// <summary>The word of a mark in the variant; a mark of the register's own as it is written.</summary>
    private static string Word(RegisterPage page, string mark) => Marks.Where(known => known.Mark == mark).Select(known => page.Words.Say($"support_mark.{known.Key}")).FirstOrDefault(mark);
}
