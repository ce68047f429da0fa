using OutreachSite.Templating.Lexing;

namespace OutreachSite.Templating.Parsing;

/// <summary>
/// What happens after a problem. The author of a theme hears of each mistake once: the parser is silent up to the end of the
/// statement, and goes on behind it. Plain mode does as upstream, so that the places are the same: it reads on where it
/// stands, tells what follows from a mistake as well, and stops where a statement does not end.
/// </summary>
internal sealed partial class Parser
{
    private readonly bool _readsOn;

    /// <summary>What is wrong with texts and characters; upstream tells it after all else.</summary>
    private readonly DiagnosticBag _lexical;

    /// <summary>True from a problem to the end of its statement.</summary>
    private bool _panic;

    /// <summary>True when nothing more is read.</summary>
    private bool _stopped;
    private bool _inCode;

    /// <summary>The token at which an expression was missed last.</summary>
    private int _missingAt = -1;

    private bool EndsStatement => Current.Kind is TokenKind.Newline or TokenKind.Semicolon or TokenKind.Close or TokenKind.End;

    /// <summary>Where the parser stands. For upstream the end of the file has no line.</summary>
    private Location Here => WhereIs(Current);

    private Location WhereIs(Token token) => _readsOn && token.Kind == TokenKind.End ? new(_source.Path.Value) : Where(token.Span);

    /// <summary>Where a statement is wrong as a whole: plain mode says it at its keyword, a theme where the parser stands.</summary>
    private Location WhereOf(Token keyword) => _readsOn ? Where(keyword.Span) : Here;

    private void Panic(Diagnostic problem)
    {
        if (!_panic)
            _problems.Add(problem);
        _panic |= !_readsOn;
    }

    /// <summary>Reports what no parser can read past.</summary>
    private void Abort(Diagnostic problem)
    {
        Panic(problem);
        (_panic, _stopped) = (true, _readsOn);
    }

    private void SkipStatement()
    {
        if (_stopped)
            return;
        while (Current.Kind is not (TokenKind.End or TokenKind.Newline or TokenKind.Semicolon or TokenKind.Close or TokenKind.Text))
            Take();
        _panic = false;
    }

    /// <summary>A statement must end here.</summary>
    private void ExpectEndOfStatement()
    {
        if (_panic || _stopped || EndsStatement)
            return;
        Panic(TemplateDiagnostics.AfterStatement(Here, Describe(Current)));
        _stopped = _readsOn;
    }

    /// <summary>The head of a block must end here. False when its body is not to be read.</summary>
    private bool ExpectEndOfHead()
    {
        if (_missingAt != _at)
            RefuseAssignment();
        ExpectEndOfStatement();
        if (_panic)
            SkipStatement();
        return !_stopped;
    }

    /// <summary>An assignment is a statement, and no part of an expression.</summary>
    private void RefuseAssignment()
    {
        if (_panic || _stopped || !IsAssignment(Current.Kind))
            return;
        Panic(TemplateDiagnostics.AssignmentInside(Here));
        if (!_readsOn)
            return;
        Take();
        ParseExpression();
    }

    private void EnterCode()
    {
        if (_inCode && _readsOn)
            Panic(TemplateDiagnostics.NestedTag(Here));
        _inCode = true;
    }

    private bool StartsStatement() =>
        EndsStatement || Current.Kind is TokenKind.Text or TokenKind.Open || StartsExpression();

    private bool StartsExpression() =>
        StartsArgument() || Current.Kind is TokenKind.Minus or TokenKind.Plus or TokenKind.Increment or TokenKind.Decrement;

    /// <summary>An <c>end</c>, <c>else</c> or <c>when</c> without its block.</summary>
    private void ParseStray()
    {
        var token = Take();
        var word = TextOf(token);
        if (!_readsOn)
        {
            _problems.Add(TemplateDiagnostics.UnexpectedKeyword(Where(token.Span), word));
            SkipStatement();
            return;
        }

        // Upstream reads the branch with its end before it asks whose it is.
        if (token.Word == Keyword.Else && IsWord(Keyword.If))
        {
            ParseIf(Take());
        }
        else if (token.Word != Keyword.End)
        {
            if (token.Word == Keyword.When)
                ParseWhen();
            ParseBranch(null, word, token.Span);
            TakeEnd();
        }

        Panic(TemplateDiagnostics.UnexpectedKeyword(Where(token.Span), word));
    }

    private void TakeEnd()
    {
        while (!_stopped && IsTerminator())
        {
            if (IsWord(Keyword.End))
            {
                Take();
                return;
            }

            ParseStray();
            if (_readsOn)
                return;
            ParseBlock(null);
        }
    }
}
