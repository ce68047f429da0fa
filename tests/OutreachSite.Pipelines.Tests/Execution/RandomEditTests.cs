using OutreachSite.Files;
using OutreachSite.Pipelines.Storage;

namespace OutreachSite.Pipelines.Tests.Execution;

/// <summary>After any edits, what a build with a cache gives is what a build without one gives.</summary>
public sealed class RandomEditTests
{
    private static readonly ContentHash Program = ContentHash.Of("program"u8);

    private readonly Random _random = new(20261125);

    [Fact]
    public void After_any_edits_and_damage_the_result_is_that_of_a_clean_build()
    {
        var folder = Directory.CreateTempSubdirectory("outreach-cache-").FullName;
        try
        {
            var (files, today, isLoud) = (new MemoryFiles(), new DateOnly(2026, 11, 21), false);
            var (runs, clean) = (0, 0);
            for (var step = 0; step < 600; step++)
            {
                Edit(files, ref today, ref isLoud);
                if (_random.Next(12) == 0)
                    Damage(folder);
                using var cache = BuildCache.Open(folder, Notes.Rules, Program);
                var (expected, all) = Notes.Build(files, today, isLoud, cache: null, parallelism: 1);
                var (actual, build) = Notes.Build(files, today, isLoud, cache);
                Assert.True(expected == actual, $"step {step}:\n{expected}\n====\n{actual}");
                (runs, clean) = (runs + build.Count, clean + all.Count);
            }

            Assert.InRange(runs, clean / 20, clean / 2);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private void Edit(MemoryFiles files, ref DateOnly today, ref bool isLoud)
    {
        var path = $"notes/{(char)('a' + _random.Next(12))}.txt";
        switch (_random.Next(10))
        {
            case 0:
                files.Without(path);
                break;
            case 1:
                today = today.AddDays(_random.Next(-3, 6));
                break;
            case 2:
                isLoud = !isLoud;
                break;
            case 3:
                files.With(_random.Next(2) == 0 ? "frame/frame.txt" : "frame/other.txt", $"frame {_random.Next(4)}");
                break;
            case 4:
                files.Without("frame/frame.txt");
                break;
            default:
                files.With(path, Note());
                break;
        }
    }

    private string Note()
    {
        var day = _random.Next(3) == 0 ? $"|{new DateOnly(2026, 11, 21).AddDays(_random.Next(0, 40)):yyyy-MM-dd}" : "";
        var link = _random.Next(2) == 0 ? $"\n@notes/{(char)('a' + _random.Next(12))}.txt" : "";
        return $"T{_random.Next(5)}{day}\nbody {_random.Next(100)}{link}";
    }

    private void Damage(string folder)
    {
        var file = Path.Combine(folder, _random.Next(2) == 0 ? "index" : "values");
        if (!File.Exists(file))
            return;
        var bytes = File.ReadAllBytes(file);
        if (bytes.Length == 0)
            return;
        switch (_random.Next(3))
        {
            case 0:
                bytes[_random.Next(bytes.Length)] ^= (byte)(1 << _random.Next(8));
                break;
            case 1:
                bytes = bytes[.._random.Next(bytes.Length)];
                break;
            default:
                File.Delete(file);
                return;
        }

        File.WriteAllBytes(file, bytes);
    }
}
