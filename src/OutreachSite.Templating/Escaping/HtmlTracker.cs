namespace OutreachSite.Templating.Escaping;

/// <summary>
/// Follows the text of a template as a browser would read it, so that the parser knows where in HTML each value is
/// printed. Coarse on purpose: it knows tags, attributes, raw-text elements, comments; it does not check HTML.
/// </summary>
internal sealed class HtmlTracker
{
    private static readonly string[] AllowedSchemes = ["http", "https", "mailto", "tel"];

    private HtmlState _state = HtmlState.Start;
    private HtmlContext? _context;

    public HtmlState State
    {
        get => _state;
        set => (_state, _context) = (value, null);
    }

    /// <summary>How a value printed here is made safe. Asked for each name of a tag, so it is found once.</summary>
    public HtmlContext Context => _context ??= _state.Context;

    /// <summary>Set when fixed text completes a scheme that a value began, as in <c>href="{{ x }}:y"</c>.</summary>
    public bool SchemeFromParts { get; private set; }

    /// <summary>True for a scheme that a link of a page may have.</summary>
    public static bool IsAllowedScheme(ReadOnlySpan<char> scheme)
    {
        foreach (var allowed in AllowedSchemes)
        {
            if (scheme.Equals(allowed, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Reads on over a fixed text.</summary>
    public void Read(ReadOnlySpan<char> text)
    {
        SchemeFromParts = false;
        var at = 0;
        while (at < text.Length)
            at = Step(text, at);
    }

    private int Step(ReadOnlySpan<char> text, int at) => State.Place switch
    {
        HtmlPlace.Content => Content(text, at),
        HtmlPlace.TagOpen => TagOpen(text, at),
        HtmlPlace.TagName => TagName(text, at),
        HtmlPlace.RawText => RawText(text, at),
        HtmlPlace.Comment => Comment(text, at),
        HtmlPlace.Declaration => Declaration(text, at),
        HtmlPlace.Quoted => Quoted(text, at),
        HtmlPlace.Unquoted => Unquoted(text, at),
        HtmlPlace.BeforeValue => BeforeValue(text, at),
        _ => InTag(text, at),
    };

    private int Content(ReadOnlySpan<char> text, int at)
    {
        while (true)
        {
            var found = text[at..].IndexOf('<');
            if (found < 0)
                return text.Length;
            at += found;
            var end = HtmlTags.EndOfWhole(text, at);
            if (end < 0)
                break;
            at = end;
        }

        State = new(HtmlPlace.TagOpen);
        return at + 1;
    }

    private int TagOpen(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        if (State.Tag.Length == 0 && c == '/')
        {
            State = new(HtmlPlace.TagOpen, "/");
            return at + 1;
        }

        if (char.IsAsciiLetter(c))
            State = new(HtmlPlace.TagName, State.Tag);
        else if (State.Tag.Length == 0 && c is '!' or '?')
            State = new(text[at..].StartsWith("!--") ? HtmlPlace.Comment : HtmlPlace.Declaration);
        else
            State = HtmlState.Start;
        if (State.Place != HtmlPlace.Comment)
            return at;

        // A browser ends <!--> and <!---> at once.
        var dashes = text[(at + 3)..].StartsWith("->") ? 1 : 0;
        if (text[(at + 3 + dashes)..] is not ['>', ..])
            return at + 3;
        State = HtmlState.Start;
        return at + 4 + dashes;
    }

    private int TagName(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('>' or '/'))
            end++;
        State = State with { Tag = HtmlNames.Join(State.Tag, text[at..end]) };
        if (end < text.Length)
            State = State with { Place = HtmlPlace.InTag };
        return end;
    }

    /// <summary>Between attributes, in an attribute's name, and behind it.</summary>
    private int InTag(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        if (c == '>')
        {
            State = HtmlTags.IsRawText(State.Tag) && !(text[..at].EndsWith("/") && State.Tag is "title" or "textarea") ? new(HtmlPlace.RawText, State.Tag) : HtmlState.Start;
        }
        else if (char.IsWhiteSpace(c) || c == '/')
        {
            if (State.Place == HtmlPlace.AttributeName)
                State = State with { Place = HtmlPlace.AfterAttributeName };
        }
        else if (c == '=' && State.Place is HtmlPlace.AttributeName or HtmlPlace.AfterAttributeName)
        {
            State = State with { Place = HtmlPlace.BeforeValue };
        }
        else
        {
            var before = State.Place == HtmlPlace.AttributeName ? State.Attribute : "";
            var end = at + 1;
            while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('>' or '/' or '='))
                end++;
            State = State with { Place = HtmlPlace.AttributeName, Attribute = HtmlNames.Join(before, text[at..end]) };
            return end;
        }

        return at + 1;
    }

    private int BeforeValue(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        if (char.IsWhiteSpace(c))
            return at + 1;
        if (c is not ('"' or '\''))
        {
            State = State with { Place = HtmlPlace.Unquoted };
            return at;
        }

        State = State.Open(c);
        return at + 1;
    }

    private int Quoted(ReadOnlySpan<char> text, int at)
    {
        var found = text[at..].IndexOf(State.Quote);
        var end = found < 0 ? text.Length : at + found;
        ReadValue(text[at..end]);
        if (found < 0)
            return end;
        State = new(HtmlPlace.InTag, State.Tag);
        return end + 1;
    }

    private void ReadValue(ReadOnlySpan<char> part)
    {
        // <meta http-equiv="refresh" content="0; url=…"> holds an address too.
        var address = State is { Tag: "meta", Attribute: "content" } ? part.LastIndexOf("url=", StringComparison.OrdinalIgnoreCase) : -1;
        if (address >= 0)
        {
            State = State with { Attribute = "href", Url = UrlPhase.Start };
            part = part[(address + 4)..];
        }

        if (!part.IsEmpty && State.Url is not (UrlPhase.Known or UrlPhase.Refused))
            ReadAddress(part.Contains('&') ? HtmlEntities.DecodeAsBrowsers(part.ToString()) : part);
    }

    private void ReadAddress(ReadOnlySpan<char> part)
    {
        var mark = part.IndexOfAny(":/?#") is var at && at >= 0 ? part[at] : '\0';
        if (mark == ':' && State.Url == UrlPhase.DynamicPart)
            SchemeFromParts = true;
        var refused = mark == ':' && (State.Url != UrlPhase.Start || !IsAllowedScheme(part[..at].Trim()));
        State = State with
        {
            Url = refused ? UrlPhase.Refused : mark != '\0' ? UrlPhase.Known : State.Url == UrlPhase.DynamicPart ? UrlPhase.DynamicPart : UrlPhase.StaticPart,
        };
    }

    private int Unquoted(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] != '>')
            at++;
        if (at < text.Length)
            State = new(HtmlPlace.InTag, State.Tag);
        return at;
    }

