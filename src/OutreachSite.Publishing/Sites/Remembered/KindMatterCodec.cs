using System.Diagnostics;
using OutreachSite.Content.FrontMatter;
using OutreachSite.Pipelines.Storage;

namespace OutreachSite.Publishing.Sites.Remembered;

/// <summary>How what the pages of a kind say about themselves is stored: which kind of matter it is, then its keys.</summary>
internal static class KindMatterCodec
{
    private enum Shape
    {
        Plain,
        Home,
        Guide,
        Pamphlet,
        SeminarPage,
        Register,
    }

    /// <summary>Stores it.</summary>
    public static void Write(KindMatter matter, SourceCodec source, ValueWriter to)
    {
        to.Write((long)ShapeOf(matter));
        switch (matter)
        {
            case HomeMatter home:
                WriteHome(home, source, to);
                break;
            case GuideMatter guide:
                to.WriteIntOrNull(guide.Minutes);
                to.Write(guide.Reviewer);
                break;
            case PamphletMatter pamphlet:
                Write(pamphlet, to);
                break;
            case SeminarPageMatter page:
                to.WriteIntOrNull((int?)page.Part);
                break;
            case RegisterMatter register:
                WriteRegister(register, source, to);
                break;
        }
    }

    /// <summary>Reads what <see cref="Write(KindMatter, SourceCodec, ValueWriter)"/> stored.</summary>
    public static KindMatter Read(SourceCodec source, ref ValueReader from) => (Shape)from.ReadInt() switch
    {
        Shape.Plain => PlainMatter.Nothing,
        Shape.Home => ReadHome(source, ref from),
        Shape.Guide => new GuideMatter(from.ReadIntOrNull(), from.ReadTextOrNull()),
        Shape.Pamphlet => ReadPamphlet(ref from),
        Shape.SeminarPage => new SeminarPageMatter((SeminarPart?)from.ReadIntOrNull()),
        Shape.Register => ReadRegister(source, ref from),
        _ => throw new DamagedValueException(),
    };

    /// <summary>Stores what a pamphlet says of its print.</summary>
    public static void Write(PamphletMatter pamphlet, ValueWriter to)
    {
        to.WriteIntOrNull((int?)pamphlet.Paper);
        to.WriteIntOrNull((int?)pamphlet.Fold);
        to.WriteIntOrNull(pamphlet.Pages);
        to.Write(pamphlet.PickUp);
    }

    /// <summary>Reads what a pamphlet says of its print.</summary>
    public static PamphletMatter ReadPamphlet(ref ValueReader from) =>
        new((Paper?)from.ReadIntOrNull(), (Fold?)from.ReadIntOrNull(), from.ReadIntOrNull(), from.ReadTextOrNull());

    private static Shape ShapeOf(KindMatter matter) => matter switch
    {
        PlainMatter => Shape.Plain,
        HomeMatter => Shape.Home,
        GuideMatter => Shape.Guide,
        PamphletMatter => Shape.Pamphlet,
        SeminarPageMatter => Shape.SeminarPage,
        RegisterMatter => Shape.Register,
        _ => throw new UnreachableException($"Nothing says how {matter.GetType().Name} is stored."),
    };

    private static void WriteHome(HomeMatter home, SourceCodec source, ValueWriter to)
    {
        to.Write(home.Question);
        to.Write(home.Lead);
        source.Write(home.Phone, to);
        to.Write(home.Urgent?.Words);
        to.Write(home.Urgent?.Number);
        to.WriteList(home.Entries, (entry, to) =>
        {
            to.Write(entry.Title);
            to.Write(entry.Hint);
            source.Write(entry.Page, to);
            to.Write(entry.Icon);
        });
        to.WriteList(home.Towns, (town, to) =>
        {
            to.Write(town.Name);
            to.Write(town.Desk);
            source.Write(town.Page, to);
            to.Write(town.Accent);
        });
    }

    private static HomeMatter ReadHome(SourceCodec source, ref ValueReader from)
    {
        var (question, lead, phone) = (from.ReadTextOrNull(), from.ReadTextOrNull(), source.ReadWordOrNull(ref from));
        var urgent = (Words: from.ReadTextOrNull(), Number: from.ReadTextOrNull());
        return new(
            question, lead, phone, urgent is ({ } words, { } number) ? new(words, number) : null,
            from.ReadList((ref ValueReader from) => new HomeEntry(from.ReadText(), from.ReadTextOrNull(), source.ReadWord(ref from), from.ReadTextOrNull())),
            from.ReadList((ref ValueReader from) => new HomeTown(from.ReadText(), from.ReadTextOrNull(), source.ReadWord(ref from), from.ReadTextOrNull())));
    }

    private static void WriteRegister(RegisterMatter register, SourceCodec source, ValueWriter to)
    {
        source.Write(register.Register, to);
        source.Write(register.Table, to);
        to.Write((long)register.View);
        source.Write(register.OpenData, to);
        to.Write(register.Licence);
        source.Write(register.Taxonomy, to);
        source.Write(register.Compare?.Table, to);
        if (register.Compare is not { } compared)
            return;
        to.Write(compared.Title);
        to.Write(compared.N);
        to.Write(compared.Source);
        SourceCodec.Write(compared.AsOf, to);
        source.Write(compared.Page, to);
    }

    private static RegisterMatter ReadRegister(SourceCodec source, ref ValueReader from) =>
        new(source.ReadWord(ref from), source.ReadWordOrNull(ref from), (RegisterView)from.ReadInt(), source.ReadWords(ref from), from.ReadTextOrNull())
        {
            Taxonomy = source.ReadWordOrNull(ref from), Compare = ReadCompared(source, ref from),
        };

    private static ComparedTable? ReadCompared(SourceCodec source, ref ValueReader from) => source.ReadWordOrNull(ref from) is { } table
        ? new(table, from.ReadText(), from.ReadTextOrNull(), from.ReadTextOrNull(), SourceCodec.ReadDate(ref from), source.ReadWordOrNull(ref from))
        : null;
}
