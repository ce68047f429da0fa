using System.Text;

namespace OutreachSite.Templating;

/// <summary>What a template printed, as UTF-8.</summary>
public sealed record RenderedText(ReadOnlyMemory<byte> Utf8)
{
    /// <inheritdoc/>
    public override string ToString() => Encoding.UTF8.GetString(Utf8.Span);
}
