namespace OutreachSite.Content.Tests.Markdown;

public sealed class BoxTests
{
    [Theory]
    [InlineData("::: note a\nx\n:::\n")]
    [InlineData("::: note a\n::: plain b\nx\n:::\n:::\n")]
    [InlineData("::: note a\n```\n:::\n```\n:::\n")]
    [InlineData("::: note a\n::: plain b\n```\n:::\n```\n:::\n:::\n")]
    [InlineData(":::: note a\n\n::: plain b\n```\n:::\n```\nx\n:::\n\n後\n::::\n")]
    [InlineData("- a\n  ::: note b\n  x\n  :::\n")]
    [InlineData("::: note a\n- x\n\n  ::: plain b\n  y\n  :::\n:::\n")]
    public void A_box_is_closed_by_the_line_that_belongs_to_it(string markdown) => Assert.Equal("", Rendered.Codes(markdown));
}
