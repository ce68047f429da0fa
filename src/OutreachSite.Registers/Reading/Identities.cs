using System.Globalization;
using System.Text;

namespace OutreachSite.Registers.Reading;

/// <summary>Gives every row an id that is the same in the next edition: its own, else one made from what does not change.</summary>
internal sealed class Identities(RegisterKind kind)
{
    private readonly Dictionary<string, RowDraft> _known = new(StringComparer.Ordinal);

    /// <summary>The id of a row. An id of its own that comes twice is an error; the same row twice is said, and both are kept.</summary>
    public string Of(RowDraft draft)
    {
        var own = kind.IdField is { } field ? draft.Text(field) : "";
        var id = own.Length > 0 ? own : kind.Identity(draft);
        if (_known.TryAdd(id, draft))
            return id;
        var first = _known[id];
        if (own.Length > 0)
        {
            draft.Problems.Add(ReadingDiagnostics.SameId(draft.Where(kind.IdField!), own, first.Where(kind.IdField!).Cell ?? ""));
            return id;
        }

        var name = kind.Fields.First(one => one.IsRequired);
        draft.Problems.Add(CheckDiagnostics.SameRow(draft.Where(name), draft.Text(name), first.Where(name).Cell ?? ""));
        for (var i = 2; ; i++)
        {
            var next = string.Create(CultureInfo.InvariantCulture, $"{id}-{i}");
            if (_known.TryAdd(next, draft))
                return next;
        }
    }

    /// <summary>Eight hexadecimal digits of texts, whatever their width and letter case.</summary>
    public static string Hash(params IEnumerable<string> texts) =>
        ContentHash.Of(Encoding.UTF8.GetBytes(string.Join('\n', texts.Select(text => TextKey.Of(text).Value)))).ToString()[..8].ToLowerInvariant();
}
