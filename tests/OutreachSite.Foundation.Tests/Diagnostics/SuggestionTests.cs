using OutreachSite.Diagnostics;

namespace OutreachSite.Tests.Diagnostics;

public sealed class SuggestionTests
{
    private static readonly string[] Known = ["title", "summary", "published", "updated", "owner"];

    [Theory]
    [InlineData("titel", "title")]
    [InlineData("sumary", "summary")]
    [InlineData("Published", "published")]
    public void A_slip_finds_the_name_that_was_meant(string word, string expected) =>
        Assert.Equal(expected, Suggestion.Closest(word, Known));

    [Theory]
    [InlineData("colour")]
    [InlineData("x")]
    public void A_strange_word_finds_nothing(string word) => Assert.Null(Suggestion.Closest(word, Known));
}