    private int RawText(ReadOnlySpan<char> text, int at)
    {
        var close = "</" + State.Tag;
        var found = text[at..].IndexOf(close, StringComparison.OrdinalIgnoreCase);
        var end = found < 0 ? text.Length : at + found + close.Length;
        if (State.Tag == "script")
            State = State with { Quote = ScriptText.Follow(State.Quote, text[at..(found < 0 ? end : at + found)]) };
        if (found < 0)
            return end;

        // </scripts> is not the end of a script.
        if (end == text.Length || char.IsWhiteSpace(text[end]) || text[end] is '/' or '>')
            State = new(HtmlPlace.InTag, "/" + State.Tag);
        return end;
    }

    /// <summary>A comment ends at <c>--&gt;</c>, and as browsers read it at <c>--!&gt;</c> too.</summary>
    private int Comment(ReadOnlySpan<char> text, int at)
    {
        for (var i = at; i + 2 < text.Length; i++)
        {
            var length = text[i..].StartsWith("-->") ? 3 : text[i..].StartsWith("--!>") ? 4 : 0;
            if (length == 0)
                continue;
            State = HtmlState.Start;
            return i + length;
        }

        return text.Length;
    }

    private int Declaration(ReadOnlySpan<char> text, int at)
    {
        var found = text[at..].IndexOf('>');
        if (found < 0)
            return text.Length;
        State = HtmlState.Start;
        return at + found + 1;
    }
}
