using OutreachSite.Files;

namespace OutreachSite.Publishing.Tests.Incremental;

/// <summary>Edits the sources of a site as authors, file systems and accidents do. Each edit says what it did.</summary>
internal sealed class TownEditor(TownFolder town, Random random, DateOnly today)
{
    private readonly TownTexts _texts = new(random, today);
    private readonly Dictionary<string, byte[]> _earlier = new(StringComparer.Ordinal);
    private static readonly string[] _registers = ["registers/facility.csv", "registers/desk.csv", "facilities/index.md", "desks/index.md"];

    private string _broken = "";

    /// <summary>The first state: some twenty-five texts in up to three variants, a seminar, charts, pictures, attachments.</summary>
    public void Found()
    {
        foreach (var path in TownTheme.Files.Files.List(RelativePath.Root))
            town.Write(path.Value, TownTheme.Files.Files.Read(path)!);
        foreach (var mend in (string[])["site.yml", "contacts.yml", "items.yml", "glossary.yml", TownTexts.Seminar + "event.yml", TownTexts.Seminar + "results.json", .. _registers])
            WriteData($"content/{mend}");
        foreach (var folder in TownTexts.Folders)
        {
            AddFile($"content/{folder}rate.csv");
            AddFile($"content/{folder}pic.gif");
            AddFile($"content/{folder}form.pdf");
            Put($"content/{folder}index.md");
        }

        foreach (var path in (string[])["cases/a.md", "cases/b.md", "cases/old/c.md", TownTexts.Seminar + "programme.md", "index.en.md", "index.easy.md", "guides/index.en.md", "guides/g0/index.en.md", "guides/g0/index.easy.md", "cases/a.easy.md"])
            Put($"content/{path}");
    }

    /// <summary>One edit at random.</summary>
    public string Edit() => random.Next(29) switch
    {
        0 or 1 or 2 => Put(_texts.AnyPath()),
        3 or 4 => Body(),
        5 or 6 => SameLength(),
        7 => Delete(),
        8 => Rename(),
        9 => CaseOnly(),
        10 => Revert(),
        11 => Touch(),
        12 or 13 => FrontMatter(),
        14 => Variant(),
        15 => WriteData($"content/{_texts.Pick(["site.yml", "contacts.yml", "items.yml", "glossary.yml"])}"),
        16 => WriteData($"content/{TownTexts.Seminar}{_texts.Pick(["event.yml", "results.json"])}"),
        17 => AddFile($"content/{_texts.Pick([.. TownTexts.Folders])}{_texts.Pick(["rate.csv", "pic.gif", "form.pdf"])}"),
        18 => Remove(path => path.EndsWith(".gif", StringComparison.Ordinal) || path.EndsWith(".csv", StringComparison.Ordinal) || path.EndsWith(".pdf", StringComparison.Ordinal)),
        19 => Theme("components/", ".sbn-html"),
        20 => Theme("layouts/", ".sbn-html"),
        21 => Theme("css/", ".css"),
        22 => Words(),
        23 => Theme("icons/", ".svg"),
        24 => Break(),
        25 or 26 => WriteData($"content/{_texts.Pick(_registers)}"),
        27 => Neighbour(),
        _ => Script(),
    };

    /// <summary>Makes whatever an error points at right again.</summary>
    public string Mend(IEnumerable<string> wrong)
    {
        var mended = new List<string>();
        foreach (var path in wrong.Distinct(StringComparer.Ordinal))
        {
            if (path.StartsWith("themes/", StringComparison.Ordinal))
                Restore(path);
            else if (path.StartsWith("content/registers/", StringComparison.Ordinal) || (_registers.Contains(path["content/".Length..]) && random.Next(2) == 0))
                WriteRegisters();
            else if (path.EndsWith(".yml", StringComparison.Ordinal) || path.EndsWith(".json", StringComparison.Ordinal))
                WriteData(path);
            else if (!path.EndsWith(".md", StringComparison.Ordinal))
                Save($"{path}/index.md", Mended());
            else if ((OriginalOf(path) is { } original && !town.Has(original)) || random.Next(path.EndsWith("/index.md", StringComparison.Ordinal) ? 8 : 2) == 0)
                town.Delete(path);
            else
                Save(path, Mended());
            mended.Add(path);
        }

        return $"mend {string.Join(' ', mended)}";
    }

    /// <summary>The pages of registers with the tables that they show.</summary>
    private void WriteRegisters()
    {
        foreach (var path in _registers)
            WriteData($"content/{path}");
    }

