namespace OutreachSite.Templating.Evaluation;

/// <summary>Ends a render. Thrown only on failure, caught in one place, never seen outside.</summary>
internal sealed class TemplateFault(params ImmutableArray<Diagnostic> reasons) : Exception
{
    /// <summary>Why, with the place in the template.</summary>
    public ImmutableArray<Diagnostic> Reasons { get; } = reasons;
}
