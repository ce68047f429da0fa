using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OutreachSite.Content.Describing;
using OutreachSite.Content.Events;
using OutreachSite.Content.FrontMatter;
using OutreachSite.Content.Pictures;
using OutreachSite.Content.Sites;
using OutreachSite.Content.Trees;
using OutreachSite.Content.Yaml;
using OutreachSite.Testing.Tools;

namespace OutreachSite.Content.Tests.Describing;

/// <summary>Schema and reader say the same, both ways: what one takes, and what it refuses, the other does too.</summary>
public sealed partial class SettingsSchemaTests
{
    /// <summary>Missing, empty, unknown, of another form, no number, no truth value, no such word, out of range, no Japanese, no such time zone.</summary>
    private static readonly HashSet<string> AboutForm = ["CNT120", "CNT121", "CNT122", "CNT123", "CNT125", "CNT126", "CNT127", "CNT128", "CNT129", "SIT104"];

    /// <summary>What other keys of the same map need is known to the reader alone: a day with the table of past events, months in their order, the register of a page.</summary>
    private static readonly HashSet<string> Conditional = ["/one/updated", "/registers/due-after", "/register"];

    public static TheoryData<string> Names => [.. SettingsFile.All.Select(file => file.Name)];

    private static JsonSchemaCheck Schema(SettingsFile file) => new(JsonNode.Parse(SettingsSchema.Write(file))!.AsObject());

    /// <summary>What the reader says about the form of a file.</summary>
    private static string[] Said(SettingsFile file, string yaml)
    {
        SourceText Text(string name) => new(new(name), yaml);
        var diagnostics = file.Name switch
        {
            "site" => SiteSettingsReader.Read(Text("site.yml")).Diagnostics,
            "contacts" => ContactsReader.Read(Text("contacts.yml")).Diagnostics,
            "items" => ItemTaxonomy.Read(Text("items.yml")).Diagnostics,
            "glossary" => Glossary.Read(Text("glossary.yml")).Diagnostics,
            "event" => EventFactsReader.Read(Text("event.yml")).Diagnostics,
            "series" => EventSeriesReader.Read(Text("series.yml")).Diagnostics,
            "picture" => PictureMatterReader.Read(Text("a.jpg.yml")).Diagnostics,
            _ => FrontMatterReader.Read(new(new("a.md"), $"---\n{yaml}---\n"), KindOf(file)).Diagnostics,
        };
        return [.. diagnostics.Where(one => AboutForm.Contains(one.Code)).Select(one => one.Code)];
    }

