namespace OutreachSite.Templating.Values;

/// <summary>Thrown by a <see cref="TemplateFunction"/> for an author's mistake; reported at the call in the template.</summary>
public sealed class TemplateFunctionException(Message problem, Message? hint = null) : Exception(problem.English)
{
    /// <summary>What is wrong.</summary>
    public Message Problem { get; } = problem;

    /// <summary>What to do.</summary>
    public Message? Hint { get; } = hint;
}
