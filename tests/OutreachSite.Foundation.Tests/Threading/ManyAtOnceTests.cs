using OutreachSite.Threading;

namespace OutreachSite.Tests.Threading;

public sealed class ManyAtOnceTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4095)]
    [InlineData(4096)]
    [InlineData(10_001)]
    public void Many_and_few_are_sorted_the_same_way(int count)
    {
        var dice = new Random(count);
        int[] items = [.. Enumerable.Range(0, count).Select(_ => dice.Next(count))];
        Assert.Equal(items.Order(), ManyAtOnce.Sorted(items, static (one, other) => one.CompareTo(other)));
    }

    [Fact]
    public void What_is_thrown_is_thrown_as_it_is() =>
        Assert.Throws<FileNotFoundException>(() => ManyAtOnce.For(20, _ => throw new FileNotFoundException()));
}
