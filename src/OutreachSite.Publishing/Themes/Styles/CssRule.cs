namespace OutreachSite.Publishing.Themes.Styles;

/// <summary>One rule of a style sheet.</summary>
/// <param name="Media">The conditions around it, from outside in; layers are left out.</param>
/// <param name="Selectors">Whom it is for.</param>
/// <param name="Declarations">What it sets, in order.</param>
internal sealed record CssRule(ImmutableArray<string> Media, ImmutableArray<string> Selectors, ImmutableArray<CssDeclaration> Declarations)
{
    /// <summary>True for a rule that holds whatever the page is shown on.</summary>
    public bool IsUnconditional => Media.IsEmpty;

    /// <summary>True for a rule under this condition alone.</summary>
    public bool IsOnlyFor(string media) => Media.Length == 1 && Media[0] == media;
}

/// <summary>One value that a rule sets.</summary>
internal readonly record struct CssDeclaration(string Property, string Value);
