using System.Globalization;
using OutreachSite.Content;

namespace OutreachSite.Publishing.Pages;

/// <summary>Which edition of a page is meant: a variant, and of a long list a part. Written <c>en</c> or <c>en/2</c>.</summary>
internal readonly record struct PageEdition(Variant Variant, int Part = 1)
{
    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    public static PageEdition Of(string edition)
    {
        var slash = edition.IndexOf('/', StringComparison.Ordinal);
        return slash < 0
            ? new(Variants.Of(edition) ?? Variant.Japanese)
            : new(Variants.Of(edition[..slash]) ?? Variant.Japanese, int.Parse(edition.AsSpan(slash + 1), CultureInfo.InvariantCulture));
    }

    /// <inheritdoc/>
    public override string ToString() => Part == 1 ? Variant.Key() : string.Create(CultureInfo.InvariantCulture, $"{Variant.Key()}/{Part}");
}
