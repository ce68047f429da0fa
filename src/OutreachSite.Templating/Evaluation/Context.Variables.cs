using System.Runtime.CompilerServices;
using OutreachSite.Templating.Builtins;
using OutreachSite.Templating.Lexing;

namespace OutreachSite.Templating.Evaluation;

/// <summary>Global names, loop variables, parameters, <c>with</c>.</summary>
internal sealed partial class Context
{
    private Cell[] _cells = [];
    private readonly List<(int Id, Value Shadow, CellFlags Flags)> _saved = [];
    private readonly List<int> _assigned = [];
    private readonly List<ITemplateObject> _with = [];
    private Value _model;
    private Value _kept;
    private IReadOnlyDictionary<string, TemplateFunction>? _functions;
    private int _parameterFrames;

    /// <summary>How dates are printed; a template may set <c>date.format</c>.</summary>
    public string DateFormat { get; private set; } = DatePattern.Default;

    /// <summary>The newest object in which names are written: the globals, or that of <c>with</c>.</summary>
    public ITemplateObject This => _with.Count > 0 ? _with[^1] : new GlobalsView(this);

    /// <summary>Templates that were parsed since the last render have brought new names.</summary>
    private void GrowVariables()
    {
        if (_cells.Length < symbols.Count)
            _cells = new Cell[symbols.Count + 32];
    }