    /// <summary>A municipality joins with its own table, or leaves.</summary>
    private string Neighbour()
    {
        const string path = "content/registers/さと村/facility.csv";
        if (town.Has(path) && random.Next(2) == 0)
            return Remove(other => other == path);
        Save(path, _texts.Facilities());
        return $"write {path}";
    }

    private string Mended() => $"---\ntitle: 直した{random.Next(9)}\nsummary: 直しました。\npublished: 2026-01-05\n---\n\n直しました。\n";

    /// <summary>The original beside which a variant lies; null for an original.</summary>
    private static string? OriginalOf(string path) =>
        path.EndsWith(".en.md", StringComparison.Ordinal) ? path[..^".en.md".Length] + ".md"
        : path.EndsWith(".easy.md", StringComparison.Ordinal) ? path[..^".easy.md".Length] + ".md" : null;

    private string Put(string path)
    {
        if (OriginalOf(path) is { } original && !town.Has(original) && random.Next(8) > 0)
            path = original;
        Save(path, _texts.Page(path, town.Paths));
        return $"write {path}";
    }

    private string Body() => Change("a body", (text, _) => $"{text}追記{random.Next(100)}。\n");

    /// <summary>Digits become other digits, and everything keeps its length.</summary>
    private string SameLength() => Change("of equal length", (text, _) =>
    {
        var body = text.LastIndexOfAny([.. "0123456789"]);
        return body < 0 ? text : $"{text[..body]}{(text[body] - '0' + random.Next(1, 10)) % 10}{text[(body + 1)..]}";
    });

    private string FrontMatter() => Change("front matter", (text, _) => random.Next(8) switch
    {
        0 => text.Replace("title: ", $"title: 新{random.Next(3)}", StringComparison.Ordinal),
        1 => Line(text, "order", random.Next(5)),
        2 => Line(text, "draft", random.Next(2) == 0 ? "true" : "false"),
        3 => Line(text, "expires", today.AddDays(random.Next(-2, 9)).ToString("yyyy-MM-dd", null)),
        7 => Line(text, "tags", random.Next(2) == 0 ? "[夜間]" : "[]"),
        4 => Line(text, "menu", $"短い{random.Next(9)}"),
        5 => text.Replace("summary: ", $"summary: 新{random.Next(3)}", StringComparison.Ordinal),
        _ => text.Replace("published: ", $"published: {today.AddDays(random.Next(-3, 6)):yyyy-MM-dd}\n#", StringComparison.Ordinal),
    });

    private static string Line(string text, string key, object value) =>
        text.StartsWith("---\n", StringComparison.Ordinal)
            ? $"---\n{key}: {value}\n{string.Join('\n', text[4..].Split('\n').Where(line => !line.StartsWith($"{key}:", StringComparison.Ordinal)))}"
            : text;

    private string Change(string what, Func<string, string, string> change)
    {
        if (AnyText() is not { } path)
            return "nothing";
        Save(path, change(System.Text.Encoding.UTF8.GetString(town.Read(path)), path));
        return $"{what} {path}";
    }

    /// <summary>A text, often one that was broken before: whoever links to it learns of both.</summary>
    private string Delete() => random.Next(2) == 0 && town.Has(_broken)
        ? Remove(path => path == _broken)
        : Remove(path => path.EndsWith(".md", StringComparison.Ordinal));

    private string Remove(Func<string, bool> which)
    {
        string[] all = [.. town.Paths.Where(path => path.StartsWith("content/", StringComparison.Ordinal) && which(path))];
        if (all.Length == 0)
            return "nothing";
        var path = _texts.Pick(all);
        _earlier[path] = town.Read(path);
        town.Delete(path);
        return $"delete {path}";
    }

    private string Rename()
    {
        if (AnyText() is not { } path)
            return "nothing";
        var other = _texts.AnyPath();
        // Two files of one length and one time are one to every tool that looks at stamps; then the move counts as a save.
        var isSame = town.Has(other) && new FileInfo(town.FullPath(other)) is var old && new FileInfo(town.FullPath(path)) is var moved
            && (old.Length, old.LastWriteTimeUtc) == (moved.Length, moved.LastWriteTimeUtc);
        town.Rename(path, other);
        if (isSame)
            town.Touch(other);
        return $"rename {path} to {other}";
    }

