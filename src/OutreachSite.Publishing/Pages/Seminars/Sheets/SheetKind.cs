namespace OutreachSite.Publishing.Pages.Seminars.Sheets;

/// <summary>A page of a seminar that is made for paper. No file stands for it.</summary>
internal enum SheetKind
{
    /// <summary>FAX申込書: the application sheet, black on white.</summary>
    Fax,

    /// <summary>チラシ: the notice on one sheet.</summary>
    Flyer,

    /// <summary>結果概要: what came of it on one sheet.</summary>
    Summary,
}
