using System.Collections.Immutable;
using OutreachSite.Content;
using OutreachSite.Content.Yaml;
using OutreachSite.Files;
using OutreachSite.Pipelines.Execution;
using OutreachSite.Publishing.Themes;

namespace OutreachSite.Publishing.Tests.Themes;

/// <summary>The default theme, read as the program reads it.</summary>
internal static class Machi
{
    private const string Folder = "themes/machi";
    private static readonly Evaluation Build = new(new BuildInput(Checkout.Files, Checkout.Today));

    /// <summary>Every component with its parameters and examples, by name.</summary>
    public static ImmutableSortedDictionary<string, ComponentSheet> Components { get; } =
        Checkout.Files.Find(new($"{Folder}/components/*/examples.yml"))
            .Select(path => ComponentSheet.Read(path.Folder.Name, Checkout.Files.ReadText(path)!))
            .ToImmutableSortedDictionary(sheet => sheet.Name, sheet => sheet, StringComparer.Ordinal);

    /// <summary>
    /// Templates of pages by their name in an include: <c>components/phone</c>, <c>layouts/base</c>. The organiser's papers stand alone and
    /// hold their own words: they are no pages.
    /// </summary>
    public static ImmutableSortedDictionary<string, string> Templates { get; } =
        Checkout.Files.Find(new($"{Folder}/**/*.sbn-html")).Where(path => path.Folder.Name != "papers").ToImmutableSortedDictionary(
            path => path.Folder.Folder.Name == "components" ? $"components/{path.Folder.Name}" : $"layouts/{path.Name[..^".sbn-html".Length]}",
            path => Checkout.Text(path.Value), StringComparer.Ordinal);

    /// <summary>Style sheets by their path inside the theme.</summary>
    public static ImmutableSortedDictionary<string, string> Styles { get; } =
        Checkout.Files.Find(new($"{Folder}/**/*.css")).ToImmutableSortedDictionary(
            path => path.Value[(Folder.Length + 1)..], path => Checkout.Text(path.Value), StringComparer.Ordinal);

    /// <summary>The templates, ready to render.</summary>
    public static ThemeTemplates Ready { get; } = Build.One(ThemeTemplates.Rule, ThemeTemplates.All) ?? throw new InvalidDataException(Said());

    /// <summary>The words of a variant as pages get them.</summary>
    public static Words Words(Variant variant) => Build.One(ThemeRules.Words, variant.Key()) ?? throw new InvalidDataException(Said());

    /// <summary>The words that the file of a variant has itself, in its order.</summary>
    public static ImmutableArray<KeyValuePair<string, string>> OwnWords(Variant variant)
    {
        var file = YamlText.Read(Checkout.Files.ReadText(new RelativePath($"{Folder}/i18n/{variant.Key()}.yml"))!);
        Assert.Empty(file.Diagnostics);
        return [.. file.Value!.Entries.Select(entry => KeyValuePair.Create(entry.Key, Assert.IsType<YamlScalar>(entry.Value).Text))];
    }

    /// <summary>A file of the theme.</summary>
    public static string Text(string path) => Checkout.Text($"{Folder}/{path}");

    /// <summary>The folders of components, also those that lack something.</summary>
    public static IEnumerable<string> ComponentFolders =>
        Checkout.Files.Find(new($"{Folder}/components/**")).Select(path => path.Value.Split('/')[3]).Distinct(StringComparer.Ordinal);

    private static string Said() => string.Join('\n', Build.Diagnostics);
}