    private string CaseOnly()
    {
        if (AnyText() is not { } path || !path.Contains("cases/", StringComparison.Ordinal))
            return "nothing";
        var name = new RelativePath(path).Name;
        var other = $"{path[..^name.Length]}{(char.IsUpper(name[0]) ? char.ToLowerInvariant(name[0]) : char.ToUpperInvariant(name[0]))}{name[1..]}";
        town.Rename(path, other);
        return $"rename {path} to {other}";
    }

    private string Revert()
    {
        if (_earlier.Count == 0)
            return "nothing";
        var path = _texts.Pick([.. _earlier.Keys.Order(StringComparer.Ordinal)]);
        var bytes = _earlier[path];
        Keep(path);
        town.Write(path, bytes);
        return $"revert {path}";
    }

    private string Touch()
    {
        var path = _texts.Pick(town.Paths);
        town.Touch(path);
        return $"touch {path}";
    }

    private string Variant()
    {
        string[] variants = [.. town.Paths.Where(path => OriginalOf(path) is not null)];
        if (variants.Length > 0 && random.Next(2) == 0)
            return Remove(path => path == _texts.Pick(variants));
        return AnyText() is { } path ? Put($"{(OriginalOf(path) ?? path)[..^".md".Length]}.{_texts.Pick(["en", "easy"])}.md") : "nothing";
    }

    private string Break() => Change("break", (text, path) => random.Next(3) switch
    {
        0 => MisspeltIn(path, text),
        1 => $"{text}\n[どこにもない](nowhere{random.Next(3)}.md)\n",
        _ => $"{text}\n::: note 閉じない\n",
    });

    private string MisspeltIn(string path, string text)
    {
        _broken = path;
        return text.Replace("title:", "titel:", StringComparison.Ordinal);
    }

    private string Theme(string folder, string ending)
    {
        var path = _texts.Pick([.. town.Paths.Where(path => path.StartsWith($"themes/town/{folder}", StringComparison.Ordinal) && path.EndsWith(ending, StringComparison.Ordinal))]);
        if (random.Next(3) == 0)
            return Restore(path);
        Save(path, System.Text.Encoding.UTF8.GetString(town.Read(path)).TrimEnd() + (ending == ".css" ? $"\n.x{random.Next(3)} {{ margin: 0; }}\n" : $"\n<i>{random.Next(9)}</i>\n"));
        return $"edit {path}";
    }

    private string Words()
    {
        var path = $"themes/town/i18n/{_texts.Pick(["ja", "en", "easy"])}.yml";
        Save(path, System.Text.Encoding.UTF8.GetString(TownTheme.Files.Files.Read(new(path))!) + $"variant.en: English {random.Next(4)}\n".Replace(path.Contains("/ja.", StringComparison.Ordinal) ? "variant.en" : "variant.none", "variant.other", StringComparison.Ordinal));
        return $"words {path}";
    }

    private string Script()
    {
        const string path = "themes/town/components/contact/contact.js";
        if (town.Has(path) && random.Next(2) == 0)
            town.Delete(path);
        else
            Save(path, $"document.title = \"{random.Next(4)}\";\n");
        return $"script {path}";
    }

    private string Restore(string path)
    {
        Save(path, System.Text.Encoding.UTF8.GetString(TownTheme.Files.Files.Read(new(path)) ?? []));
        return $"restore {path}";
    }

    private string WriteData(string path)
    {
        Save(path, new RelativePath(path).Name switch
        {
            "site.yml" => _texts.SiteYml(), "contacts.yml" => _texts.Contacts(), "items.yml" => _texts.Items(), "glossary.yml" => _texts.Glossary(), "results.json" => _texts.Results(),
            "facility.csv" => _texts.Facilities(), "desk.csv" => _texts.Desks(), "index.md" => _texts.Host(path.Contains("desks/", StringComparison.Ordinal) ? "desk" : "facility"), _ => _texts.Event(),
        });
        return $"write {path}";
    }

    private string AddFile(string path)
    {
        Keep(path);
        town.Write(path, new RelativePath(path).Extension switch
        {
            ".gif" => _texts.Picture(), ".pdf" => _texts.Attachment(), _ => System.Text.Encoding.UTF8.GetBytes(_texts.Csv()),
        });
        return $"write {path}";
    }

    private string? AnyText()
    {
        string[] texts = [.. town.Paths.Where(path => path.EndsWith(".md", StringComparison.Ordinal))];
        return texts.Length == 0 ? null : _texts.Pick(texts);
    }

    private void Save(string path, string text)
    {
        Keep(path);
        town.Write(path, text);
    }

    private void Keep(string path)
    {
        if (town.Has(path) && random.Next(3) == 0)
            _earlier[path] = town.Read(path);
    }
}
