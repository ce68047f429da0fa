using System.Collections.Frozen;
using OutreachSite.Registers.Fields;

namespace OutreachSite.Registers.Reading;

/// <summary>What a heading means: a field, or a part of one.</summary>
/// <param name="Rank">0 for the heading itself, then the place among the aliases: the surer heading wins.</param>
internal sealed record HeadingMeaning(RegisterField Field, string? Part, int Rank);

/// <summary>All headings that a kind of register knows.</summary>
internal sealed class HeadingCatalog
{
    private readonly FrozenDictionary<string, HeadingMeaning> _meanings;
    private readonly FrozenSet<string> _personal;

    public HeadingCatalog(RegisterKind kind)
    {
        var meanings = new Dictionary<string, HeadingMeaning>(StringComparer.Ordinal);
        // A heading belongs to the field that names it first.
        foreach (var field in kind.Fields)
            meanings.TryAdd(HeadingKey.Of(field.Heading), new(field, null, 0));
        foreach (var field in kind.Fields)
        {
            foreach (var (index, alias) in field.Aliases.Index())
                meanings.TryAdd(HeadingKey.Of(alias), new(field, null, index + 1));
            foreach (var part in field.Parts)
            {
                foreach (var heading in part.Headings)
                    meanings.TryAdd(HeadingKey.Of(heading), new(field, part.Name, 0));
            }

            meanings.TryAdd(HeadingKey.Of(field.Key), new(field, null, field.Aliases.Length + 1));
        }

        _meanings = meanings.ToFrozenDictionary(StringComparer.Ordinal);
        _personal = kind.PersonalHeadings.Select(HeadingKey.Of).ToFrozenSet(StringComparer.Ordinal);
        Known = [.. kind.Fields.SelectMany(field => field.Aliases.Prepend(field.Heading))];
    }

    /// <summary>Headings in the words of people, for suggestions.</summary>
    public ImmutableArray<string> Known { get; }

    /// <summary>What a heading means; null when nobody knows.</summary>
    public HeadingMeaning? Find(string heading)
    {
        if (_meanings.TryGetValue(HeadingKey.Of(heading), out var meaning))
            return meaning;
        if (HeadingKey.Parts(heading) is not { } parts)
            return null;
        var outer = _meanings.GetValueOrDefault(parts.Outer);
        // 施設名（ふりがな） is the reading, 連絡先（FAX） the fax number; 定員（人） is 定員.
        return _meanings.GetValueOrDefault(parts.Inner) is { Part: null, Field.Key: "kana" or "reading" or "phone" or "fax" or "mail" } inner ? inner : outer;
    }

    /// <summary>True for a column with names of persons that is no field.</summary>
    public bool IsPersonal(string heading) => _personal.Contains(HeadingKey.Of(heading)) || (HeadingKey.Parts(heading) is { } parts && _personal.Contains(parts.Outer));
}
