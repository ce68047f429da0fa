using System.Collections.Immutable;
using System.Diagnostics;
using OutreachSite.Diagnostics;
using OutreachSite.Files;
using OutreachSite.Pipelines.Execution;
using OutreachSite.Pipelines.Rules;

namespace OutreachSite.Pipelines.Tests;

public sealed class PipelineTests
{
    private static readonly Setting<bool> Loud = new("loud", Default: false);

    private static readonly Module<DocumentList, string> ReadText = new("read-text", 1, (document, reads) =>
        reads.Text(document.Id.Source) is { } text ? Outcome.Of(text.Text) : Outcome.Failed<string>(Missing(document.Id)));

    private static readonly Module<string, string> Shout = new("shout", 1, (document, reads) =>
        Outcome.Of(reads.Setting(Loud) ? document.Content.ToUpperInvariant() : document.Content));

    private static Diagnostic Missing(DocumentId id) =>
        new("TST001", Severity.Error, Location.Of(id.Source), new("ない", "missing"));

    private static Pipeline<string> Recipe() => Pipeline.Named("notes")
        .Input("find-files", 1, reads => [.. reads.Find(new("notes/*.txt")).Select(path => new DocumentId(path))])
        .Process(ReadText)
        .PostProcess(Shout);

    private static Evaluation Build(MemoryFiles files) => new(new(files, new(2026, 11, 21)));

    [Fact]
    public void Documents_pass_the_modules_of_a_recipe_in_order()
    {
        var recipe = Recipe();
        Assert.Equal(
            [new(Phase.Input, "find-files"), new(Phase.Process, "read-text"), new(Phase.PostProcess, "shout")],
            recipe.Steps.ToArray());

        var files = new MemoryFiles().With("notes/b.txt", "two").With("notes/a.txt", "one").With("other.txt", "x");
        var build = new Evaluation(new BuildInput(files, new(2026, 11, 21)).With(Loud, true));
        var documents = build.One(recipe.Documents, "")!.Documents;
        Assert.Equal(["ONE", "TWO"], build.All(recipe.Result, documents).AsEnumerable());
    }

    [Fact]
    public void A_phase_cannot_come_before_an_earlier_one() =>
        Assert.Throws<ArgumentException>(() => Recipe().Process(Shout));

    [Fact]
    public void A_failing_document_reports_once_and_does_not_stop_the_others()
    {
        var build = Build(new MemoryFiles().With("notes/a.txt", "one"));
        var recipe = Recipe();
        var results = build.All(recipe.Result, [new(new("notes/gone.txt")), new(new("notes/a.txt")), new(new("notes/gone.txt"))]);
        Assert.Equal([null, "one", null], results.AsEnumerable());
        Assert.Equal("notes/gone.txt: error TST001: missing", Assert.Single(build.Diagnostics).ToString());
    }

    [Fact]
    public void Each_key_is_worked_on_once_however_often_and_wherever_it_is_asked_for()
    {
        var runs = 0;
        var leaf = new Rule<int, string>("leaf", 1, (key, _) =>
        {
            Interlocked.Increment(ref runs);
            return Outcome.Of($"{key}");
        });
        var sum = new Rule<int, string>("sum", 1, (key, reads) =>
            Outcome.Of(string.Concat(Enumerable.Range(0, 50).Select(n => reads.Result(leaf, n)))));
        var results = Build(new()).All(sum, [.. Enumerable.Range(0, 100)]);
        Assert.Equal(50, runs);
        Assert.Single(results.Distinct());
    }

    [Fact]
    public void A_rule_that_asks_for_itself_is_a_bug_and_says_so()
    {
        Rule<int, string> circle = null!;
        circle = new("circle", 1, (key, reads) => Outcome.Of(reads.Result(circle, key)!));
        var problem = Assert.Throws<UnreachableException>(() => Build(new()).One(circle, 1));
        Assert.Contains("circle", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_clock_is_asked_by_boundaries_and_the_next_one_is_known()
    {
        var dated = new Rule<string, string>("dated", 1, (day, reads) =>
            Outcome.Of(reads.HasCome(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)) ? "yes" : "no"));
        var build = Build(new());
        Assert.Equal(
            ["yes", "yes", "no", "no"],
            build.All(dated, ["2026-11-20", "2026-11-21", "2026-12-24", "2026-12-01"]).AsEnumerable());
        Assert.Equal(new DateOnly(2026, 12, 1), build.NextBoundary);
    }

    [Fact]
    public void Diagnostics_come_in_the_order_of_files_however_many_threads_ran()
    {
        var recipe = Recipe();
        ImmutableArray<DocumentId> gone = [.. Enumerable.Range(0, 200).Select(n => new DocumentId(new($"notes/{n:000}.txt")))];
        var build = Build(new());
        build.All(recipe.Result, [.. gone.Reverse()]);
        Assert.Equal(gone.Select(id => id.Source.Value), build.Diagnostics.Select(d => d.Where.Path));
    }
}
