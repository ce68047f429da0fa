using OutreachSite.Templating.Evaluation;
using OutreachSite.Templating.Nodes;

namespace OutreachSite.Templating.Builtins;

/// <summary>The work of a built-in.</summary>
internal delegate Value BuiltinBody(in Arguments arguments);

/// <summary>
/// A built-in function with its parameters by name: <c>text</c> is required, <c>text?</c> is not, <c>text...</c> takes any number.
/// </summary>
internal sealed class Builtin : Callable
{
    private readonly BuiltinBody _body;
    private readonly string[] _parameters;
    private readonly int _required;
    private readonly int _most;

    public Builtin(string name, BuiltinBody body, params string[] parameters)
    {
        Name = name;
        _body = body;
        Signature = parameters;
        _required = parameters.Count(p => p[^1] is not ('?' or '.'));
        _most = parameters is [.., ['.', ..] or [.., '.']] ? int.MaxValue : parameters.Length;
        _parameters = [.. parameters.Select(p => string.Intern(p.TrimEnd('?', '.')))];
    }

    public override string Name { get; }

    public IReadOnlyList<string> Parameters => _parameters;

    /// <summary>The parameters as they were declared, with <c>?</c> and <c>...</c>.</summary>
    public IReadOnlyList<string> Signature { get; }

    /// <summary>The method that does the work; its comment is the documentation of the built-in.</summary>
    public BuiltinBody Body => _body;

    /// <summary>How many arguments it needs.</summary>
    public int Required => _required;

    public string ParameterName(int position) => _parameters.Length == 0 ? "?" : _parameters[Math.Min(position, _parameters.Length - 1)];

    public override Value Invoke(Context context, Node site, int start, int count, string[] names)
    {
        if (names.Length > 0)
            return _body(new(context, this, site, Arrange(context, site, start, count, names)));
        if (count < _required)
            throw context.Fail(TemplateDiagnostics.MissingArgument(context.After(site), Name, _parameters[count]));
        if (count > _most)
            throw context.Fail(TemplateDiagnostics.TooManyArguments(context.Where(site.At), Name, _most));
        return _body(new(context, this, site, context.Arguments(start, count)));
    }

    /// <summary>Puts named arguments where their parameters stand. Unknown names are errors in a theme; upstream takes them as the next argument.</summary>
    private Value[] Arrange(Context context, Node site, int start, int count, string[] names)
    {
        var values = new List<Value>(context.Arguments(start, count).ToArray());
        for (var i = 0; i < names.Length; i++)
        {
            var at = Array.IndexOf(_parameters, names[i]);
            if (at < 0 && context.Options.StrictVariables)
                throw context.Fail(TemplateDiagnostics.UnknownArgument(context.Where(site.At), Name, names[i], _parameters));
            at = at < 0 ? values.FindIndex(v => v.IsUndefined) is var free && free >= 0 ? free : values.Count : at;
            while (values.Count <= at)
                values.Add(Value.Undefined);
            values[at] = context.Argument(start + count + i);
        }

        if (values.Count > _most)
            throw context.Fail(TemplateDiagnostics.TooManyArguments(context.Where(site.At), Name, _most));
        for (var i = 0; i < Math.Max(values.Count, _required); i++)
        {
            if (i < _required && (i >= values.Count || values[i].IsUndefined))
                throw context.Fail(TemplateDiagnostics.MissingArgument(context.After(site), Name, _parameters[i]));
            if (values[i].IsUndefined)
                values[i] = Value.Null;
        }

        return [.. values];
    }
}
