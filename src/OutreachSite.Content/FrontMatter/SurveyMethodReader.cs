using System.Globalization;
using OutreachSite.Content.Yaml;

namespace OutreachSite.Content.FrontMatter;

/// <summary>Reads the block <c>survey</c> of a front matter. Its keys are compulsory; 記載なし is an answer.</summary>
internal static class SurveyMethodReader
{
    private static readonly ImmutableArray<string> Unknown = ["記載なし", "非公表", "不明", "not stated"];

    public static SurveyMethod? Read(MappingReader? reader)
    {
        if (reader is null)
            return null;
        var (name, purpose) = (reader.Text("name"), reader.Text("purpose"));
        var (asked, method, period) = (reader.Text("asked", required: true), reader.Text("method", required: true), reader.Text("period", required: true));
        var (asOf, sent, returned) = (reader.CitedDate("as-of"), Count(reader, "sent"), Count(reader, "returned"));
        var (shares, notes) = (reader.Text("base", required: true), reader.TextsByVariant("notes"));
        if (sent is { } all && returned is { } some && some > all)
            reader.Problems.Add(ContentDiagnostics.MoreAnsweredThanAsked(reader.Where("returned"), some, all));
        reader.Done();
        return asked is null || method is null || period is null || shares is null
            ? null
            : new(name, purpose, asked, method, period, asOf, sent, returned, shares, [.. notes.Select(note => note.Japanese)]);
    }

    /// <summary>A number of people or places, grouped by commas or not; null when it says that nobody published it.</summary>
    private static int? Count(MappingReader reader, string key)
    {
        if (reader.Written(key, required: true) is not { } written || Unknown.Contains(written.Text))
            return null;
        var digits = TextKey.Of(written.Text).Value.Replace(",", "", StringComparison.Ordinal);
        if (int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            return count;
        reader.Problems.Add(ContentDiagnostics.NotANumber(written.Where, key, written.Text));
        return null;
    }
}
