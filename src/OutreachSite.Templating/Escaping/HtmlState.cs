namespace OutreachSite.Templating.Escaping;

/// <summary>The part of HTML that the tracker stands in.</summary>
internal enum HtmlPlace : byte
{
    Content, TagOpen, TagName, InTag, AttributeName, AfterAttributeName, BeforeValue, Quoted, Unquoted, RawText, Comment, Declaration,
}

/// <summary>How much of an address attribute is known, from the surest to the most doubtful.</summary>
internal enum UrlPhase : byte
{
    Known, Start, StaticPart, DynamicPart, Refused,
}

/// <summary>A place in HTML: what a browser would be in the middle of, at this point of the template.</summary>
internal readonly record struct HtmlState(HtmlPlace Place, string Tag = "", string Attribute = "", char Quote = '\0', UrlPhase Url = UrlPhase.Known)
{
    /// <summary>Stands for an attribute whose name differs between two branches.</summary>
    public const string AnyAttribute = "?";

    public static HtmlState Start => new(HtmlPlace.Content);

    private bool IsUrl => Attribute is
        "href" or "src" or "action" or "formaction" or "poster" or "cite" or "data" or "xlink:href" or "srcset" or "imagesrcset" or
        "background" or "ping" or "manifest" or "longdesc" or "codebase";

    private bool IsCode =>
        Attribute is "style" or "srcdoc" or AnyAttribute || Attribute.StartsWith("on", StringComparison.Ordinal)
        || (Tag is "set" or "animate" && Attribute is "to" or "from" or "by" or "values");

    /// <summary>How a value printed here is made safe.</summary>
    public HtmlContext Context => Place switch
    {
        HtmlPlace.Content => HtmlContext.Content,
        HtmlPlace.Comment => HtmlContext.Attribute,
        HtmlPlace.RawText when Tag == "script" => Quote == '\0' ? HtmlContext.Script : HtmlContext.Forbidden,
        HtmlPlace.RawText when Tag is "title" or "textarea" => HtmlContext.Attribute,
        HtmlPlace.Quoted when IsCode => HtmlContext.Forbidden,
        HtmlPlace.Quoted when IsUrl => Url switch
        {
            UrlPhase.Known => HtmlContext.Attribute,
            UrlPhase.Start => HtmlContext.Url,
            UrlPhase.Refused => HtmlContext.Forbidden,
            _ => HtmlContext.UrlPart,
        },
        HtmlPlace.Quoted => HtmlContext.Attribute,
        _ => HtmlContext.Forbidden,
    };

    /// <summary>The place in words, for a message about a value that cannot be made safe.</summary>
    public Message Description => Place switch
    {
        HtmlPlace.TagOpen or HtmlPlace.TagName => new("タグの名前", "a tag name"),
        HtmlPlace.InTag or HtmlPlace.AttributeName or HtmlPlace.AfterAttributeName => new("属性の名前", "an attribute name"),
        HtmlPlace.BeforeValue or HtmlPlace.Unquoted => new("引用符のない属性値", "an attribute value without quotes"),
        HtmlPlace.RawText when Quote != '\0' => new("スクリプトの引用符やコメントの中", "a quoted text or comment of a script"),
        HtmlPlace.RawText => new($"{Tag} 要素の中", $"a {Tag} element"),
        HtmlPlace.Declaration => new("宣言（<! または <?）の中", "a declaration (<! or <?)"),
        HtmlPlace.Quoted when Url == UrlPhase.Refused => new("許されないスキームの後", "an address after a scheme that is not allowed"),
        _ => new($"{Attribute} 属性の値", $"the value of the attribute {Attribute}"),
    };

    /// <summary>The place behind a value that was printed here.</summary>
    public HtmlState AfterValue() => Place switch
    {
        HtmlPlace.Quoted when IsUrl && Url is UrlPhase.Start or UrlPhase.StaticPart => this with { Url = UrlPhase.DynamicPart },
        HtmlPlace.BeforeValue => this with { Place = HtmlPlace.Unquoted },
        _ => this,
    };

    /// <summary>The attribute value that begins here.</summary>
    public HtmlState Open(char quote)
    {
        var state = this with { Place = HtmlPlace.Quoted, Quote = quote, Url = UrlPhase.Known };
        return state.IsUrl ? state with { Url = UrlPhase.Start } : state;
    }

    /// <summary>The place where two branches meet; null when they leave HTML in two different places.</summary>
    public static HtmlState? Join(HtmlState a, HtmlState b)
    {
        if (a == b)
            return a;
        if (a.Place > b.Place)
            (a, b) = (b, a);
        if (a.Place == HtmlPlace.Content && b.Place == HtmlPlace.Content)
            return Start;
        if (a.IsInsideTag && b.IsInsideTag)
            return JoinInTag(a, b);
        var same = a.Place == b.Place && a.Attribute == b.Attribute && a.Quote == b.Quote && a.Tag == b.Tag;
        if (same && a.Place == HtmlPlace.Quoted)
            return a with { Url = (UrlPhase)Math.Max((byte)a.Url, (byte)b.Url) };
        return same || (a.Place == b.Place && a.Place is HtmlPlace.Comment or HtmlPlace.Declaration) ? a : null;
    }

    private bool IsInsideTag => Place is HtmlPlace.TagName or HtmlPlace.InTag or HtmlPlace.AttributeName or HtmlPlace.AfterAttributeName;

    private static HtmlState? JoinInTag(HtmlState a, HtmlState b)
    {
        if (a.Tag != b.Tag)
            return a.Place == HtmlPlace.TagName || b.Place == HtmlPlace.TagName ? null : a;
        if (b.Place is HtmlPlace.AttributeName or HtmlPlace.AfterAttributeName)
            return b with { Attribute = a.Attribute == b.Attribute ? a.Attribute : AnyAttribute };
        return new(HtmlPlace.InTag, a.Tag);
    }
}
