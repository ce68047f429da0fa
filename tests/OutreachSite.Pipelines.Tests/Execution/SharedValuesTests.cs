using OutreachSite.Files;
using OutreachSite.Pipelines.Execution;

namespace OutreachSite.Pipelines.Tests.Execution;

public sealed class SharedValuesTests
{
    [Fact]
    public void What_is_made_of_the_same_is_made_once()
    {
        var (shared, made) = (new SharedValues(), 0);
        string Make() => $"made {Interlocked.Increment(ref made)}";
        var values = new string[8];
        Parallel.For(0, values.Length, i => values[i] = shared.Of(ContentHash.Of("same"u8), Make));
        Assert.All(values, value => Assert.Equal("made 1", value));
        Assert.Equal("made 2", shared.Of(ContentHash.Of("other"u8), Make));
    }

    [Fact]
    public void Only_the_values_that_were_used_last_are_held()
    {
        var (shared, made) = (new SharedValues(), 0);
        string Of(int number) => shared.Of(new ContentHash(0, (ulong)number), () => $"{++made}");
        for (var number = 0; number < SharedValues.Most; number++)
            Of(number);
        Of(0);
        Of(SharedValues.Most);
        Assert.Equal(SharedValues.Most + 1, made);
        Assert.Equal("1", Of(0));
        Assert.Equal($"{SharedValues.Most + 2}", Of(1));
    }
}
