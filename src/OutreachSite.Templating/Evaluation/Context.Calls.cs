using System.Runtime.CompilerServices;
using OutreachSite.Templating.Escaping;
using OutreachSite.Templating.Lexing;
using OutreachSite.Templating.Nodes;

namespace OutreachSite.Templating.Evaluation;

/// <summary>Arguments, frames, functions, includes.</summary>
internal sealed partial class Context
{
    /// <summary>What the machine promises when it is asked is enough for more than so many calls inside each other.</summary>
    private const int CheckStackEvery = 4;

    private readonly List<Frame> _frames = [];
    private readonly List<(Template Template, TextSpan At)> _includes = [];
    private readonly HashSet<Template> _warned = [];
    private readonly Stack<LoopState> _spareLoops = new();
    private Value[] _stack = new Value[64];
    private int _top;
    private int _highest;
    private int _depth;
    private int _blocks;

    private void ForgetCalls()
    {
        Array.Clear(_stack, 0, Math.Max(_highest, _top));
        (_top, _highest, _depth) = (0, 0, 0);
        _includes.Clear();
        _warned.Clear();
        foreach (var frame in _frames)
            frame.Forget();
        Wrapping = null;
        NextBlock = default;
        _blocks = 0;
    }

    /// <summary>The frame of the function that runs the block of a <c>wrap</c>; null outside of one.</summary>
    public Frame? Wrapping { get; private set; }

    /// <summary>The next free place for an argument.</summary>
    public int Top
    {
        get => _top;
        set
        {
            _highest = Math.Max(_highest, _top);
            _top = value;
        }
    }

    public void Push(Value value)
    {
        if (_top == _stack.Length)
            Array.Resize(ref _stack, _top * 2);
        _stack[_top++] = value;
    }

    public ReadOnlySpan<Value> Arguments(int start, int count) => _stack.AsSpan(start, count);

    public Value Argument(int position) => _stack[position];

    public void SetArgument(int position, Value value) => _stack[position] = value;

    /// <summary>Calls with arguments that stand on the stack, and takes them off.</summary>
    public Value Invoke(Value function, Node site, int start, string[] names)
    {
        Charge(1);
        var result = function.Function.Invoke(this, site, start, _top - start - names.Length, names);
        Top = start;
        return result;
    }

    /// <summary>A bare name that holds a function is a call without arguments.</summary>
    public Value InvokeBare(Value function, Node site, HtmlContext html)
    {
        if (html <= HtmlContext.Content)
            return Invoke(function, site, _top, []);
        var mark = Out.Length;
        var result = Invoke(function, site, _top, []);
        Contain(mark, html, site.At);
        return result;
    }

    /// <summary>A built-in calls back.</summary>
    public Value CallBack(Value function, Node site, params ReadOnlySpan<Value> arguments)
    {
        var start = _top;
        foreach (var argument in arguments)
            Push(argument);
        return Invoke(function, site, start, []);
    }

    /// <summary>What a function printed into an attribute is escaped for it after the fact.</summary>
    public void Contain(int mark, HtmlContext html, TextSpan at)
    {
        if (Out.Length != mark && html > HtmlContext.Content)
            Write(Value.Of(new Utf8Text(Out.TakeSince(mark))), html, at);
    }

