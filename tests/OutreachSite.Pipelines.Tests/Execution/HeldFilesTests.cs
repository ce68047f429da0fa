using OutreachSite.Pipelines.Execution;

namespace OutreachSite.Pipelines.Tests.Execution;

public sealed class HeldFilesTests
{
    [Fact]
    public void What_is_held_is_given_back_as_bytes_or_as_text()
    {
        var held = new HeldFiles();
        Assert.Equal("在宅医療"u8.ToArray(), held.Hold("在宅医療"u8.ToArray())!.Take());
        Assert.Equal("在宅医療", held.Hold("在宅医療"u8.ToArray())!.TakeText());
    }

    [Fact]
    public void Not_more_is_held_than_a_fixed_amount_and_what_is_taken_makes_room()
    {
        var held = new HeldFiles();
        var all = Enumerable.Range(0, 1024).Select(_ => held.Hold(new byte[64 << 10])).ToArray();
        Assert.DoesNotContain(null, all);
        Assert.Null(held.Hold([1]));
        Assert.Equal(64 << 10, all[0]!.Take().Length);
        Assert.NotNull(held.Hold([1]));
    }

    [Fact]
    public void Long_files_and_empty_ones_are_not_held()
    {
        Assert.Null(new HeldFiles().Hold(new byte[(64 << 10) + 1]));
        Assert.Null(new HeldFiles().Hold([]));
    }
}
