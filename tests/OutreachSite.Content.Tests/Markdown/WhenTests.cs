using OutreachSite.Content.Events;

namespace OutreachSite.Content.Tests.Markdown;

/// <summary>Words that stand on the page of an event only while it is so.</summary>
public sealed class WhenTests
{
    private const string Text = """
        ## いつも {#always}

        ::: when 受付前 受付中
        ## 申しこみ {#apply}

        申しこめます。
        :::

        ::: when after
        ## 開きました {#held}

        終わりました。
        :::
        """;

    [Theory]
    [InlineData(EventState.NotYetOpen, "always apply")]
    [InlineData(EventState.Open, "always apply")]
    [InlineData(EventState.Closed, "always")]
    [InlineData(EventState.Over, "always held")]
    [InlineData(EventState.ResultsPublished, "always held")]
    [InlineData(EventState.Cancelled, "always")]
    public void Words_are_shown_while_the_event_is_in_one_of_the_states(EventState state, string shown)
    {
        var page = Rendered.Page(Text, state: state).Value!;
        Assert.Equal(shown, string.Join(' ', page.Contents.Where(entry => !entry.IsHidden).Select(entry => entry.Id)));
        Assert.All(page.Contents, entry => Assert.Equal(!entry.IsHidden, page.Html.Contains($"id=\"{entry.Id}\"", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("::: when 受付\n文。\n:::", "MKD163")]
    [InlineData("::: when\n文。\n:::", "MKD154")]
    [InlineData("::: when open\n:::", "MKD162")]
    public void What_is_no_state_is_said(string markdown, string code) =>
        Assert.Equal(code, string.Join(' ', Rendered.Page(markdown, state: EventState.Open).Diagnostics.Select(problem => problem.Code)));

    [Fact]
    public void A_page_without_an_event_has_no_states() => Assert.Equal("MKD164", Rendered.Codes("::: when open\n文。\n:::"));

    [Fact]
    public void Boards_of_different_times_do_not_meet() => Assert.Equal("", string.Join(' ', Rendered.Page(
        "::: when open\n::: phone center\n:::\n:::\n\n::: when closed\n::: phone center\n:::\n:::", state: EventState.Open).Diagnostics.Select(problem => problem.Code)));
}
