using System.Text;
using OutreachSite.Templating.Evaluation;

namespace OutreachSite.Templating.Builtins;

/// <summary><c>array.…</c>: lists in, new lists out. Null counts as the empty list.</summary>
internal static class ArrayFunctions
{
    public static BuiltinObject Group { get; } = new("array",
    [
        new("array.add", Add, "list", "value"),
        new("array.add_range", Concat, "list1", "list2"),
        new("array.any", Any, "list", "function", "args..."),
        new("array.compact", Compact, "list"),
        new("array.concat", Concat, "list1", "list2"),
        new("array.contains", Contains, "list", "item"),
        new("array.cycle", Cycle, "list", "group?"),
        new("array.each", Each, "list", "function"),
        new("array.filter", Filter, "list", "function"),
        new("array.first", First, "list"),
        new("array.insert_at", InsertAt, "list", "index", "value"),
        new("array.join", Join, "list", "delimiter", "function?"),
        new("array.last", Last, "list"),
        new("array.limit", Limit, "list", "count"),
        new("array.map", Map, "list", "member"),
        new("array.offset", Offset, "list", "index"),
        new("array.remove_at", RemoveAt, "list", "index"),
        new("array.reverse", Reverse, "list"),
        new("array.size", Size, "list"),
        new("array.sort", Sort, "list", "member?"),
        new("array.uniq", Uniq, "list"),
    ]);

    /// <summary>The list with one more item.</summary>
    private static Value Add(in Arguments a)
    {
        var result = new TemplateList(a.List(0));
        result.Add(a[1]);
        return Value.Of(result);
    }

    /// <summary>Both lists, one after the other.</summary>
    private static Value Concat(in Arguments a)
    {
        if (a.IsNull(0) && a.IsNull(1))
            return Value.Null;
        var result = new TemplateList(a.List(0));
        result.AddRange(a.List(1));
        return Value.Of(result);
    }

    /// <summary>Does the function hold for some item? Further arguments are passed on.</summary>
    private static Value Any(in Arguments a)
    {
        var function = a.Function(1);
        var rest = new Value[Math.Max(1, a.Count - 1)];
        for (var i = 2; i < a.Count; i++)
            rest[i - 1] = a[i];
        foreach (var item in a.List(0))
        {
            rest[0] = item;
            if (a.Call(function, rest).IsTruthy)
                return true;
        }

        return false;
    }

    /// <summary>The items that are not null.</summary>
    private static Value Compact(in Arguments a) => Value.Of(new TemplateList(a.List(0).Where(item => !item.IsNull)));

    /// <summary>Is the value an item? 1, 1.0 and "1" differ.</summary>
    private static Value Contains(in Arguments a)
    {
        var wanted = a[1];
        foreach (var item in a.List(0))
        {
            if (item == wanted || (item.IsText && wanted.IsText && item.Text == wanted.Text))
                return true;
        }

        return false;
    }

    /// <summary>The next item at each call, for each group or list by itself.</summary>
    private static Value Cycle(in Arguments a)
    {
        var list = a.List(0);
        if (list.Count == 0)
            return Value.Null;
        var group = a.IsNull(1) ? "list:" + a.Text(0) : "group:" + a.Text(1);
        var next = a.Context.Cycles.GetValueOrDefault(group);
        a.Context.Cycles[group] = (next + 1) % list.Count;
        return list[next % list.Count];
    }

    /// <summary>What the function gives for each item.</summary>
    private static Value Each(in Arguments a)
    {
        if (a.IsNull(0) || a.IsNull(1))
            return a[0];
        var function = a.Function(1);
        var result = new TemplateList();
        foreach (var item in a.List(0))
            result.Add(a.Call(function, item));
        return Value.Of(result);
    }

    /// <summary>The items for which the function holds.</summary>
    private static Value Filter(in Arguments a)
    {
        if (a.IsNull(0) || a.IsNull(1))
            return a[0];
        var function = a.Function(1);
        var result = new TemplateList();
        foreach (var item in a.List(0))
        {
            if (a.Call(function, item).IsTruthy)
                result.Add(item);
        }

        return Value.Of(result);
    }

    /// <summary>The first item, or null.</summary>
    private static Value First(in Arguments a) => a.List(0) is { Count: > 0 } list ? list[0] : Value.Null;

    /// <summary>The last item, or null.</summary>
    private static Value Last(in Arguments a) => a.List(0) is { Count: > 0 } list ? list[list.Count - 1] : Value.Null;

