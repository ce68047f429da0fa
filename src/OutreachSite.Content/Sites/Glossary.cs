using System.Collections.Frozen;
using OutreachSite.Content.Yaml;

namespace OutreachSite.Content.Sites;

/// <summary>A word with its explanation.</summary>
/// <param name="Name">The word; pages in English find it by its English name.</param>
/// <param name="Reading">How it is read, in kana; null when that is plain.</param>
/// <param name="Text">The explanation, in one or two sentences.</param>
/// <param name="Aliases">Other ways to write it.</param>
/// <param name="Where">Its place in glossary.yml.</param>
public sealed record Term(LocalizedText Name, LocalizedText? Reading, LocalizedText Text, ImmutableArray<string> Aliases, Location Where);

/// <summary>The words that a site explains.</summary>
public sealed class Glossary
{
    private readonly FrozenDictionary<string, Term> _byWord;

    private Glossary(ImmutableArray<Term> terms, IReadOnlyDictionary<string, Term> byWord) =>
        (All, _byWord) = (terms, byWord.ToFrozenDictionary(StringComparer.Ordinal));

    /// <summary>A site without a glossary.</summary>
    public static Glossary None { get; } = new([], new Dictionary<string, Term>());

    /// <summary>The terms, in the order of the file.</summary>
    public ImmutableArray<Term> All { get; }

    /// <summary>Every word that finds a term, for suggestions.</summary>
    public IEnumerable<string> Words => All.SelectMany(WordsOf);

    /// <summary>The term of a word: its name in any variant, or an alias. Width and letter case do not count.</summary>
    public Term? Find(string word) => _byWord.GetValueOrDefault(TextKey.Of(word).Value);

    /// <summary>Reads glossary.yml: <c>terms:</c> and a list of term, reading, text, aliases.</summary>
    public static Outcome<Glossary> Read(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var problems = new DiagnosticBag();
        if (YamlText.ReadMapping(source, 0, source.Text.Length, problems) is not { } mapping)
            return problems.Conclude<Glossary>(null);
        return problems.Conclude(Bind(new(mapping, problems)));
    }

    /// <summary>The terms of the whole file.</summary>
    internal static Glossary Bind(MappingReader reader)
    {
        var terms = reader.Maps("terms", ReadTerm);
        reader.Done();
        return new(terms, Index(terms, reader.Problems));
    }

    private static Term? ReadTerm(MappingReader reader)
    {
        var (name, reading) = (reader.TextByVariant("term", required: true), reader.TextByVariant("reading"));
        var (text, aliases) = (reader.TextByVariant("text", required: true), reader.Words("aliases"));
        return name is null || text is null ? null
            : new(name, reading, text, [.. aliases.Select(alias => alias.Text)], reader.Where("term"));
    }

    private static Dictionary<string, Term> Index(ImmutableArray<Term> terms, DiagnosticBag problems)
    {
        var index = new Dictionary<string, Term>(StringComparer.Ordinal);
        foreach (var term in terms)
        {
            foreach (var word in WordsOf(term))
            {
                if (!index.TryAdd(TextKey.Of(word).Value, term) && index[TextKey.Of(word).Value] != term)
                    problems.Add(SiteDiagnostics.RepeatedTerm(term.Where, word));
            }
        }

        return index;
    }

    private static IEnumerable<string> WordsOf(Term term) =>
        Content.Variants.All.Select(term.Name.Own).OfType<string>().Concat(term.Aliases).Distinct(StringComparer.Ordinal);
}
