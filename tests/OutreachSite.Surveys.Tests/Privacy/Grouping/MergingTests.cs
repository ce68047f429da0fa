using System.Collections.Immutable;
using OutreachSite.Surveys.Privacy.Grouping;

namespace OutreachSite.Surveys.Tests.Privacy.Grouping;

public sealed class MergingTests
{
    private static string Merge(int[] counts, bool isOrdered, int minimum = 5, int top = 0, string[]? labels = null)
    {
        ImmutableArray<string> names = [.. labels ?? [.. counts.Select((_, place) => $"{(char)('a' + place)}")]];
        var groups = new Merging(names, isOrdered, minimum) { TopSteps = top }.Apply(GroupedCounts.Singly(counts));
        return string.Join(' ', groups.Blocks.Zip(groups.Counts, (block, count) => $"{string.Concat(block.Select(place => names[place]))}={count}"));
    }

    [Theory]
    [InlineData(new[] { 9, 2, 3, 7, 0 }, "a=9 d=7 e=0 bc=5")]
    [InlineData(new[] { 9, 2, 6, 7, 0 }, "a=9 d=7 e=0 bc=8")]
    [InlineData(new[] { 9, 6, 6, 7, 1 }, "a=9 b=6 d=7 ce=7")]
    [InlineData(new[] { 1, 1, 1, 0, 0 }, "d=0 e=0 abc=3")]
    public void Without_an_order_small_groups_become_one(int[] counts, string expected) => Assert.Equal(expected, Merge(counts, isOrdered: false));

    [Fact]
    public void The_group_of_others_is_asked_first() =>
        Assert.Equal("看護師=6 市=7 無=0 医師その他=32", Merge([2, 6, 7, 30, 0], isOrdered: false, labels: ["医師", "看護師", "市", "その他", "無"]));

    [Theory]
    [InlineData(new[] { 80, 89, 15, 2, 0, 0 }, "a=80 b=89 cd=17 e=0 f=0")]
    [InlineData(new[] { 80, 89, 3, 2, 0, 0 }, "a=80 b=89 cd=5 e=0 f=0")]
    [InlineData(new[] { 80, 3, 6, 7, 8, 0 }, "ab=83 c=6 d=7 e=8 f=0")]
    [InlineData(new[] { 80, 9, 0, 0, 2, 0 }, "a=80 bcde=11 f=0")]
    [InlineData(new[] { 80, 89, 15, 8, 0, 3 }, "a=80 b=89 c=15 df=11 e=0")]
    public void Steps_of_a_scale_join_their_neighbours_on_the_same_side(int[] counts, string expected) => Assert.Equal(expected, Merge(counts, isOrdered: true, top: 2));

    [Fact]
    public void Nobody_gets_lost_and_no_small_group_is_left_beside_another()
    {
        var random = new Random(5);
        for (var round = 0; round < 3000; round++)
        {
            var counts = Enumerable.Range(0, random.Next(2, 8)).Select(_ => random.Next(4) == 0 ? 0 : random.Next(12)).ToArray();
            ImmutableArray<string> labels = [.. counts.Select((_, place) => $"{place}")];
            var groups = new Merging(labels, round % 2 == 0, 5).Apply(GroupedCounts.Singly(counts));
            Assert.Equal(Enumerable.Range(0, counts.Length), groups.Blocks.SelectMany(block => block).Order());
            Assert.Equal(counts.Sum(), groups.Counts.Sum());
            Assert.True(groups.Filled <= 1 || groups.Counts.All(count => count is 0 or >= 5));
        }
    }
}
