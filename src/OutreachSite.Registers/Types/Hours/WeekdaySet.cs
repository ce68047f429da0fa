namespace OutreachSite.Registers.Types.Hours;

/// <summary>Days of the week from Monday on, and public holidays as the eighth.</summary>
/// <param name="Bits">Monday is the lowest bit, the holiday the highest of eight.</param>
public readonly record struct WeekdaySet(byte Bits)
{
    /// <summary>月火水木金土日祝, in the order of the bits.</summary>
    public const string Letters = "月火水木金土日祝";

    private const byte WorkingBits = 0b0001_1111;

    /// <summary>Monday to Friday.</summary>
    public static WeekdaySet Working { get; } = new(WorkingBits);

    /// <summary>Every day, holidays too.</summary>
    public static WeekdaySet All { get; } = new(byte.MaxValue);

    /// <summary>True when no day is in it: the days are not said.</summary>
    public bool IsEmpty => Bits == 0;

    /// <summary>True for a day of this letter.</summary>
    public bool Contains(char letter) => Letters.IndexOf(letter, StringComparison.Ordinal) is var day and >= 0 && (Bits & (1 << day)) != 0;

    /// <summary>With one day more.</summary>
    public WeekdaySet With(char letter) => Letters.IndexOf(letter, StringComparison.Ordinal) is var day and >= 0 ? new((byte)(Bits | (1 << day))) : this;

    /// <summary>With these days more.</summary>
    public WeekdaySet With(WeekdaySet others) => new((byte)(Bits | others.Bits));

    /// <summary>Without these days.</summary>
    public WeekdaySet Without(WeekdaySet others) => new((byte)(Bits & ~others.Bits));

    /// <summary>With all days from one letter to another.</summary>
    public WeekdaySet WithRange(char first, char last)
    {
        var (from, to) = (Letters.IndexOf(first, StringComparison.Ordinal), Letters.IndexOf(last, StringComparison.Ordinal));
        var days = this;
        for (var day = from; from >= 0 && day <= to; day++)
            days = days.With(Letters[day]);
        return days;
    }

    /// <summary>月〜金, 月火木, 毎日; empty when no day is said.</summary>
    public override string ToString()
    {
        var days = this;
        if (Bits == byte.MaxValue)
            return "毎日";
        if ((Bits & WorkingBits) == WorkingBits && (Bits & ~WorkingBits) == 0)
            return "月〜金";
        return string.Concat(Letters.Where(letter => days.Contains(letter)));
    }
}
