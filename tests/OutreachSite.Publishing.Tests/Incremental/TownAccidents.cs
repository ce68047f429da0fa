using OutreachSite.Files;

namespace OutreachSite.Publishing.Tests.Incremental;

/// <summary>What happens to the output and to what is remembered, outside every build.</summary>
internal sealed class TownAccidents(TownFolder town, Random random)
{
    private readonly SortedDictionary<string, ContentHash> _foreign = new(StringComparer.Ordinal);

    /// <summary>Files that somebody else put into the output, and which must stay as they are.</summary>
    public IReadOnlyDictionary<string, ContentHash> Foreign => _foreign;

    /// <summary>A file or folder that stands where the site wants to publish, and that must be removed by hand; null when there is none.</summary>
    public string? Obstacle { get; private set; }

    /// <summary>One accident at random.</summary>
    public string Happen() => random.Next(10) switch
    {
        < 5 => Damage(),
        < 8 => Tamper(),
        8 => AddForeign(),
        _ => Obstruct(),
    };

    /// <summary>Somebody moves what is in the way.</summary>
    public void Clear()
    {
        if (Obstacle is { } path && Directory.Exists(path))
            Directory.Delete(path, recursive: true);
        Obstacle = null;
    }

    private string Damage()
    {
        if (!Directory.Exists(town.State))
            return "nothing to damage";
        if (random.Next(12) == 0)
        {
            Directory.Delete(town.State, recursive: true);
            return "state removed";
        }

        string[] files = [.. Directory.EnumerateFiles(town.State, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        if (files.Length == 0)
            return "nothing to damage";
        var file = files[random.Next(files.Length)];
        var how = Damage(file, File.ReadAllBytes(file));
        return $"{Path.GetRelativePath(town.State, file)} {how}";
    }

    private string Damage(string file, byte[] bytes)
    {
        if (bytes.Length == 0 || random.Next(5) == 0)
        {
            File.Delete(file);
            return "deleted";
        }

        if (random.Next(2) == 0)
        {
            File.WriteAllBytes(file, bytes[..random.Next(bytes.Length)]);
            return "truncated";
        }

        for (var flips = random.Next(1, 4); flips > 0; flips--)
            bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
        File.WriteAllBytes(file, bytes);
        return "flipped";
    }

    private string Tamper()
    {
        if (AnyPublished() is not { } path)
            return "nothing to tamper with";
        var full = Path.Combine(town.Output, path);
        switch (random.Next(4))
        {
            case 0:
                File.Delete(full);
                return $"output without {path}";
            case 1:
                File.AppendAllText(full, "<!-- changed by hand -->");
                return $"output longer in {path}";
            case 2:
                var folder = Path.GetDirectoryName(full)!;
                if (folder == town.Output)
                    File.Delete(full);
                else
                    Directory.Delete(folder, recursive: true);
                ForgetForeignThatIsGone();
                return $"output without the folder of {path}";
            default:
                var bytes = File.ReadAllBytes(full);
                bytes[random.Next(bytes.Length)] ^= 1;
                File.WriteAllBytes(full, bytes);
                return $"output changed in {path}";
        }
    }

    private string AddForeign()
    {
        var path = $"{(random.Next(2) == 0 ? "" : "guides/")}foreign-{random.Next(5)}.txt";
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(town.Output, path))!);
        File.WriteAllText(Path.Combine(town.Output, path), $"somebody else's {random.Next(9)}");
        _foreign[path] = ContentHash.Of(File.ReadAllBytes(Path.Combine(town.Output, path)));
        return $"foreign {path}";
    }

    /// <summary>A folder with something in it where a page should be.</summary>
    private string Obstruct()
    {
        if (AnyPublished() is not { } path)
            return "nothing to obstruct";
        Obstacle = Path.Combine(town.Output, path);
        File.Delete(Obstacle);
        Directory.CreateDirectory(Obstacle);
        File.WriteAllText(Path.Combine(Obstacle, "mine.txt"), "mine");
        return $"obstacle at {path}";
    }

    private string? AnyPublished()
    {
        string[] all = [.. town.Shown().Keys.Where(path => !_foreign.ContainsKey(path))];
        return all.Length == 0 ? null : all[random.Next(all.Length)];
    }

    private void ForgetForeignThatIsGone()
    {
        foreach (var path in _foreign.Keys.ToArray())
        {
            if (!File.Exists(Path.Combine(town.Output, path)))
                _foreign.Remove(path);
        }
    }
}
