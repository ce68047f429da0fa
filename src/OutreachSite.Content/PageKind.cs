namespace OutreachSite.Content;

/// <summary>What a page is to its readers. It follows from where the file lies, and decides its front matter and layout.</summary>
public enum PageKind
{
    /// <summary>The first page of the site.</summary>
    Home,

    /// <summary>The list of what lies below a folder.</summary>
    Section,

    /// <summary>A way to walk: home care, leaving hospital, end-of-life planning.</summary>
    Guide,

    /// <summary>The web edition of something that is printed.</summary>
    Pamphlet,

    /// <summary>The first page of a seminar's own small site.</summary>
    Seminar,

    /// <summary>Another page of a seminar's small site.</summary>
    SeminarPage,

    /// <summary>Any other page.</summary>
    Article,
}
