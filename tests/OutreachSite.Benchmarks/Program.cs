using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;
using OutreachSite.Benchmarks;
using OutreachSite.Benchmarks.Pages;
using OutreachSite.Benchmarks.Shapes;

if (args is ["quick", .. var words])
{
    QuickRun.Of(ShapeCatalog.All().Where(shape => words.Length == 0 || words.Any(word => shape.Name.Contains(word, StringComparison.Ordinal))));
    return;
}

if (args is ["pages", var folder])
{
    PageTimes.Of(folder);
    return;
}

if (args is ["sites", var target, var count])
{
    new OutreachSite.Testing.Municipalities(Seed: 7).WriteTo(target, int.Parse(count, System.Globalization.CultureInfo.InvariantCulture));
    return;
}

// In this process: no project is generated and built for each benchmark, so that it runs where nothing can be restored.
var config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessNoEmitToolchain.Instance));
BenchmarkSwitcher.FromAssembly(typeof(ShapeBenchmarks).Assembly).Run(args, config);
