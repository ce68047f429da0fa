using System.Buffers;
using System.Text;

namespace OutreachSite.Content.FrontMatter;

/// <summary>Where front matter and body lie in a file, as offsets.</summary>
/// <param name="Start">The first character after the opening line.</param>
/// <param name="End">The beginning of the closing line.</param>
/// <param name="BodyOffset">The first character after the closing line.</param>
public sealed record FrontMatterBlock(int Start, int End, int BodyOffset)
{
    private const string Fence = "---";
    private static readonly SearchValues<char> Dashes = SearchValues.Create("-－―ー—–─−‐");

    /// <summary>Finds the front matter: the lines between <c>---</c> at the top and the next <c>---</c>.</summary>
    public static Outcome<FrontMatterBlock> Find(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var first = source.LineSpan(1);
        if (first.TrimEnd() is not Fence)
            return Outcome.Failed<FrontMatterBlock>(LooksLikeFence(first)
                ? ContentDiagnostics.WrongFence(source.At(0, first.Length), first.Trim().ToString())
                : ContentDiagnostics.NoFrontMatter(source.At(0, Math.Max(1, first.TrimEnd().Length))));
        for (var line = 2; line <= source.LineCount; line++)
        {
            var text = source.LineSpan(line);
            if (text.TrimEnd() is Fence)
                return Outcome.Of(new FrontMatterBlock(source.StartOfLine(2), source.StartOfLine(line), AfterLine(source, line)));
            if (LooksLikeFence(text))
                return Outcome.Failed<FrontMatterBlock>(ContentDiagnostics.WrongFence(source.At(source.StartOfLine(line), text.Length), text.Trim().ToString()));
        }

        return Outcome.Failed<FrontMatterBlock>(ContentDiagnostics.FrontMatterNotClosed(source.At(0, Fence.Length)));
    }

    /// <summary>
    /// The beginning of a file, as far as its front matter goes; all of it where no end is found at once. Offsets and lines are
    /// those of the whole file, most of which need not become text to know what the page says of itself.
    /// </summary>
    public static SourceText TopOf(RelativePath path, ReadOnlySpan<byte> utf8)
    {
        var closing = utf8.IndexOf("\n---"u8);
        var end = closing < 0 ? -1 : utf8[(closing + 1)..].IndexOf((byte)'\n');
        if (end >= 0 && new SourceText(path, Encoding.UTF8.GetString(utf8[..(closing + end + 2)])) is var top && Find(top).Value is not null)
            return top;
        return new(path, Encoding.UTF8.GetString(utf8));
    }

    /// <summary>Where the Markdown begins, even in a file whose front matter has problems: the beginning of the file when there is none.</summary>
    public static int FindBody(SourceText source) => Find(source).Value?.BodyOffset ?? 0;

    private static int AfterLine(SourceText source, int line) =>
        line < source.LineCount ? source.StartOfLine(line + 1) : source.Text.Length;

    /// <summary>Dashes of another kind, indented, or not three: somebody meant the line.</summary>
    private static bool LooksLikeFence(ReadOnlySpan<char> line)
    {
        var dashes = line.Trim(" \t\u3000");
        return dashes.Length is >= 2 and <= 12 && dashes.IndexOfAnyExcept(Dashes) < 0;
    }
}
