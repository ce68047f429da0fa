using System.Collections.Frozen;
using System.Text.RegularExpressions;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Pipelines.Storage;
using OutreachSite.Publishing.Publish;
using OutreachSite.Publishing.Sites;
using OutreachSite.Publishing.Themes;

namespace OutreachSite.Publishing.Assets;

/// <summary>A further style sheet of a theme, <c>css/sets/NAME.css</c>, for the pages that show something of it.</summary>
/// <param name="File">The sheet with everything that it imports.</param>
/// <param name="Blocks">Names of classes, without their <c>__part</c> and <c>--form</c>, that this sheet styles and css/theme.css does not.</param>
internal sealed record StyleSet(SiteFile File, ImmutableArray<string> Blocks);

/// <summary>The further style sheets of a theme, in the order of their names.</summary>
internal sealed record StyleSetList(ImmutableArray<StyleSet> Sets)
{
    private FrozenDictionary<string, int>? _sets;

    private FrozenDictionary<string, int> SetOf => _sets ??=
        Sets.SelectMany((set, index) => set.Blocks.Select(block => (block, index))).DistinctBy(entry => entry.block)
            .ToFrozenDictionary(entry => entry.block, entry => entry.index, StringComparer.Ordinal);

    /// <summary>The sheets that a piece of HTML needs.</summary>
    public IEnumerable<SiteFile> For(params IEnumerable<string> html)
    {
        var needed = new bool[Sets.Length];
        var known = SetOf.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var text in html)
        {
            foreach (var block in StyleClasses.In(text))
            {
                if (known.TryGetValue(block, out var index))
                    needed[index] = true;
            }
        }

        return Sets.Where((_, index) => needed[index]).Select(set => set.File);
    }
}

/// <summary>
/// The style sheets beside css/theme.css: a page loads one only when a class of it stands in the page, so that a theme can grow without making
/// every page heavier.
/// </summary>
internal static partial class StyleSets
{
    private const string Paper = "print";

    public static Rule<string, StyleSetList> Rule { get; } = new("theme/style-sets", 1, (_, reads) =>
    {
        if (reads.Result(SiteRules.Settings, "") is not { } settings)
            return Outcome.Failed<StyleSetList>();
        var folder = ThemeRules.Folder(settings.Theme);
        var problems = new DiagnosticBag();
        var common = Classes(folder / "css/theme.css", reads);
        var sets = ImmutableArray.CreateBuilder<StyleSet>();
        foreach (var entry in reads.Find(new($"{folder}/css/sets/*.css")))
        {
            if (problems.Take(Stylesheet.Bundle(entry, reads.Text)) is { } css)
                sets.Add(new(ThemeAssets.Fingerprinted(entry.Name[..^".css".Length], "css", css, entry), [.. Classes(entry, reads).Except(common).Order(StringComparer.Ordinal)]));
        }

        return problems.Conclude(new StyleSetList(sets.ToImmutable()));
    })
    {
        Codec = new(
            static (list, to) => to.WriteList(list.Sets, static (set, writer) =>
            {
                SiteFile.Write(set.File, writer);
                writer.WriteList(set.Blocks, static (block, last) => last.Write(block));
            }),
            static (ref ValueReader from) => new(from.ReadList(static (ref ValueReader reader) =>
                new StyleSet(SiteFile.Read(ref reader), reader.ReadList(static (ref ValueReader last) => last.ReadText()))))),
    };

    /// <summary>What a sheet styles on the screen. What it says of paper is about classes of any other sheet too.</summary>
    private static IEnumerable<string> Classes(RelativePath entry, Reads reads) =>
        Class.Matches(Stylesheet.Bundle(entry, reads.Text, layer => layer != Paper).Value ?? "").Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal);

    [GeneratedRegex(@"\.([a-zA-Z][a-zA-Z0-9]*(?:[-_][a-zA-Z0-9]+)*)", RegexOptions.None, 1000)]
    private static partial Regex Class { get; }
}
