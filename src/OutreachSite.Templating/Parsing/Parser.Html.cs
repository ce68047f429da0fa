using System.Runtime.InteropServices;
using OutreachSite.Templating.Escaping;
using OutreachSite.Templating.Lexing;
using OutreachSite.Templating.Nodes;

namespace OutreachSite.Templating.Parsing;

/// <summary>Where in HTML a value stands, over branches and loops.</summary>
internal sealed partial class Parser
{
    /// <summary>An expression that prints: the place decides how it is made safe, constants alone may stand anywhere.</summary>
    private OutputStatement Output(Expression expression, TextSpan at)
    {
        var html = Html;
        if (_html is null)
            return OutputStatement.Of(at, expression, HtmlContext.None, _indent);
        if (html is HtmlContext.Forbidden or HtmlContext.Script && ConstantTexts(expression) is { } texts)
        {
            FollowConstants(texts, at);
            return OutputStatement.Of(at, expression, HtmlContext.None, _indent);
        }

        CheckPlace(at);
        _html.State = _html.State.AfterValue();
        return OutputStatement.Of(at, expression, html, _indent);
    }

    private void CheckPlace(TextSpan at)
    {
        if (_html?.State is { Context: HtmlContext.Forbidden } state && !_panic)
            _problems.Add(TemplateDiagnostics.UnsafePlace(Where(at), _source.Text.Substring(at.Start, at.Length), state.Description));
    }

    private void FollowConstants(List<string> texts, TextSpan at)
    {
        var start = _html!.State;
        var ends = new List<HtmlState?>();
        foreach (var text in texts)
        {
            _html.State = start;
            _html.Read(text);
            ends.Add(_html.State);
        }

        Meet(CollectionsMarshal.AsSpan(ends), "?", at);
    }

    /// <summary>All texts that a constant expression may print; null when it is not constant.</summary>
    private static List<string>? ConstantTexts(Expression expression)
    {
        switch (expression)
        {
            case Literal literal:
                return [literal.Value.ToString()];
            case Parenthesized inner:
                return ConstantTexts(inner.Inner);
            case Conditional choice when ConstantTexts(choice.WhenTrue) is { } yes && ConstantTexts(choice.WhenFalse) is { } no:
                return [.. yes, .. no];
            default:
                return null;
        }
    }

    /// <summary>Parses a branch from a given place in HTML; gives where it ends, null when the end is never reached.</summary>
    private (BlockStatement Body, HtmlState? End) ParseBranch(HtmlState? start, string opener, TextSpan at)
    {
        if (_html is not null && start is { } place)
            _html.State = place;
        _jumped = false;

        // Upstream reads the bodies of some whatever stands behind their heads.
        var isHeadOver = ExpectEndOfHead() || opener is "func" or "do" or "capture";
        var body = isHeadOver ? ParseBlock(opener, at) : new(at, [], 0);
        return (body, _jumped ? null : _html?.State);
    }

    /// <summary>Branches come together: they must leave HTML in the same place.</summary>
    private void Meet(ReadOnlySpan<HtmlState?> ends, string keyword, TextSpan at)
    {
        var meeting = new HtmlMeeting();
        foreach (var end in ends)
            meeting.Add(end);
        Meet(meeting, keyword, at);
    }

    private void Meet(in HtmlMeeting meeting, string keyword, TextSpan at)
    {
        if (_html is null)
            return;
        if (meeting.Disagrees)
            _problems.Add(TemplateDiagnostics.BranchesDisagree(Where(at), keyword));
        _jumped = meeting.State is null;
        _html.State = meeting.State ?? _html.State;
    }

    /// <summary>Parses a body that stands by itself: a function, a capture, the block of a wrap. It begins and ends between tags.</summary>
    private BlockStatement ParseSeparately(string opener, TextSpan at)
    {
        var (outer, jumped) = (_html?.State, _jumped);
        var (body, _) = ParseBranch(HtmlState.Start, opener, at);
        if (!_jumped && !_panic)
            CheckEnd(opener, at);
        _jumped = jumped;
        if (_html is not null)
            _html.State = outer!.Value;
        return body;
    }

    private void CheckEnd(string what, TextSpan at)
    {
        if (_html is not null && _html.State.Place != HtmlPlace.Content)
            _problems.Add(TemplateDiagnostics.EndsInsideTag(Where(at), what));
    }
}
