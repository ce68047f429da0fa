using OutreachSite.Content.Markdown;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Publishing.Sites;
using OutreachSite.Templating;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Themes;

/// <summary>The templates and pictures of a theme, ready to render. Safe for many threads.</summary>
internal sealed class ThemeTemplates
{
    private const string CallPrefix = "call/";

    private readonly ImmutableDictionary<string, SourceText> _files;
    private readonly ImmutableDictionary<string, string> _icons;
    private readonly TemplateSet _set;
    private readonly string _theme;

    private ThemeTemplates(string theme, ImmutableDictionary<string, SourceText> files, ImmutableDictionary<string, string> icons)
    {
        (_theme, _files, _icons) = (theme, files, icons);
        _set = new(Load, TemplateOptions.Theme);
    }

    /// <summary>The key for all templates of a theme.</summary>
    public const string All = "";

    /// <summary>The key for its components alone, which include each other and nothing else.</summary>
    public const string ComponentsAlone = "components";

    /// <summary>Templates and icons of the site's theme: all of them, or the components alone.</summary>
    public static Rule<string, ThemeTemplates> Rule { get; } = new("theme/templates", 1, (part, reads) =>
    {
        if (reads.Result(SiteRules.Settings, "") is not { } settings)
            return Outcome.Failed<ThemeTemplates>();
        var folder = ThemeRules.Folder(settings.Theme);
        var files = reads.Find(new(part == ComponentsAlone ? $"{folder}/components/**/*.sbn-html" : $"{folder}/**/*.sbn-html"));
        if (files.IsEmpty && part == ComponentsAlone)
            return Outcome.Of(new ThemeTemplates(settings.Theme, ImmutableDictionary<string, SourceText>.Empty, ImmutableDictionary<string, string>.Empty));
        if (files.IsEmpty)
        {
            var known = reads.Find(new("themes/*/theme.yml")).Select(path => path.Folder.Name);
            return Outcome.Failed<ThemeTemplates>(ThemeDiagnostics.UnknownTheme(
                settings.Places.GetValueOrDefault("theme", new("content/site.yml")), settings.Theme, known));
        }

        var (templates, icons) = (ThemePart.Of(files, reads), ThemePart.Of(reads.Find(new($"{folder}/icons/*.svg")), reads));
        return Outcome.Of(reads.Shared(ThemePart.DigestOf([templates, icons]), () => new ThemeTemplates(
            settings.Theme,
            templates.Texts().ToImmutableDictionary(text => text.Path.Value, StringComparer.Ordinal),
            icons.Texts().ToImmutableDictionary(text => text.Path.Name[..^".svg".Length], text => text.Text.Trim(), StringComparer.Ordinal))));
    });

    /// <summary>Renders a layout.</summary>
    /// <param name="name">The layout.</param>
    /// <param name="globals">What it can see.</param>
    /// <param name="words">The words of the page.</param>
    /// <param name="more">Functions that only layouts have, by name.</param>
    public Outcome<RenderedText> Layout(string name, TemplateObject globals, Words words, params ReadOnlySpan<(string Name, TemplateFunction Function)> more)
    {
        var functions = Functions(words);
        foreach (var (called, function) in more)
            functions[called] = function;
        return _set.Render($"layouts/{name}", globals, functions);
    }

    /// <summary>Renders a paper of the organiser, which is never published.</summary>
    public Outcome<RenderedText> Paper(string name, TemplateObject globals, Words words) =>
        _set.Render($"papers/{name}", globals, Functions(words));

    /// <summary>
    /// Renders a component by itself, with its arguments named, as a page does with
    /// <c>{{ include "components/phone" contact: contact }}</c>.
    /// </summary>
    public Outcome<RenderedText> Component(string name, ComponentMap arguments, TemplateObject globals, Words words)
    {
        var model = new TemplateObject();
        foreach (var (key, value) in globals)
            model[key] = value;
        foreach (var (key, value) in arguments.Entries)
            model[$"argument_{key}"] = ComponentValues.Of(value);
        return _set.Render($"{CallPrefix}{name}?{string.Join(',', arguments.Entries.Select(entry => entry.Key))}", model, Functions(words));
    }

    /// <summary>A picture of the theme, or null.</summary>
    public string? Icon(string name) => _icons.GetValueOrDefault(name);

    private SourceText? Load(string name)
    {
        if (name.StartsWith(CallPrefix, StringComparison.Ordinal))
            return Call(name[CallPrefix.Length..]);
        return ThemeRules.TemplateFile(_theme, name) is { } file ? _files.GetValueOrDefault(file.Value) : null;
    }

    /// <summary>A one-line template that includes a component with named arguments.</summary>
    private static SourceText Call(string call)
    {
        var parts = call.Split('?');
        var arguments = parts[1].Length == 0 ? "" : string.Concat(parts[1].Split(',').Select(key => $" {key}: argument_{key}"));
        return new(new($"{CallPrefix}{parts[0]}"), $"{{{{ include \"components/{parts[0]}\"{arguments} }}}}");
    }

    private Dictionary<string, TemplateFunction> Functions(Words words) => new(StringComparer.Ordinal)
    {
        ["t"] = arguments => Word(words, arguments),
        ["icon"] = arguments => Picture(arguments),
        ["town_street"] = arguments => Value.Markup(Street.Draw(arguments.Count > 0 ? arguments[0].ToString() : "")),
    };

    private static Value Word(Words words, TemplateArguments arguments)
    {
        var key = arguments.Count > 0 ? arguments[0].ToString() : "";
        if (words.Find(key) is not { } text)
            throw new TemplateFunctionException(ThemeDiagnostics.UnknownWord(key, words.All.Keys));
        foreach (var (name, value) in Places(arguments))
            text = text.Replace($"{{{name}}}", value.ToString(), StringComparison.Ordinal);
        return text;
    }

    /// <summary>What fills the places of a word: named arguments, or one object: <c>t "event.year" { year: 2018 }</c>.</summary>
    private static IEnumerable<KeyValuePair<string, Value>> Places(TemplateArguments arguments) =>
        arguments.Count > 1 && arguments[1].TryGetObject(out var places)
            ? places!.Names.ToArray().Select(name => KeyValuePair.Create(name, places.TryGet(name, out var value) ? value : Value.Null))
            : arguments.Named;

    private Value Picture(TemplateArguments arguments)
    {
        var name = arguments.Count > 0 ? arguments[0].ToString() : "";
        return Icon(name) is { } svg
            ? Value.Markup(svg)
            : throw new TemplateFunctionException(ThemeDiagnostics.UnknownIcon(name, _icons.Keys));
    }
}
