using System.Text;
using System.Text.RegularExpressions;

namespace OutreachSite.Publishing.Papers;

/// <summary>Pictures on paper: the picture itself, never a smaller copy of it, so that a paper is sharp and is the same with and without copies.</summary>
internal static partial class PrintedPictures
{
    /// <summary>A page without the choice of smaller copies.</summary>
    public static ReadOnlyMemory<byte> Alone(ReadOnlyMemory<byte> page) => page.Span.IndexOf("<source type=\"image/webp\""u8) < 0
        ? page
        : Encoding.UTF8.GetBytes(Choice.Replace(Encoding.UTF8.GetString(page.Span), ""));

    [GeneratedRegex("""<source type="image/webp" srcset="[^"]*" sizes="[^"]*">""", RegexOptions.None, 1000)]
    private static partial Regex Choice { get; }
}
