namespace OutreachSite.Templating.Escaping;

/// <summary>Where in HTML a value is printed, which decides how it is made safe.</summary>
internal enum HtmlContext : byte
{
    /// <summary>Nothing is escaped: plain mode, feeds of text.</summary>
    None,

    /// <summary>Between tags: text is escaped, markup passes.</summary>
    Content,

    /// <summary>Inside a quoted attribute, a title, a textarea or a comment: text is escaped, markup loses its brackets and quotes.</summary>
    Attribute,

    /// <summary>The beginning of an attribute that holds an address: the scheme must be an allowed one.</summary>
    Url,

    /// <summary>Later in such an attribute, with no slash yet: the value must not bring a scheme.</summary>
    UrlPart,

    /// <summary>Inside a script element: JSON, numbers and booleans alone.</summary>
    Script,

    /// <summary>Nothing can be made safe here: constants alone, known when the template is parsed.</summary>
    Forbidden,
}
