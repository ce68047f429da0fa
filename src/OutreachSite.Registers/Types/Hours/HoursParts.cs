using System.Globalization;
using OutreachSite.Dates;
using OutreachSite.Registers.Fields;

namespace OutreachSite.Registers.Types.Hours;

/// <summary>
/// Puts opening hours together from columns: days, beginning and end; a column for each weekday; a beginning and an end for each weekday;
/// or the days on which a place is closed.
/// </summary>
internal static class HoursParts
{
    /// <summary>Columns that hold days: 診療曜日.</summary>
    public const string Days = "days";

    /// <summary>Columns that hold the beginning.</summary>
    public const string Start = "start";

    /// <summary>Columns that hold the end.</summary>
    public const string End = "end";

    /// <summary>Columns named 休診, one for each weekday.</summary>
    public const string ClosedOn = "closed-";

    public static OpeningHours? Read(FieldInput input, FieldContext context)
    {
        if (input.Parts.Count == 0)
            return null;
        var spans = new List<OpeningSpan>();
        var (starts, ends) = (Times(input, Start, context), Times(input, End, context));
        var named = input.Part(Days);
        var days = named.Length > 0 ? HoursReader.DaysOf(named) : default;
        foreach (var (letter, cell) in input.Parts.Where(part => part.Part.Length == 1).Select(part => (part.Part[0], part.Cell)))
        {
            if (AnswerType.Of(cell.Text) == Answer.Yes)
                days = days.With(letter);
            else if (AnswerType.Of(cell.Text) is null && !WrittenText.IsMissing(cell.Text))
                spans.AddRange(HoursReader.Read(cell.Text).Spans.Select(span => span with { Days = default(WeekdaySet).With(letter) }));
        }

        days = days.With(OpenDays(input, context));
        spans.AddRange(starts.Zip(ends, (from, to) => new OpeningSpan(days, from, to)).Where(span => span.To.CompareTo(span.From) > 0));
        spans.AddRange(ByWeekday(input, context));
        var merged = Merged(spans);
        var written = merged.Count > 0 ? OpeningHours.Text(merged) : days.IsEmpty ? named : days.ToString();
        return written.Length == 0 ? null : new(written, [.. merged], merged.Count > 0);
    }

    /// <summary>月_診療開始時間 and 月_診療終了時間, one after the other.</summary>
    private static IEnumerable<OpeningSpan> ByWeekday(FieldInput input, FieldContext context)
    {
        for (var i = 0; i < input.Parts.Count; i++)
        {
            var (part, cell) = input.Parts[i];
            if (part is not [var letter, '-', .. "start"])
                continue;
            var end = input.Parts.Skip(i + 1).FirstOrDefault(other => other.Part == $"{letter}-end").Cell;
            if (!end.IsBlank && Time(cell, context) is { } from && Time(end, context) is { } to && to.CompareTo(from) > 0)
                yield return new(default(WeekdaySet).With(letter), from, to);
        }
    }

    /// <summary>
    /// By the definition of 医療情報ネット a column named 毎週決まった曜日に休診（月） holds 1 when the place is open on Mondays, which is the
    /// contrary of its name.
    /// </summary>
    private static WeekdaySet OpenDays(FieldInput input, FieldContext context)
    {
        var open = context.Options.Source == RegisterSource.NationalMedicalAsNamed ? "0" : "1";
        var days = default(WeekdaySet);
        foreach (var (part, cell) in input.Parts)
        {
            if (part.StartsWith(ClosedOn, StringComparison.Ordinal) && Width.Narrow(cell.Text) == open)
                days = days.With(part[^1]);
        }

        return days;
    }

    private static List<ClockTime> Times(FieldInput input, string part, FieldContext context) =>
        [.. input.Parts.Where(one => one.Part == part).Select(one => Time(one.Cell, context)).OfType<ClockTime>()];

    /// <summary>9:00, 9時, 0.375 and 09:00:00.</summary>
    private static ClockTime? Time(WrittenCell cell, FieldContext context)
    {
        var text = WrittenText.Folded(cell.Text);
        if (WrittenText.IsMissing(text))
            return null;
        if (text.Contains('.', StringComparison.Ordinal) && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var part) && part is >= 0 and <= 1)
        {
            var minutes = (int)Math.Round(part * 24 * 60);
            return new ClockTime(minutes / 60, minutes % 60);
        }

        var bare = text.Contains(' ', StringComparison.Ordinal) ? text[(text.LastIndexOf(' ') + 1)..] : text;
        if (bare.Length == 8 && bare[2] == ':' && bare[5] == ':')
            bare = bare[..5];
        var reading = ClockTime.Parse(bare, cell.Where);
        if (reading.Value is { } time)
            return time;
        context.Report(ValueDiagnostics.UnreadableTime(cell.Where, context.Field.Heading, cell.Text));
        return null;
    }

    /// <summary>Days with the same times are said together.</summary>
    private static List<OpeningSpan> Merged(List<OpeningSpan> spans)
    {
        var merged = new List<OpeningSpan>();
        foreach (var span in spans)
        {
            var same = merged.FindIndex(other => other.From == span.From && other.To == span.To && !other.Days.IsEmpty && !span.Days.IsEmpty);
            if (same >= 0)
                merged[same] = merged[same] with { Days = merged[same].Days.With(span.Days) };
            else
                merged.Add(span);
        }

        return merged;
    }
}
