using System.Collections.Frozen;
using OutreachSite.Content.Yaml;

namespace OutreachSite.Content.FrontMatter;

/// <summary>Reads the keys which only pages of one kind have.</summary>
internal static class KindMatterReader
{
    private static readonly FrozenDictionary<string, Paper> Papers = new Dictionary<string, Paper>
    {
        ["a4"] = Paper.A4, ["a5"] = Paper.A5, ["tri-fold"] = Paper.TriFold,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, Fold> Folds = new Dictionary<string, Fold>
    {
        ["none"] = Fold.None, ["tri"] = Fold.Tri,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, SeminarPart> Parts = new Dictionary<string, SeminarPart>
    {
        ["notice"] = SeminarPart.Notice,
        ["programme"] = SeminarPart.Programme,
        ["materials"] = SeminarPart.Materials,
        ["access"] = SeminarPart.Access,
        ["results"] = SeminarPart.Results,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, RegisterView> Views = new Dictionary<string, RegisterView>
    {
        ["resident"] = RegisterView.Resident, ["professional"] = RegisterView.Professional,
    }.ToFrozenDictionary();

    /// <summary>Never null: a page without details of its kind gets an empty record.</summary>
    public static KindMatter Read(MappingReader reader, PageKind kind, RelativePath path) => kind switch
    {
        PageKind.Home => ReadHome(reader),
        PageKind.Guide => new GuideMatter(reader.Number("minutes", 1, 240), reader.Text("reviewer")),
        PageKind.Pamphlet => new PamphletMatter(
            reader.OneOf("paper", Papers), reader.OneOf("fold", Folds), reader.Number("pages", 1, 400), reader.Text("pick-up")),
        PageKind.SeminarPage => new SeminarPageMatter(reader.OneOf("part", Parts) ?? PartOf(path)),
        _ => ReadRegister(reader) is { } register ? register : PlainMatter.Nothing,
    };

    /// <summary>Lists and ordinary pages may show a register. Its other keys say nothing without it.</summary>
    private static RegisterMatter? ReadRegister(MappingReader reader)
    {
        if (!reader.Opens("register"))
            return null;
        var (register, table, view) = (reader.Written("register"), reader.Written("table"), reader.OneOf("view", Views));
        var (openData, licence) = (reader.Words("open-data"), reader.Text("licence"));
        var (taxonomy, compare) = (reader.Written("taxonomy"), ReadCompared(reader.Map("compare")));
        return register is null ? null : new(register, table, view ?? RegisterView.Resident, openData, licence) { Taxonomy = taxonomy, Compare = compare };
    }

    private static ComparedTable? ReadCompared(MappingReader? reader)
    {
        if (reader is null)
            return null;
        var (table, title, n) = (reader.Written("table", required: true), reader.Text("title", required: true), reader.Text("n"));
        var (source, asOf, page) = (reader.Text("source"), reader.CitedDate("as-of"), reader.Written("page"));
        reader.Done();
        return table is null || title is null ? null : new(table, title, n, source, asOf, page);
    }

    private static HomeMatter ReadHome(MappingReader reader) => new(
        reader.Text("question"),
        reader.Text("lead"),
        reader.Written("phone"),
        ReadUrgent(reader.Map("urgent")),
        reader.Maps("entries", ReadEntry),
        reader.Maps("towns", ReadTown));

    private static UrgentCall? ReadUrgent(MappingReader? reader)
    {
        if (reader is null)
            return null;
        var (words, number) = (reader.Text("words", required: true), reader.Text("number", required: true));
        reader.Done();
        return words is null || number is null ? null : new(words, number);
    }

    private static HomeEntry? ReadEntry(MappingReader reader)
    {
        var (title, hint) = (reader.Text("title", required: true), reader.Text("hint"));
        var (page, icon) = (reader.Written("page", required: true), reader.Text("icon"));
        return title is null || page is null ? null : new(title, hint, page, icon);
    }

    private static HomeTown? ReadTown(MappingReader reader)
    {
        var (name, desk) = (reader.Text("name", required: true), reader.Text("desk"));
        var (page, accent) = (reader.Written("page", required: true), reader.Accent());
        return name is null || page is null ? null : new(name, desk, page, accent);
    }

    /// <summary>programme.md, programme.en.md: the file name says which part it is.</summary>
    private static SeminarPart? PartOf(RelativePath path) =>
        Parts.TryGetValue(path.Name.Split('.')[0], out var part) ? part : null;
}
