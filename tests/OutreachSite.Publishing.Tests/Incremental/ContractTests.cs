using System.Diagnostics;
using OutreachSite.Pipelines.Tracing;
using OutreachSite.Testing.Tools;
using Xunit.Abstractions;

namespace OutreachSite.Publishing.Tests.Incremental;

/// <summary>After any sequence of edits and accidents the output is that of a clean build, byte by byte, and so is what is said.</summary>
public sealed class ContractTests(ITestOutputHelper log)
{
    private const int Towns = 4, Steps = 500, ManySteps = 2500;

    [Fact]
    public void After_any_edits_and_accidents_the_output_is_that_of_a_clean_build()
    {
        var clock = Stopwatch.StartNew();
        var ends = new (string? Difference, string Said)[Towns];
        Parallel.For(0, Towns, seed => ends[seed] = Run(seed));
        log.WriteLine($"{string.Join('\n', ends.Select(end => end.Said))}\n{clock.Elapsed.TotalSeconds:F1} s");
        Assert.All(ends, end => Assert.Null(end.Difference));
    }

    private static (string? Difference, string Said) Run(int seed)
    {
        var steps = Toolbox.RunsLong ? ManySteps : Steps;
        using var contract = new TownContract(seed);
        var difference = contract.Run(steps);
        var (published, refused, fast, runs, clean) = contract.Counts;
        if (difference is null && (published < steps / 3 || refused < steps / 20 || runs > clean / 2))
            difference = "too little was tried";
        return (difference, $"{steps} steps: {published} published, {refused} refused, {fast} found nothing to do; {100 * runs / clean} % of the rules run");
    }

    /// <summary>A test that could not see a forgotten dependency would prove nothing.</summary>
    [Theory]
    [InlineData(nameof(EntryKind.File))]
    [InlineData(nameof(EntryKind.Existence))]
    [InlineData(nameof(EntryKind.Pattern))]
    [InlineData(nameof(EntryKind.Setting))]
    [InlineData(nameof(EntryKind.Boundary))]
    [InlineData(nameof(EntryKind.Result))]
    public void An_engine_that_forgets_one_kind_of_question_is_found_out(string kind) =>
        IsFoundOut(new Func<Pipelines.Execution.BuildInput, Pipelines.Execution.BuildInput>(input => input with { Unrecorded = Enum.Parse<EntryKind>(kind) }), kind);

    [Fact]
    public void An_engine_that_trusts_the_length_of_files_is_found_out() =>
        IsFoundOut(input => input with { TrustsLengthAlone = true }, "length");

    private void IsFoundOut(Func<Pipelines.Execution.BuildInput, Pipelines.Execution.BuildInput> fault, string name)
    {
        using var contract = new TownContract(seed: 1, fault);
        var found = "";
        // An engine that has lost its way may also stumble.
        var fall = Record.Exception(() => found = contract.Run(ManySteps));
        Assert.True(fall is not null || found is not null);
        log.WriteLine($"{name}: {fall?.GetType().Name ?? found!.Split('\n')[0]}");
    }
}
