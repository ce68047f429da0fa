namespace OutreachSite.Charts.Tests;

public sealed class PhraseTests
{
    [Fact]
    public void Places_are_filled_once_and_what_is_put_in_is_left_alone() =>
        Assert.Equal("{b}は{b}と2", Phrase.Fill("{a}は{a}と{b}", ("a", "{b}"), ("b", "2")));

    [Fact]
    public void Unknown_places_and_lone_braces_stay() => Assert.Equal("{x} { } 1", Phrase.Fill("{x} { } {a}", ("a", "1")));

    [Fact]
    public void Every_word_of_every_language_has_only_places_that_the_Japanese_has()
    {
        foreach (var property in typeof(ChartWords).GetProperties().Where(one => one.PropertyType == typeof(string)))
        {
            var japanese = Places((string)property.GetValue(ChartWords.Japanese)!);
            foreach (var words in new[] { ChartWords.English, ChartWords.Easy })
                Assert.Subset(japanese, Places((string)property.GetValue(words)!));
        }
    }

    private static HashSet<string> Places(string pattern) =>
        [.. System.Text.RegularExpressions.Regex.Matches(pattern, "{[a-z]+}").Select(match => match.Value)];
}
