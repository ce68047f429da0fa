namespace OutreachSite.Templating.Values;

/// <summary>
/// A function that the program gives to templates, for example <c>{{ "nav.home" | t }}</c>. It may run on many threads at
/// once. What an author did wrong is thrown as <see cref="TemplateFunctionException"/> and becomes a diagnostic at the call.
/// </summary>
public delegate Value TemplateFunction(ReadOnlySpan<Value> arguments);
