using System.Text;

namespace OutreachSite.Templating.Values;

/// <summary>Markup as UTF-8, captured or of the model: bytes, which become a string only when somebody reads them as one.</summary>
internal sealed class Utf8Text(byte[] bytes)
{
    private string? _text;

    public ReadOnlySpan<byte> Bytes => bytes;

    public override string ToString() => _text ??= Encoding.UTF8.GetString(bytes);
}
