using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using OutreachSite.Templating.Escaping;
using OutreachSite.Templating.Evaluation;
using OutreachSite.Templating.Lexing;
using OutreachSite.Templating.Nodes;

namespace OutreachSite.Templating.Parsing;

/// <summary>
/// Tokens become nodes, by recursive descent. After a problem it goes on at the next statement, so that one parse reports
/// them all. Where values are escaped, it follows the HTML of the text beside the code.
/// </summary>
internal sealed partial class Parser
{
    private const int DepthLimit = 250;
    private const int HeightLimit = 500;

    /// <summary>What the machine promises when it is asked is enough for more than so many levels.</summary>
    private const int CheckStackEvery = 8;

    private readonly SourceText _source;
    private readonly DiagnosticBag _problems;
    private readonly SymbolTable _symbols;
    private readonly TemplateOptions _options;
    private readonly Token[] _tokens;
    private readonly int _last;
    private readonly HtmlTracker? _html;
    private DiagnosticBag? _lintBag;

    private readonly List<Step> _steps;
    private readonly List<Expression> _operands;
    private LocalTable _locals = new();
    private byte[]? _indent;
    private int _at;
    private int _depth;
    private int _wraps;

    /// <summary>How many lists and objects are open: inside them a new line is as good as a blank.</summary>
    private int _brackets;

    /// <summary>How many tags have been opened.</summary>
    private int _opened;

    /// <summary>True behind a <c>ret</c>, <c>break</c> or <c>continue</c>: what follows in the block is never reached.</summary>
    private bool _jumped;

    public Parser(SourceText source, TokenList tokens, ParserStacks stacks, TemplateOptions options, SymbolTable symbols, DiagnosticBag problems)
    {
        (_source, _options, _symbols, _problems) = (source, options, symbols, problems);
        (_steps, _operands) = (stacks.Steps, stacks.Operands);
        _readsOn = !options.StrictVariables;
        _lexical = _readsOn ? new() : problems;
        new Lexer(source, tokens, _lexical, asUpstream: _readsOn).Run();
        (_tokens, _last) = (tokens.Array, tokens.Count - 1);
        _html = options.AutoEscape ? new() : null;
    }

    /// <summary>The names of the page's own <c>$variables</c>.</summary>
    public LocalTable Locals => _locals;

    /// <summary>What is allowed, but does not do what most readers think.</summary>
    public ImmutableArray<Diagnostic> Lints => _lintBag?.ToImmutableArray() ?? [];

    private DiagnosticBag FoundLints => _lintBag ??= new();

    public BlockStatement ParseTemplate()
    {
        var body = ParseBlock(null);
        while (IsTerminator() && !_stopped)
        {
            ParseStray();
            _stopped |= _readsOn;
            ParseBlock(null);
        }

        if (_readsOn)
            _problems.AddRange(_lexical.ToImmutableArray());
        if (_html is not null && !_jumped)
            CheckEnd(_source.Path.Value, new(_source.Text.Length, 0));
        return body;
    }

    private ref readonly Token Current => ref _tokens[_at];

    private ref readonly Token Next => ref _tokens[Math.Min(_at + 1, _last)];

    /// <summary>Where the last consumed token ended.</summary>
    private int LastEnd { get; set; }

    private HtmlContext Html => _html?.Context ?? HtmlContext.None;

    private bool Is(TokenKind kind) => Current.Kind == kind;

    private bool IsWord(Keyword word) => Current.Word == word;

    private string TextOf(Token token) => _source.Text.Substring(token.Start, token.Length);

    private ReadOnlySpan<char> SpanOf(Token token) => _source.Text.AsSpan(token.Start, token.Length);

    private string NameOf(Token token) => _symbols.NameOf(SpanOf(token));

    private Location Where(TextSpan at) => _source.At(at.Start, at.Length);

    private TextSpan Since(int start) => new(start, Math.Max(0, LastEnd - start));

    private Token Take()
    {
        var token = _tokens[_at];
        if (token.Kind == TokenKind.End)
            return token;
        _at++;
        LastEnd = token.End;
        if (_brackets > 0)
            SkipNewlines();
        return token;
    }

    private bool TakeIf(TokenKind kind)
    {
        if (!Is(kind))
            return false;
        Take();
        return true;
    }

    private void Expect(TokenKind kind, string sign)
    {
        if (!TakeIf(kind))
            Panic(TemplateDiagnostics.Expected(Here, sign, Describe(Current)));
    }

