using System.Diagnostics.CodeAnalysis;

namespace OutreachSite.Files;

/// <summary>
/// A path from some root, with <c>/</c> between the names, never beginning or ending with one, and never leaving the
/// root: <c>.</c> and <c>..</c> are resolved when it is made. Compared by code point. The root itself is empty.
/// </summary>
public readonly record struct RelativePath : IComparable<RelativePath>, IParsable<RelativePath>
{
    private readonly string? _value;

    /// <summary>Takes a path as an author or an operating system writes it.</summary>
    /// <exception cref="ArgumentException">The path leaves the root. Use <see cref="TryCombine"/> for what authors write.</exception>
    public RelativePath(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        _value = Resolve("", path) ?? throw new ArgumentException("The path leaves its root.", nameof(path));
    }

    private RelativePath(string resolved, bool _) => _value = resolved;

    /// <summary>The root.</summary>
    public static RelativePath Root { get; } = new("");

    /// <summary>The path as text.</summary>
    public string Value => _value ?? "";

    /// <summary>The last name, with its ending.</summary>
    public string Name => Value[(Value.LastIndexOf('/') + 1)..];

    /// <summary>True when the last name is this one.</summary>
    public bool IsNamed(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Value.EndsWith(name, StringComparison.Ordinal) && (Value.Length == name.Length || Value[^(name.Length + 1)] == '/');
    }

    /// <summary>The folder that holds it; the root for a name alone.</summary>
    public RelativePath Folder => Value.LastIndexOf('/') is var slash and > 0 ? new(Value[..slash], true) : Root;

    /// <summary>The ending with its dot, in lower case: <c>.md</c>; empty when there is none.</summary>
    public string Extension => Name.LastIndexOf('.') is var dot and > 0 ? Name[dot..].ToLowerInvariant() : "";

    /// <summary>The names from the root down.</summary>
    public ImmutableArray<string> Segments => Value.Length == 0 ? [] : [.. Value.Split('/')];

    /// <summary>Takes a path that is resolved already, as this type or a listing wrote it.</summary>
    public static RelativePath Resolved(string path) => new(path, true);

    static RelativePath IParsable<RelativePath>.Parse(string s, IFormatProvider? provider) => new(s, true);

    static bool IParsable<RelativePath>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out RelativePath result)
    {
        var resolved = s is null ? null : Resolve("", s);
        result = resolved is null ? Root : new(resolved, true);
        return resolved is not null;
    }

    /// <summary>A file or folder of this folder, by the name that a listing gave.</summary>
    public RelativePath Below(string name) => new(Value.Length == 0 ? name : $"{Value}/{name}", true);

    /// <summary>A path below this one.</summary>
    public static RelativePath operator /(RelativePath folder, string name) => new(folder.Value + "/" + name);

    /// <summary>Follows a link as written in a file of this folder; false when it leaves the root.</summary>
    public bool TryCombine(string link, out RelativePath path)
    {
        ArgumentNullException.ThrowIfNull(link);
        var resolved = link.StartsWith('/') ? Resolve("", link) : Resolve(Value, link);
        path = resolved is null ? Root : new(resolved);
        return resolved is not null;
    }

    /// <summary>True when this is the folder itself or something below it.</summary>
    public bool IsIn(RelativePath folder) =>
        folder.Value.Length == 0 || Value == folder.Value || Value.StartsWith(folder.Value + "/", StringComparison.Ordinal);

    /// <summary>How to write a link from a file in <paramref name="folder"/> to this: <c>../guides/index.html</c>.</summary>
    public string RelativeTo(RelativePath folder)
    {
        var (from, to) = (folder.Value, Value);
        if (from.Length == 0)
            return to;
        var same = from.AsSpan().CommonPrefixLength(to);
        if (same == from.Length && same < to.Length && to[same] == '/')
            return to[(same + 1)..];
        // What both begin with, up to the end of a name that is whole in both.
        var isWhole = same == to.Length && (same == from.Length || from[same] == '/');
        var shared = isWhole ? same : from.AsSpan(0, same).LastIndexOf('/') + 1;
        var up = shared == from.Length ? 0 : 1 + from.AsSpan(isWhole ? shared + 1 : shared).Count('/');
        var rest = isWhole ? "" : to[shared..];
        var length = (up * 3) + rest.Length - (rest.Length == 0 && up > 0 ? 1 : 0);
        return string.Create(length, (up, rest), static (target, parts) =>
        {
            for (var i = 0; i < target.Length - parts.rest.Length; i++)
                target[i] = i % 3 == 2 ? '/' : '.';
            parts.rest.CopyTo(target[(target.Length - parts.rest.Length)..]);
        });
    }

    /// <summary>The same path; a path that was never given is the root.</summary>
    public bool Equals(RelativePath other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public int CompareTo(RelativePath other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    private static string? Resolve(string folder, string path)
    {
        if (IsResolved(path))
            return folder.Length == 0 || path.Length == 0 ? folder + path : $"{folder}/{path}";
        var names = new List<string>(folder.Length == 0 ? [] : folder.Split('/'));
        foreach (var name in path.Replace('\\', '/').Split('/'))
        {
            if (name is "" or ".")
                continue;
            if (name != "..")
                names.Add(name);
            else if (names.Count == 0)
                return null;
            else
                names.RemoveAt(names.Count - 1);
        }

        return string.Join('/', names);
    }

    /// <summary>True for what nearly all paths are: names with one stroke between them, none of them dots.</summary>
    private static bool IsResolved(string path)
    {
        var nameStart = 0;
        for (var i = 0; i <= path.Length; i++)
        {
            if (i < path.Length && path[i] == '\\')
                return false;
            if (i < path.Length && path[i] != '/')
                continue;
            var length = i - nameStart;
            if (length == 0 ? path.Length > 0 : path[nameStart] == '.' && (length == 1 || (length == 2 && path[nameStart + 1] == '.')))
                return false;
            nameStart = i + 1;
        }

        return true;
    }
}
