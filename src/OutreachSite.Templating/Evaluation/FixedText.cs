using System.Text;

namespace OutreachSite.Templating.Evaluation;

/// <summary>
/// A text of the template, encoded when it was parsed. Most are as short as <c>&lt;/a&gt;&lt;li&gt;</c>: behind the text stand zeros up to
/// the next <see cref="Step"/>, so that it is copied in whole steps without a look at its length.
/// </summary>
internal readonly struct FixedText
{
    /// <summary>Bytes that are copied at once.</summary>
    public const int Step = 32;

    private readonly byte[]? _padded;

    public FixedText(ReadOnlySpan<char> text)
    {
        Length = Encoding.UTF8.GetByteCount(text);
        _padded = new byte[(Length + Step - 1) / Step * Step];
        Encoding.UTF8.GetBytes(text, _padded);
    }

    /// <summary>Bytes of the text itself.</summary>
    public int Length { get; }

    public bool IsEmpty => Length == 0;

    /// <summary>The text with what is behind it; not to be asked of an empty one.</summary>
    public byte[] Padded => _padded!;

    public ReadOnlySpan<byte> Bytes => _padded.AsSpan(0, Length);
}