    private static PageKind KindOf(SettingsFile file) => Enum.GetValues<PageKind>().Single(kind => $"page {kind}".Equals(file.Name.Replace("-", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase));

    private static IReadOnlyList<string> Refused(SettingsFile file, string yaml) =>
        Schema(file).Faults(YamlValues.Of(YamlText.Read(new(new("a.yml"), yaml)).Value!));

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_key_is_taken_by_both(string name)
    {
        var file = SettingsFile.Find(name)!;
        var sample = SettingsSample.Of(file.Shape);

        Assert.NotEmpty(sample.Keys);
        Assert.Empty(Said(file, sample.Write()));
        Assert.Empty(Refused(file, sample.Write()));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_key_that_nobody_knows_is_refused_by_both_wherever_it_stands(string name) =>
        Both(name, sample => sample.WithUnknownKey, "CNT122");

    [Theory]
    [MemberData(nameof(Names))]
    public void A_missing_key_is_missed_by_both(string name) => Both(name, sample => sample.WithoutRequiredKey, "CNT120");

    [Theory]
    [MemberData(nameof(Names))]
    public void A_value_of_another_form_is_refused_by_both(string name) => Both(name, sample => sample.WithAnotherForm, null);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_key_with_nothing_behind_it_is_judged_alike(string name)
    {
        var file = SettingsFile.Find(name)!;
        foreach (var (place, yaml) in SettingsSample.Of(file.Shape).WithNothing.Where(one => !Conditional.Contains(one.Place)))
            Assert.True(Said(file, yaml).Length > 0 == Refused(file, yaml).Count > 0, $"{place}: {string.Join(' ', Said(file, yaml))} / {string.Join(' ', Refused(file, yaml))}\n{yaml}");
    }

    [Fact]
    public void No_reader_asks_for_a_key_that_stands_in_no_schema()
    {
        // A key that is asked for only under some condition would be missed when the shape is taken down.
        var known = SettingsFile.All.SelectMany(file => AllKeys(file.Shape)).Concat(AccessibilityKeys.All.Select(one => one.Key)).Concat(["ja", "en", "easy"]).ToHashSet();
        var asked = Directory.EnumerateFiles(Path.Combine(Toolbox.RepositoryRoot(), "src", "OutreachSite.Content"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(path => Asked().Matches(File.ReadAllText(path))).Select(match => match.Groups[1].Value).ToHashSet();

        Assert.Contains("next-review", asked);
        Assert.Empty(asked.Except(known));
    }

    [Fact]
    public void The_sample_is_good_by_its_schemas()
    {
        var root = Path.Combine(Toolbox.RepositoryRoot(), "content");
        var files = Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(root, path).Replace('\\', '/')).Order(StringComparer.Ordinal).ToArray();
        var seen = new HashSet<string>();
        var faults = new List<string>();
        foreach (var path in files)
        {
            var text = File.ReadAllText(Path.Combine(root, path));
            var file = SettingsFile.Find(Path.GetFileName(path) is "site.yml" or "contacts.yml" or "items.yml" or "glossary.yml" or "event.yml" or "series.yml"
                ? Path.GetFileNameWithoutExtension(path) : path.EndsWith(".jpg.yml", StringComparison.Ordinal) ? "picture" : path.EndsWith(".md", StringComparison.Ordinal) ? $"page {PageName(ContentPath.Of(new(path)).Kind)}" : "");
            if (file is null || (path.EndsWith(".md", StringComparison.Ordinal) && !text.StartsWith("---", StringComparison.Ordinal)))
                continue;
            seen.Add(file.Name);
            var yaml = path.EndsWith(".md", StringComparison.Ordinal) ? text[4..(text.IndexOf("\n---", 3, StringComparison.Ordinal) + 1)] : text;
            faults.AddRange(Refused(file, yaml).Select(fault => $"{path} {fault}"));
        }

        Assert.Empty(faults);
        Assert.Equal(SettingsFile.All.Select(file => file.Name).Order(), seen.Order());
    }

    [Fact]
    public void A_schema_says_how_values_are_written()
    {
        var guide = JsonNode.Parse(SettingsSchema.Write(SettingsFile.Find("page guide")!))!;

        Assert.Equal(["title", "summary", "published"], guide["required"]!.AsArray().Select(one => one!.GetValue<string>()));
        Assert.Equal(240, guide["properties"]!["minutes"]!["anyOf"]![0]!["maximum"]!.GetValue<int>());
        Assert.Contains("令和", guide["properties"]!["updated"]!["description"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Null(JsonNode.Parse(SettingsSchema.Write(SettingsFile.Find("page article")!))!["properties"]!["minutes"]);
    }

    [Fact]
    public void Every_key_has_a_note_and_every_note_a_key()
    {
        var paths = SettingsFile.All.SelectMany(file => Paths(file.Shape, file.Name.Split(' ')[0])).Distinct().ToArray();

        Assert.DoesNotContain(paths, path => KeyNotes.Of(path) is null);
        Assert.DoesNotContain(KeyNotes.All.Keys, note => !paths.Any(path => path == note || (note[0] == '*' && path.EndsWith(note[1..], StringComparison.Ordinal))));
    }

    private static IEnumerable<string> Paths(SettingsShape shape, string at) => (shape.Entry is { } entry ? Paths(entry, at) : []).Concat(
        shape.Keys.SelectMany(key => (key.Inner is { } inner ? Paths(inner, $"{at}.{key.Name}") : []).Prepend($"{at}.{key.Name}")));

    private static string PageName(PageKind kind) => kind == PageKind.SeminarPage ? "seminar-page" : kind.ToString().ToLowerInvariant();

    private static IEnumerable<string> AllKeys(SettingsShape shape) =>
        shape.Keys.Select(key => key.Name).Concat(shape.Keys.Select(key => key.Inner).Append(shape.Entry).OfType<SettingsShape>().SelectMany(AllKeys));

    private static void Both(string name, Func<SettingsSample, IEnumerable<(string Place, string Yaml)>> broken, string? code)
    {
        var file = SettingsFile.Find(name)!;
        foreach (var (place, yaml) in broken(SettingsSample.Of(file.Shape)))
        {
            var said = Said(file, yaml);
            Assert.True(code is null ? said.Length > 0 : said.Contains(code), $"the reader takes {place}: {string.Join(' ', said)}\n{yaml}");
            Assert.True(Refused(file, yaml).Count > 0, $"the schema takes {place}\n{yaml}");
        }
    }

    [GeneratedRegex("reader\\.(?:Text|Written|TextByVariant|TextsByVariant|Date|CitedDate|Time|Flag|Number|OneOf|Words|Map|Maps|PhoneNumber|WebAddress|Node)(?:<[^>]*>)?\\(\"([^\"]+)\"")]
    private static partial Regex Asked();
}
