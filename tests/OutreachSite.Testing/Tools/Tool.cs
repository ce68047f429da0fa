namespace OutreachSite.Testing.Tools;

/// <summary>Programs that some tests need and that no package of ours brings.</summary>
public enum Tool
{
    /// <summary>Chromium, Chrome or Edge.</summary>
    Browser,

    /// <summary>Java and the Nu HTML Checker.</summary>
    Vnu,

    /// <summary><c>pdfinfo</c>, <c>pdftotext</c>, <c>pdftoppm</c> and their like.</summary>
    Poppler,

    /// <summary><c>qpdf</c>.</summary>
    Qpdf,

    /// <summary><c>vips</c> of libvips.</summary>
    Vips,
}
