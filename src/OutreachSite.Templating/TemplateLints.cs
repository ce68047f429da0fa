namespace OutreachSite.Templating;

/// <summary>The traps of the language: what is allowed, but does not do what most readers think.</summary>
public static class TemplateLints
{
    /// <summary>All traps in one template, in the order of the source (TPL6xx, hints and warnings).</summary>
    public static ImmutableArray<Diagnostic> Check(Template template)
    {
        ArgumentNullException.ThrowIfNull(template);
        return [.. template.Lints.OrderBy(d => d.Where.Line).ThenBy(d => d.Where.Column)];
    }
}
