using System.Text;
using OutreachSite.Templating.Values;

namespace OutreachSite.Benchmarks.Shapes;

/// <summary>What the page is about, as plain C# and as a model for templates.</summary>
internal static class PageModel
{
    public const string Lang = "en";
    public const string Kind = "guide";
    public const string Title = "Doctors & nurses who visit";
    public const string Lead = "Who comes, when, and what it costs: the \"home care\" of the town.";
    public const string Author = "Desk for care & housing";
    public const string Date = "21 November 2026";
    public const string Site = "Town of Machi";
    public const string Home = "../../index.html";
    public const string Address = "1-2 Chuo, Machi";
    public const string Skip = "Skip to the text";
    public const string Menu = "Menu";
    public const string LevelWord = "Level";
    public const string AuthorWord = "Written by";
    public const string DateWord = "Date";
    public const int Level = 42;

    public static byte[] BodyUtf8 { get; } = Encoding.UTF8.GetBytes(Town.Body);

    /// <summary>Everything listed by name, and the body as UTF-8, as a site's pages hold it.</summary>
    public static TemplateObject Listed() => With(Value.OwnedMarkup(BodyUtf8), Town.AsObject);

    /// <summary>Records read through their type, and the body as UTF-8.</summary>
    public static TemplateObject Typed() => With(Value.OwnedMarkup(BodyUtf8), Town.LinkType.Of);

    private static TemplateObject With(Value body, Func<Link, Value> asValue) => new()
    {
        ["page"] = new TemplateObject
        {
            ["lang"] = Lang, ["kind"] = Kind, ["title"] = Title, ["lead"] = Lead, ["level"] = Level,
            ["body"] = body, ["author"] = Author, ["date"] = Date,
        },
        ["site"] = new TemplateObject { ["title"] = Site, ["home"] = Home, ["address"] = Address },
        ["words"] = new TemplateObject
        {
            ["skip"] = Skip, ["menu"] = Menu, ["level"] = LevelWord, ["other"] = "Other", ["author"] = AuthorWord, ["date"] = DateWord,
        },
        ["menu"] = Value.Of(Town.Menu.Select(asValue)),
        ["crumbs"] = Value.Of(Town.Crumbs.Select(asValue)),
    };
}