    /// <summary>Ends the render while the machine's stack still has room for that.</summary>
    public void EnsureStack(TextSpan at)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw Fail(TemplateDiagnostics.CallsTooDeep(Where(at), Options.Budget.Depth));
    }

    public Frame PushFrame(LocalTable table, int start, int count, string[] names, TextSpan at)
    {
        if (_depth > Options.Budget.Depth)
            throw Fail(TemplateDiagnostics.CallsTooDeep(Where(at), Options.Budget.Depth));
        if (_depth % CheckStackEvery == CheckStackEvery - 1)
            EnsureStack(at);
        if (_depth == _frames.Count)
            _frames.Add(new());
        Frame = _frames[_depth++];
        Frame.Begin(table, start, count, names);
        (Frame.Block, Frame.BlockFrame) = NextBlock;
        NextBlock = default;
        return Frame;
    }

    public void PopFrame()
    {
        _depth--;
        Frame = _depth > 0 ? _frames[_depth - 1] : null!;
    }

    /// <summary>Runs a statement with another frame in view: the block of <c>wrap</c>, which keeps its own.</summary>
    public Flow ExecIn(Frame frame, Statement block)
    {
        var (own, wrapping) = (Frame, Wrapping);
        (Frame, Wrapping) = (frame, own);
        var flow = block.Exec(this);
        (Frame, Wrapping) = (own, wrapping);
        return flow;
    }

    /// <summary>Runs the body of a function in the template where it was written.</summary>
    public Flow ExecIn(Template template, Statement body)
    {
        var own = Template;
        Template = template;
        var flow = body.Exec(this);
        Template = own;
        return flow;
    }

    /// <summary>Renders another template where the output stands; arguments are on the stack, the name first.</summary>
    public void Include(string name, Node site, int start, int count, string[] names) => Include(Find(name, site), site, start, count, names);

    /// <summary>The same with a template that was found before.</summary>
    public void Include(Template template, Node site, int start, int count, string[] names)
    {
        _includes.Add((Template, site.At));
        var frame = PushFrame(template.Locals, start, count, names, site.At);
        for (var i = 0; i < names.Length; i++)
            frame.SetLocal(names[i], _stack[start + count + i]);
        var (own, at, loop) = (Template, At, Loop);
        Template = template;
        var flow = template.Body.Exec(this);
        if (flow is Flow.Break or Flow.Continue)
            throw Fail(TemplateDiagnostics.OutsideLoop(Where(At), flow == Flow.Break ? "break" : "continue"));
        if (flow == Flow.Return)
            Write(Result, Options.AutoEscape ? HtmlContext.Content : HtmlContext.None, At);
        (Template, At, Loop) = (own, at, loop);
        PopFrame();
        _includes.RemoveAt(_includes.Count - 1);
    }

    /// <summary>The template of a name; what it was warned of is reported once in a render.</summary>
    public Template Find(string name, Node site)
    {
        var found = Set.Get(name);
        if (found.Value is null)
            throw NotIncluded(found.Diagnostics, name, site);
        if (!found.Diagnostics.IsEmpty && _warned.Add(found.Value))
            _problems.AddRange(found.Diagnostics);
        return found.Value;
    }

    /// <summary>True for a template whose warnings each render reports.</summary>
    public bool IsWarnedOf(Template template) => _warned.Contains(template);

    /// <summary>The block that the next function call gets as its <c>$$</c>.</summary>
    public (BlockStatement? Block, Frame? Frame) NextBlock { get; set; }

    /// <summary>A block that runs itself again through its own function would never end.</summary>
    public void EnterBlock(TextSpan at)
    {
        if (++_blocks > Options.Budget.Depth)
            throw Fail(TemplateDiagnostics.CallsTooDeep(Where(at), Options.Budget.Depth));
        EnsureStack(at);
    }

    public void LeaveBlock() => _blocks--;

    private TemplateFault NotIncluded(ImmutableArray<Diagnostic> reasons, string name, Node site) =>
        reasons is [{ Code: "TPL301" }]
            ? Fail(TemplateDiagnostics.NoTemplate(NameOfInclude(site), name))
            : !Options.StrictVariables ? Unreadable(site, name, reasons)
            : new([.. reasons.Where(d => d.IsError).Select(d => TemplateDiagnostics.Within(d, [Where(site.At), .. Chain()]))]);

    /// <summary>The state of a new loop over some items; without items and with the length -1 for a <c>while</c>.</summary>
    public LoopState RentLoop(TemplateSequence? items, int length, int step)
    {
        var loop = _spareLoops.TryPop(out var spare) ? spare : new();
        loop.Begin(items, length, step);
        return loop;
    }

    public void ReturnLoop(LoopState loop)
    {
        if (loop.IsKept || _spareLoops.Count >= 16)
            return;
        loop.Begin(null, 0, 1);
        _spareLoops.Push(loop);
    }
}
