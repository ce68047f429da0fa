using System.Globalization;
using OutreachSite.Templating.Builtins;
using OutreachSite.Templating.Lexing;

namespace OutreachSite.Templating.Evaluation;

/// <summary>Members and items, read and written.</summary>
internal sealed partial class Context
{
    /// <summary>A member of anything but null; null where there is none, after a report when names are strict.</summary>
    public Value MemberOf(Value target, string name, TextSpan at)
    {
        if (name == "empty?")
            return IsEmpty(target);
        if (target.Kind == ValueKind.Object)
        {
            if (target.Object.TryGet(name, out var member))
                return member;
            return target.Object is ScriptObject or GlobalsView or EmptyObject ? Value.Null : Unknown(name, target.Object.Names, at);
        }

        if (target.Kind == ValueKind.List && target.List is TemplateList { Members: { } members } && members.TryGet(name, out var own))
            return own;
        return ValueMembers.TryGet(target, name, out var value) ? value : Unknown(name, ValueMembers.NamesOf(target), at);
    }

    private Value Unknown(string name, IEnumerable<string> known, TextSpan at)
    {
        if (!Options.StrictVariables)
            return Value.Null;
        Report(TemplateDiagnostics.UnknownMember(Where(at), name, known));
        return Value.Of(EmptyObject.Unknown);
    }

    /// <summary>An item of a list, a member of an object, a character of a text.</summary>
    public Value ItemOf(Value target, Value index, TextSpan at, TextSpan whole)
    {
        switch (target.Kind)
        {
            case ValueKind.Object:
                return target.Object.TryGet(TextOf(index), out var member) ? member : Value.Null;
            case ValueKind.List when index.IsText:
                return target.List is TemplateList { Members: { } members } && members.TryGet(index.Text, out var own) ? own : Value.Null;
            case ValueKind.List:
                var position = Position(index, target.List.Count, at);
                return position >= 0 && position < target.List.Count ? target.List[(int)position] : Value.Null;
            case ValueKind.String or ValueKind.Markup or ValueKind.Json:
                var text = target.Text;
                var place = Position(index, text.Length, at);
                return place >= 0 && place < text.Length
                    ? text[(int)place].ToString()
                    : throw Fail(TemplateDiagnostics.IndexOutOfRange(Where(whole), TextOf(index), text.Length));
            case ValueKind.Date or ValueKind.Duration when index.IsText:
                return MemberOf(target, index.Text, at);
            default:
                return Options.StrictVariables ? throw Fail(TemplateDiagnostics.NotIndexable(Where(at), ValueNames.Of(target))) : Value.Null;
        }
    }

    private long Position(Value index, int count, TextSpan at)
    {
        var position = index.IsNull ? null : ToWhole(index);
        if (position is null)
            throw Fail(TemplateDiagnostics.BadIndex(Where(at), ValueNames.Of(index)));
        return position.Value < 0 ? position.Value + count : position.Value;
    }

    /// <summary>
    /// A whole number for a position or a count: halves go to the even neighbour, null is nought, texts may hold digits. Null
    /// for what is no number.
    /// </summary>
    public static long? ToWhole(in Value value) => value.Kind switch
    {
        ValueKind.Null => 0,
        ValueKind.Integer or ValueKind.Boolean => value.Bits,
        ValueKind.Double or ValueKind.Decimal when Math.Abs(Equality.ToDouble(value)) < int.MaxValue => (long)Math.Round(Equality.ToDouble(value)),
        ValueKind.String when int.TryParse(value.Text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var digits) => digits,
        _ => null,
    };

    public void SetMember(Value target, string name, Value value, TextSpan at)
    {
        switch (target.Reference)
        {
            case ScriptObject script when script.IsReadOnly(name):
                throw Fail(TemplateDiagnostics.ReadOnlyVariable(Where(at), name));
            case ScriptObject script:
                SetOwn(script, name, value);
                break;
            case TemplateList { IsFrozen: false } list:
                (list.Members ??= new()).Set(name, value);
                break;
            case GlobalsView:
                AssignGlobal(symbols.IdOf(name), value, at);
                break;
            case BuiltinObject builtin:
                SetOwn(CopyOf(builtin, at), name, value);
                break;
            default:
                throw Fail(TemplateDiagnostics.CannotChange(Where(at), ValueNames.Of(target)));
        }
    }

    /// <summary>A built-in object is changed in a copy, which takes its place for the rest of the render.</summary>
    private ScriptObject CopyOf(BuiltinObject builtin, TextSpan at)
    {
        var copy = ScriptObject.From(builtin, builtin.Name);
        AssignGlobal(symbols.IdOf(builtin.Name), Value.Of(copy), at);
        for (var i = 0; i < _with.Count; i++)
        {
            if (ReferenceEquals(_with[i], builtin))
                _with[i] = copy;
        }

        return copy;
    }

    private void SetOwn(ScriptObject script, string name, Value value)
    {
        script.Set(name, value);
        if (script.CopyOf == "date" && name == "format")
            DateFormat = TextOf(value);
    }

    public void SetItem(Value target, Value index, Value value, TextSpan at)
    {
        if (target.Kind == ValueKind.Object || (target.Kind == ValueKind.List && index.IsText))
        {
            SetMember(target, TextOf(index), value, at);
            return;
        }

        if (target.Reference is not TemplateList { IsFrozen: false } list)
            throw Fail(TemplateDiagnostics.CannotChange(Where(at), ValueNames.Of(target)));
        var position = Position(index, list.Count, at);
        if (position < 0 && !Options.StrictVariables)
            return;
        if (position < 0)
            throw Fail(TemplateDiagnostics.IndexOutOfRange(Where(at), TextOf(index), list.Count));
        if (position >= list.Count)
        {
            ChargeList(position - list.Count + 1);
            AllocateText((position - list.Count + 1) * 12);
        }

        list.Set((int)position, value);
    }

    private static Value IsEmpty(Value value) => value.Kind switch
    {
        ValueKind.Null => Value.Null,
        ValueKind.List => value.List.Count == 0,
        ValueKind.Object => !value.Object.Names.Any(),
        ValueKind.String or ValueKind.Markup or ValueKind.Json => value.Text.Length == 0,
        _ => Value.Null,
    };
}