    private void ForgetVariables()
    {
        Array.Clear(_cells);
        _saved.Clear();
        _assigned.Clear();
        _with.Clear();
        _parameterFrames = 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly Value Read(int id, TextSpan at)
    {
        var cells = _cells;
        if ((uint)id < (uint)cells.Length)
        {
            ref var cell = ref cells[id];
            if ((cell.Flags & CellFlags.Shadowed) != 0)
                return ref cell.Shadow;
            if ((cell.Flags & (CellFlags.Assigned | CellFlags.Found)) != 0 && _with.Count == 0)
                return ref cell.Global;
        }

        return ref Keep(ReadSlowly(id, at));
    }

    /// <summary>Gives a value a place, until the next one needs it.</summary>
    public ref readonly Value Keep(Value value)
    {
        _kept = value;
        return ref _kept;
    }

    private Value ReadSlowly(int id, TextSpan at)
    {
        if (TryRead(id, out var value))
            return value;
        if (!Options.StrictVariables)
            return Value.Null;
        Report(TemplateDiagnostics.UnknownVariable(Where(at), symbols.NameOf(id), KnownNames()));
        return Value.Of(EmptyObject.Unknown);
    }

    /// <summary>Looks a name up from the newest store to the oldest; false when no store knows it.</summary>
    public bool TryRead(int id, out Value value)
    {
        ref var cell = ref CellOf(id);
        value = cell.Shadow;
        if ((cell.Flags & CellFlags.Shadowed) != 0)
            return true;
        var name = symbols.NameOf(id);
        for (var i = _with.Count - 1; i >= 0; i--)
        {
            if (_with[i].TryGet(name, out value))
                return true;
        }

        value = cell.Global;
        if ((cell.Flags & (CellFlags.Assigned | CellFlags.Found)) != 0)
            return true;
        if (!TryReadBase(name, out value))
            return false;
        cell.Global = value;
        cell.Flags |= CellFlags.Found;
        return true;
    }

    private bool TryReadBase(string name, out Value value)
    {
        if (_model.Kind == ValueKind.Object && _model.Object.TryGet(name, out value))
            return true;
        if (_functions is not null && _functions.TryGetValue(name, out var function))
        {
            value = Value.Of(new HostFunction(name, function));
            return true;
        }

        return BuiltinLibrary.TryGet(name, out value);
    }

    public bool TryRead(string name, out Value value) => TryRead(symbols.IdOf(name), out value);

    /// <summary>Writes a name into the newest store, or into the frame of a function with parameters.</summary>
    public void Assign(int id, Value value, TextSpan at)
    {
        ref var cell = ref CellOf(id);
        if ((cell.Flags & CellFlags.ReadOnly) != 0)
            throw Fail(TemplateDiagnostics.ReadOnlyVariable(Where(at), symbols.NameOf(id)));
        if ((cell.Flags & CellFlags.Parameter) != 0)
        {
            cell.Shadow = value;
            return;
        }

        if (_with.Count > 0)
        {
            SetMember(Value.Of(_with[^1]), symbols.NameOf(id), value, at);
            return;
        }

        if (_parameterFrames > 0 && (cell.Flags & CellFlags.Assigned) == 0 && !TryRead(id, out _))
        {
            Shadow(id, value, CellFlags.Shadowed | CellFlags.Parameter);
            return;
        }

        AssignGlobal(id, value, at);
    }

    /// <summary>Writes a name into the globals, whatever hides them: <c>this.x = …</c>.</summary>
    public void AssignGlobal(int id, Value value, TextSpan at)
    {
        ref var cell = ref CellOf(id);
        if ((cell.Flags & CellFlags.ReadOnly) != 0)
            throw Fail(TemplateDiagnostics.ReadOnlyVariable(Where(at), symbols.NameOf(id)));
        if ((cell.Flags & CellFlags.Assigned) == 0)
            _assigned.Add(id);
        cell.Global = value;
        cell.Flags |= CellFlags.Assigned;
    }

    public void MakeReadOnly(int id)
    {
        if (_with.Count > 0 && _with[^1] is ScriptObject top)
            top.MakeReadOnly(symbols.NameOf(id));
        else
            CellOf(id).Flags |= CellFlags.ReadOnly;
    }

    public bool IsReadOnly(string name) => (CellOf(symbols.IdOf(name)).Flags & CellFlags.ReadOnly) != 0;

    public void Assign(string name, Value value, TextSpan at) => Assign(symbols.IdOf(name), value, at);

    /// <summary>Hides a name behind a parameter until the function ends.</summary>
    public void Shadow(int id, Value value, CellFlags kind)
    {
        ref var cell = ref CellOf(id);
        _saved.Add((id, cell.Shadow, cell.Flags & CellFlags.AnyShadow));
        cell.Shadow = value;
        cell.Flags |= kind;
    }

    public int BeginParameters()
    {
        _parameterFrames++;
        return _saved.Count;
    }

    public void EndParameters(int mark)
    {
        _parameterFrames--;
        for (var i = _saved.Count - 1; i >= mark; i--)
        {
            ref var cell = ref CellOf(_saved[i].Id);
            cell.Shadow = _saved[i].Shadow;
            cell.Flags = (cell.Flags & ~CellFlags.AnyShadow) | _saved[i].Flags;
        }

        _saved.RemoveRange(mark, _saved.Count - mark);
    }

    /// <summary>The cell of a name. Not to be kept over anything that runs template code.</summary>
    public ref Cell CellOf(int id)
    {
        if (id >= _cells.Length)
            Array.Resize(ref _cells, Math.Max(symbols.Count + 32, id + 1));
        return ref _cells[id];
    }

    public void PushWith(ITemplateObject value) => _with.Add(value);

    public void PopWith() => _with.RemoveAt(_with.Count - 1);

    private IEnumerable<string> KnownNames()
    {
        IEnumerable<string> names = [.. _assigned.Select(symbols.NameOf), .. _functions?.Keys ?? [], .. BuiltinLibrary.Names, .. _with.SelectMany(w => w.Names)];
        var shadows = Enumerable.Range(0, _cells.Length).Where(id => (_cells[id].Flags & CellFlags.Shadowed) != 0).Select(symbols.NameOf);
        return [.. names, .. shadows, .. _model.Kind == ValueKind.Object ? _model.Object.Names : []];
    }

    /// <summary><c>this</c>: all that the model has and the template has set; no loop variables, parameters and built-ins.</summary>
    internal sealed class GlobalsView(Context context) : ITemplateObject
    {
        public IEnumerable<string> Names
        {
            get
            {
                IEnumerable<string> model = context._model.Kind == ValueKind.Object ? context._model.Object.Names : [];
                return [.. model.Concat(context._assigned.Select(context.NameOf)).Distinct(StringComparer.Ordinal)];
            }
        }

        public bool TryGet(string name, out Value value)
        {
            ref var cell = ref context.CellOf(context.IdOf(name));
            value = cell.Global;
            if ((cell.Flags & CellFlags.Assigned) != 0 || (context._model.Kind == ValueKind.Object && context._model.Object.TryGet(name, out value)))
                return true;
            value = Value.Null;
            return false;
        }
    }

    private string NameOf(int id) => symbols.NameOf(id);

    private int IdOf(string name) => symbols.IdOf(name);
}

/// <summary>What stands in the cell of a global name.</summary>
[Flags]
internal enum CellFlags : byte
{
    None = 0,

    /// <summary>A parameter or loop variable hides the global.</summary>
    Shadowed = 1,

    /// <summary>What hides it belongs to a function: it is written there.</summary>
    Parameter = 2,

    AnyShadow = Shadowed | Parameter,

    /// <summary>The template has written it.</summary>
    Assigned = 4,

    /// <summary>It was looked up in the model or the built-ins, and is remembered.</summary>
    Found = 8,

    ReadOnly = 16,
}

/// <summary>One global name.</summary>
internal struct Cell
{
    public Value Shadow;
    public Value Global;
    public CellFlags Flags;
}
