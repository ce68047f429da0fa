using BenchmarkDotNet.Attributes;
using OutreachSite.Benchmarks.Shapes;

namespace OutreachSite.Benchmarks;

/// <summary>The same shapes under BenchmarkDotNet: slower, with the spread of the times.</summary>
[MemoryDiagnoser]
public class ShapeBenchmarks
{
    private Shape _shape = null!;

    /// <summary>The names of all shapes.</summary>
    public static IEnumerable<string> Names => ShapeCatalog.All().Select(shape => shape.Name);

    /// <summary>The shape that is timed.</summary>
    [ParamsSource(nameof(Names))]
    public string Name { get; set; } = "";

    /// <summary>Makes the shape, and makes sure that both ways give the same bytes.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _shape = ShapeCatalog.All().Single(shape => shape.Name == Name);
        _shape.Check();
    }

    /// <summary>By hand.</summary>
    [Benchmark(Baseline = true)]
    public void ByHand() => _shape.Floor();

    /// <summary>The engine.</summary>
    [Benchmark]
    public void Engine() => _shape.Engine();
}
