using OutreachSite.Templating;

namespace OutreachSite.Benchmarks.Shapes;

/// <summary>Parses a page template. Nothing by hand does that; beside it stands the copying of its text to UTF-8.</summary>
internal sealed class ParseShape(string name, string text) : Shape(name)
{
    private readonly FloorWriter _writer = new();

    public override int SourceCharacters => text.Length;

    public override void Engine()
    {
        if (!Template.Parse(Source("page", text), TemplateOptions.Theme).Succeeded)
            throw new InvalidOperationException("The page cannot be parsed");
    }

    public override void Floor()
    {
        _writer.Clear();
        _writer.Write(text);
    }

    public override void Check() => Engine();
}
