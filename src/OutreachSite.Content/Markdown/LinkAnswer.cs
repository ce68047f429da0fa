namespace OutreachSite.Content.Markdown;

/// <summary>What the site says about a link.</summary>
/// <param name="Url">As it is to be written on this page; unescaped.</param>
/// <param name="Type">Of an attachment, for readers: PDF.</param>
/// <param name="Size">Of an attachment, for readers: 120KB.</param>
/// <param name="Problem">Why the link leads nowhere; the text then stands without a link.</param>
public sealed record LinkAnswer(LinkKind Kind, string Url, string? Type = null, string? Size = null, Diagnostic? Problem = null)
{
    /// <summary>The link leads nowhere.</summary>
    public static LinkAnswer Refused(Diagnostic problem) => new(LinkKind.Internal, "", Problem: problem);
}

/// <summary>Where a link leads, as seen from its page.</summary>
public enum LinkKind
{
    /// <summary>A page of this site, or a place on this page.</summary>
    Internal,

    /// <summary>Another site.</summary>
    External,

    /// <summary>A file to open or keep.</summary>
    Attachment,

    /// <summary>A telephone number.</summary>
    Telephone,

    /// <summary>A mail address.</summary>
    Mail,
}
