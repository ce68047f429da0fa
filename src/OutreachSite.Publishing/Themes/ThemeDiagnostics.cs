using System.Globalization;

namespace OutreachSite.Publishing.Themes;

/// <summary>Everything that can be wrong with a theme beside its templates: THM101 to THM199.</summary>
public static class ThemeDiagnostics
{
    /// <summary>The theme does not have the words of a variant that the site uses.</summary>
    public static Diagnostic MissingWords(Location where) => new(
        "THM101", Severity.Error, where,
        new("テーマに、この言葉づかいのファイルがありません", "the theme has no words for this variant"),
        new("themes/ の中に i18n のファイルを置くか、site.yml の variants から外してください", "add the i18n file, or leave the variant out of site.yml"));

    /// <summary>The theme that site.yml names is not there.</summary>
    public static Diagnostic UnknownTheme(Location where, string theme, IEnumerable<string> known) => new(
        "THM102", Severity.Error, where,
        new($"テーマ「{theme}」は themes/ にありません", $"there is no theme '{theme}' in themes/"),
        Suggestion.DidYouMean(theme, known) ?? new($"使えるもの: {string.Join("、", known)}", $"there are: {string.Join(", ", known)}"));

    /// <summary>A width of <c>pictures</c> in theme.yml is no number of pixels, or there are too many widths: each one is a further copy of every picture.</summary>
    public static Diagnostic BadPictureWidth(Location where, string written, int least, int most, int count) => new(
        "THM103", Severity.Error, where,
        new($"画像の幅「{written}」は使えません", $"'{written}' is no width of pictures"),
        new(string.Create(CultureInfo.InvariantCulture, $"{least}から{most}までの整数を、{count}個まで書いてください（例: widths: [480, 800, 1200]）"),
            string.Create(CultureInfo.InvariantCulture, $"write whole numbers from {least} to {most}, at most {count} of them (for example widths: [480, 800, 1200])")));

    /// <summary>A template asks for a word that the theme does not say.</summary>
    public static Message UnknownWord(string key, IEnumerable<string> known) =>
        Suggestion.Closest(key, known) is { } near
            ? new($"テーマの言葉「{key}」はありません。「{near}」の誤りではありませんか", $"the theme has no word '{key}'; did you mean '{near}'?")
            : new($"テーマの言葉「{key}」は i18n にありません", $"the theme has no word '{key}'");

    /// <summary>A template asks for a picture that the theme does not have.</summary>
    public static Message UnknownIcon(string name, IEnumerable<string> known) =>
        Suggestion.Closest(name, known) is { } near
            ? new($"アイコン「{name}」はありません。「{near}」の誤りではありませんか", $"there is no icon '{name}'; did you mean '{near}'?")
            : new($"アイコン「{name}」はテーマの icons にありません", $"the theme has no icon '{name}'");
}
