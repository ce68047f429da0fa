using OutreachSite.Content.Yaml;

namespace OutreachSite.Content.Tests.Yaml;

/// <summary>What is read without the parser is what the parser reads, places included; and the front matter that pages have is read so.</summary>
public sealed class PlainYamlTests
{
    private static readonly string[] Pieces =
    [
        "title", "tags", "a", "z-9", "題", "月", "9", "2026-11-25", ": ", ":", "：", " ", "  ", "\u3000", "\t", "\n", "\n", "\r\n", "\r", "[", "]", ", ", ",",
        "\"", "'", "\\", "#", " #", "- ", "-", "~", "|", ">", "&", "*", "!", "?", "%", "@", "`", "{", "}", "...", "---", "\u0085", "\u2028", "\u00a0", "😀",
        "在宅 医療", "true", "null", "https://example.jp/a#b", "<<", "=", "・", "、", "ー",
    ];

    private static readonly string[] Values =
    [
        "家で暮らす", "a b c", "2026-11-25", "[休日, 夜間]", "[a]", "[a, b-c, 9]", "[a, ]", "[]", "[a, 'b']", "\"a: b\"", "'a # b'", "\"\"", "\"a\"b", "a: b", "a #b", "a#b",
        "~", "", "[a", "a]", "10", "https://example.jp/?a=1", "「かぎ」", "（かっこ）", "a:", "a:b", "* a", "a  ", "a\u3000", "'it''s'", "\"a\\nb\"", "[家で, 暮らす]", "[a b]", "[a: b]", "|", "> a", "-", "- a", "a, b",
    ];

    [Theory]
    [InlineData("title: 家で暮らす\nsummary: ひとことで\npublished: 2026-11-25\n")]
    [InlineData("title: \"家で: 暮らす\"\r\ntags: [休日, 夜間]\r\norder: 7")]
    public void What_pages_have_is_read_without_the_parser(string text) => Assert.NotNull(Quick(text));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void It_is_what_the_parser_reads(int seed)
    {
        var dice = new Random(seed);
        var read = 0;
        for (var i = 0; i < 6000; i++)
            read += IsWhatTheParserReads(i % 2 == 0 ? Lines(dice) : Soup(dice)) ? 1 : 0;
        Assert.InRange(read, 300, 5000);
    }

    private static string Lines(Random dice)
    {
        var text = string.Concat(Enumerable.Range(0, dice.Next(1, 4)).Select(line => $"{(dice.Next(9) == 0 ? Pieces[dice.Next(Pieces.Length)] : "k" + line)}: {Values[dice.Next(Values.Length)]}{(dice.Next(5) == 0 ? "\r\n" : "\n")}"));
        return dice.Next(3) == 0 ? text.Insert(dice.Next(text.Length), Pieces[dice.Next(Pieces.Length)]) : text;
    }

    private static string Soup(Random dice) => "a: " + string.Concat(Enumerable.Range(0, dice.Next(1, 7)).Select(_ => Pieces[dice.Next(Pieces.Length)]));

    private static bool IsWhatTheParserReads(string text)
    {
        if (Quick(text) is not { } quick)
            return false;
        var problems = new DiagnosticBag();
        var parsed = YamlText.Parse(new(new("a.md"), text), 0, text.Length, problems);
        Assert.True(parsed is not null && problems.Count == 0, $"the parser does not read {Shown(text)}");
        Assert.True(Listed(parsed) == Listed(quick), $"{Shown(text)}\n{Listed(parsed)}\n{Listed(quick)}");
        return true;
    }

    private static YamlMapping? Quick(string text) => PlainYaml.TryRead(new(new("a.md"), text), 0, text.Length);

    private static string Shown(string text) => text.Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    private static string Listed(YamlNode node) => node switch
    {
        YamlMapping map => $"{map.Where}{{{string.Join("; ", map.Entries.Select(entry => $"{entry.KeyWhere} {entry.Key}={Listed(entry.Value)}"))}}}",
        YamlSequence list => $"{list.Where}[{string.Join("; ", list.Items.Select(Listed))}]",
        YamlScalar scalar => $"{scalar.Where} {scalar.IsQuoted} <{scalar.Text}>",
        _ => "",
    };
}
