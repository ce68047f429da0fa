using OutreachSite.Templating.Evaluation;

namespace OutreachSite.Templating.Builtins;

/// <summary>The order of <c>array.sort</c>: null first; texts without regard to case, then small before capital letters.</summary>
internal sealed class ValueOrder : IComparer<Value>
{
    public static readonly ValueOrder Instance = new();

    public int Compare(Value x, Value y)
    {
        if (x.IsNull || y.IsNull)
            return (x.IsNull ? 0 : 1) - (y.IsNull ? 0 : 1);
        return x.IsText && y.IsText ? CompareTexts(x.Text, y.Text) : Equality.Compare(x, y) ?? 0;
    }

    private static int CompareTexts(string a, string b)
    {
        var order = string.Compare(a, b, StringComparison.OrdinalIgnoreCase);
        return order != 0 ? order : -string.CompareOrdinal(a, b);
    }
}