    /// <summary>The list with an item put in; places up to it are filled with null.</summary>
    private static Value InsertAt(in Arguments a)
    {
        var at = Math.Max(0, a.Int(1));
        var list = a.List(0);
        if (at > list.Count)
        {
            a.Context.ChargeList(at - list.Count);
            a.Context.AllocateText((at - list.Count) * 12L);
        }

        var result = new TemplateList(list);
        while (result.Count < at)
            result.Add(Value.Null);
        result.Insert(at, a[2]);
        return Value.Of(result);
    }

    /// <summary>The list without one item; negative positions count from the end.</summary>
    private static Value RemoveAt(in Arguments a)
    {
        var result = new TemplateList(a.List(0));
        var at = a.Int(1);
        at = at < 0 ? at + result.Count : at;
        if (at >= 0 && at < result.Count)
            result.RemoveAt(at);
        return Value.Of(result);
    }

    /// <summary>The items as one text with separators; a function may make the text of each.</summary>
    private static Value Join(in Arguments a)
    {
        var text = new StringBuilder();
        var separator = a.Text(1);
        var function = a.IsNull(2) ? default : a.Function(2);
        var isFirst = true;
        foreach (var item in a.List(0))
        {
            if (!isFirst)
                text.Append(separator);
            isFirst = false;
            var part = a.Context.TextOf(item);
            text.Append(function.IsNull ? part : a.Context.TextOf(a.Call(function, part)));
            a.Context.CheckText(text.Length);
        }

        return a.Made(text.ToString());
    }

    /// <summary>The first items, as many as given.</summary>
    private static Value Limit(in Arguments a) => Value.Of(new TemplateList(a.List(0).Take(Math.Max(0, a.Int(1)))));

    /// <summary>The items behind the first ones.</summary>
    private static Value Offset(in Arguments a) => Value.Of(new TemplateList(a.List(0).Skip(Math.Max(0, a.Int(1)))));

    /// <summary>That member of each item; items without it are dropped.</summary>
    private static Value Map(in Arguments a)
    {
        var member = a.Text(1);
        var result = new TemplateList();
        foreach (var item in a.List(0))
        {
            if (item.Kind == ValueKind.Object && item.Object.TryGet(member, out var value))
                result.Add(value);
            else if (item.Kind != ValueKind.Object && ValueMembers.TryGet(item, member, out value))
                result.Add(value);
        }

        return Value.Of(result);
    }

    /// <summary>The items from the last to the first.</summary>
    private static Value Reverse(in Arguments a)
    {
        var result = new TemplateList(a.List(0));
        result.Reverse();
        return Value.Of(result);
    }

    /// <summary>How many items there are.</summary>
    private static Value Size(in Arguments a) => a[0].Kind == ValueKind.List ? a[0].List.Count : a.List(0).Count;

    /// <summary>The items in order, by themselves or by a member. Equal ones keep their order; different kinds cannot be compared.</summary>
    private static Value Sort(in Arguments a)
    {
        var member = a.IsNull(1) ? null : a.Text(1);
        var keyed = new List<(Value Key, Value Item)>();
        foreach (var item in a.List(0))
        {
            var key = item;
            if (member is not null)
                key = item.Kind == ValueKind.Object && item.Object.TryGet(member, out var found) ? found : Value.Null;
            keyed.Add((key, item));
        }

        var kind = keyed.FirstOrDefault(k => !k.Key.IsNull).Key;
        foreach (var (key, _) in keyed)
        {
            if (!key.IsNull && !Comparable(a, kind, key))
                throw a.Bad(0, new("種類の違う値は並べ替えられない", "values of different kinds cannot be sorted"));
        }

        a.Context.Charge(keyed.Count);
        return Value.Of(new TemplateList(keyed.OrderBy(k => k.Key, ValueOrder.Instance).Select(k => k.Item)));
    }

    private static bool Comparable(in Arguments a, Value first, Value other) =>
        first.IsText ? other.IsText
        : first.IsNumber ? other.IsNumber && (a.IsTheme || Equality.IsWhole(first) == Equality.IsWhole(other))
        : first.Kind == other.Kind && first.Kind is ValueKind.Boolean or ValueKind.Date or ValueKind.Duration;

    /// <summary>Each item once, where it stands first; 1 and 1.0 differ.</summary>
    private static Value Uniq(in Arguments a) => Value.Of(new TemplateList(a.List(0).Distinct()));
}