    private void SkipNewlines()
    {
        while (Is(TokenKind.Newline))
            _at++;
    }

    private Message Describe(Token token) => token.Kind switch
    {
        TokenKind.End => new("ファイルの終わり", "the end of the file"),
        TokenKind.Newline => new("改行", "a new line"),
        TokenKind.Close => new("タグの終わり（}}）", "the end of the tag"),
        TokenKind.Open or TokenKind.Text => new("テキスト", "text"),
        _ => new($"「{TextOf(token)}」", $"'{TextOf(token)}'"),
    };

    /// <summary>Statements up to <c>end</c>, <c>else</c> or <c>when</c>, which stay for the caller; the opener is null for a page.</summary>
    private BlockStatement ParseBlock(string? opener, TextSpan openerAt = default)
    {
        var mark = _steps.Count;
        var start = Current.Start;
        if (!Deeper())
        {
            Abort(TemplateDiagnostics.TooDeep(Where(Current.Span)));
            _at = _last;
        }

        while (!Is(TokenKind.End) && !_stopped)
        {
            if (IsTerminator())
                break;
            if (_readsOn && !StartsStatement())
            {
                Panic(TemplateDiagnostics.ExpectedExpression(Here, Describe(Current)));
                break;
            }

            if (opener == "case" && Is(TokenKind.Identifier))
                _problems.Add(TemplateDiagnostics.Expected(Here, "when", Describe(Current)));
            if (Is(TokenKind.Text))
                _steps.Add(new(ParseText(), null));
            else if (ParseStatement() is { } statement)
                Add(statement, mark);
            if (_panic)
                SkipStatement();
        }

        _depth--;
        if (opener is not null && (_stopped || !IsTerminator()))
            Panic(TemplateDiagnostics.UnclosedBlock(Where(openerAt), opener));
        return new(Since(start), TakeFrom(mark), _depth);
    }

    /// <summary>Adds a statement behind the text before it, if there is one.</summary>
    private void Add(Statement statement, int mark)
    {
        var isBehindText = _steps.Count > mark && _steps[^1].Statement is null;
        if (isBehindText)
            _steps[^1] = new(_steps[^1].Text, statement);
        else
            _steps.Add(new(default, statement));
    }

    /// <summary>The steps of the innermost block, which stand last.</summary>
    private Step[] TakeFrom(int mark)
    {
        Step[] taken = [.. CollectionsMarshal.AsSpan(_steps)[mark..]];
        _steps.RemoveRange(mark, taken.Length);
        return taken;
    }

    /// <summary>Counts one more nested construct; false when there are too many for the limit or for the machine.</summary>
    private bool Deeper() => ++_depth <= DepthLimit && (_depth % CheckStackEvery != 1 || RuntimeHelpers.TryEnsureSufficientExecutionStack());

    private bool IsTerminator() => Current.Word is Keyword.End or Keyword.Else or Keyword.When;

    private Statement? ParseStatement()
    {
        switch (Current.Kind)
        {
            case TokenKind.Open:
                EnterCode();
                _opened++;
                _indent = _options.AutoIndent ? IndentBefore(Take()) : TakeNothing();
                return null;
            case TokenKind.Close or TokenKind.Newline or TokenKind.Semicolon:
                _inCode &= !Is(TokenKind.Close);
                Take();
                return null;
        }

        var statement = BeginsStatement(Current) ? ParseKeyword(Take()) : ParseExpressionStatement();
        ExpectEndOfStatement();
        return statement;
    }

    private byte[]? TakeNothing()
    {
        Take();
        return null;
    }

    private FixedText ParseText()
    {
        var token = Take();
        var text = _source.Text.AsSpan(token.Start, token.Length);
        if (_html is not null)
        {
            _html.Read(text);
            if (_html.SchemeFromParts)
                _problems.Add(TemplateDiagnostics.SchemeFromParts(_source.At(token.Start)));
        }

        return new(text);
    }

    /// <summary>The blanks before a tag, when nothing else precedes it on its line.</summary>
    private byte[]? IndentBefore(Token open)
    {
        var start = open.Start;
        while (start > 0 && _source.Text[start - 1] is ' ' or '\t')
            start--;
        var alone = start == 0 || _source.Text[start - 1] is '\n' or '\r';
        return alone && start < open.Start && open.Length == 2 ? Encoding.UTF8.GetBytes(_source.Text[start..open.Start]) : null;
    }
}
