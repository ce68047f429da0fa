using OutreachSite.Templating.Evaluation;

namespace OutreachSite.Templating.Builtins;

/// <summary>
/// The order of <c>array.sort</c>: null first; texts as a dictionary has them: signs, digits, letters without regard to case,
/// then small before capital letters. It does not ask the culture data of the machine.
/// </summary>
internal sealed class ValueOrder : IComparer<Value>
{
    public static readonly ValueOrder Instance = new();

    private const string Signs = "_-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$";

    public int Compare(Value x, Value y)
    {
        if (x.IsNull || y.IsNull)
            return (x.IsNull ? 0 : 1) - (y.IsNull ? 0 : 1);
        return x.IsText && y.IsText ? CompareTexts(x.Text, y.Text) : Equality.Compare(x, y) ?? 0;
    }

    private static int CompareTexts(string a, string b)
    {
        var length = Math.Min(a.Length, b.Length);
        for (var i = 0; i < length; i++)
        {
            var order = Weight(a[i]).CompareTo(Weight(b[i]));
            if (order != 0)
                return order;
        }

        return a.Length != b.Length ? a.Length.CompareTo(b.Length) : -string.CompareOrdinal(a, b);
    }

    private static int Weight(char c)
    {
        if (char.IsWhiteSpace(c))
            return -200;
        var sign = Signs.IndexOf(c, StringComparison.Ordinal);
        return sign >= 0 ? sign - 100 : char.ToUpperInvariant(c);
    }
}
