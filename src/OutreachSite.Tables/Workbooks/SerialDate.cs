using System.Globalization;

namespace OutreachSite.Tables.Workbooks;

/// <summary>Days and times as spreadsheets count them: whole days since a first day, and the time as a part of the day.</summary>
internal static class SerialDate
{
    private const double LastDay = 2_958_465;
    private const int SecondsOfDay = 86_400, LeapDayThatNeverWas = 60;

    /// <summary>Writes the number as day, time or both; null when it is none.</summary>
    public static string? Write(double serial, NumberLook look, bool countsFrom1904)
    {
        if (!double.IsFinite(serial) || serial < 0 || serial > LastDay)
            return null;
        var seconds = (long)Math.Round(serial * SecondsOfDay, MidpointRounding.AwayFromZero);
        var (day, time) = Math.DivRem(seconds, SecondsOfDay);
        var clock = TimeSpan.FromSeconds(time).ToString(@"hh\:mm\:ss", CultureInfo.InvariantCulture);
        if (look == NumberLook.Time && day == 0)
            return clock;
        if (day > LastDay)
            return null;
        // Excel counts a 29 February 1900, as Lotus did.
        var first = countsFrom1904 ? new DateOnly(1904, 1, 1) : new(1899, 12, day < LeapDayThatNeverWas ? 31 : 30);
        var date = first.AddDays((int)day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return look == NumberLook.Day && time == 0 ? date : $"{date} {clock}";
    }
}
