namespace OutreachSite.Content.FrontMatter;

/// <summary>What pages of one kind say about themselves beyond what every page says.</summary>
public abstract record KindMatter;

/// <summary>An ordinary page or the list of a section says nothing more.</summary>
public sealed record PlainMatter : KindMatter
{
    /// <summary>The only value.</summary>
    public static PlainMatter Nothing { get; } = new();
}

/// <summary>The first page of the site.</summary>
/// <param name="Question">The large question at the top.</param>
/// <param name="Lead">The sentence below it.</param>
/// <param name="Phone">The contact whose number stands on the yellow board.</param>
/// <param name="Urgent">The strip for emergencies.</param>
/// <param name="Entries">The ways into the site, in order.</param>
/// <param name="Towns">The towns with their desks, as doors of houses.</param>
public sealed record HomeMatter(
    string? Question, string? Lead, Written? Phone, UrgentCall? Urgent,
    ImmutableArray<HomeEntry> Entries, ImmutableArray<HomeTown> Towns) : KindMatter;

/// <summary>When to call which number at once.</summary>
public sealed record UrgentCall(string Words, string Number);

/// <summary>A way into the site. The page is a source path from the content root, perhaps with an anchor.</summary>
public sealed record HomeEntry(string Title, string? Hint, Written Page, string? Icon);

/// <summary>A town with its desk.</summary>
public sealed record HomeTown(string Name, string? Desk, Written Page, string? Accent);

/// <summary>A guide.</summary>
/// <param name="Minutes">How long reading it takes.</param>
/// <param name="Reviewer">確かめた人: who checked the content.</param>
public sealed record GuideMatter(int? Minutes, string? Reviewer) : KindMatter;

/// <summary>The paper on which a pamphlet is printed.</summary>
public enum Paper
{
    /// <summary>A4.</summary>
    A4,

    /// <summary>A5.</summary>
    A5,

    /// <summary>A4 across, folded into three panels.</summary>
    TriFold,
}

/// <summary>How the paper is folded.</summary>
public enum Fold
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>Into three.</summary>
    Tri,
}

/// <summary>The web edition of something printed.</summary>
/// <param name="Pages">How many pages the print has.</param>
/// <param name="PickUp">Where to get it on paper.</param>
public sealed record PamphletMatter(Paper? Paper, Fold? Fold, int? Pages, string? PickUp) : KindMatter;

/// <summary>Which part of a seminar's own site a page is.</summary>
public enum SeminarPart
{
    /// <summary>開催のお知らせ.</summary>
    Notice,

    /// <summary>プログラム.</summary>
    Programme,

    /// <summary>資料.</summary>
    Materials,

    /// <summary>会場への行き方.</summary>
    Access,

    /// <summary>結果.</summary>
    Results,
}

/// <summary>A page of a seminar's site. The facts of the event are in its event.yml.</summary>
/// <param name="Part">Null when neither the front matter nor the file name says it.</param>
public sealed record SeminarPageMatter(SeminarPart? Part) : KindMatter;

/// <summary>Who reads a page of a register: the same rows, with other fields.</summary>
public enum RegisterView
{
    /// <summary>Residents.</summary>
    Resident,

    /// <summary>Care professionals.</summary>
    Professional,
}

/// <summary>Shares for the items of the programme, from elsewhere, beside which a register is shown.</summary>
/// <param name="Table">A CSV file of content/: the item first, then a column for each share.</param>
/// <param name="Title">What is measured.</param>
/// <param name="N">How many were asked, or 非公表.</param>
/// <param name="Source">Who published it.</param>
/// <param name="AsOf">The time for which it holds.</param>
/// <param name="Page">The page about it.</param>
public sealed record ComparedTable(Written Table, string Title, string? N, string? Source, CitedDate? AsOf, Written? Page);

/// <summary>A page that shows a register: its rows stand in content/registers.</summary>
/// <param name="Register">The kind of the register: facility, desk, ….</param>
/// <param name="Table">The name of the table where it is not that of the kind.</param>
/// <param name="View">For whom.</param>
/// <param name="OpenData">The forms in which the rows are given out; empty for none.</param>
/// <param name="Licence">Under which licence they are given out.</param>
public sealed record RegisterMatter(Written Register, Written? Table, RegisterView View, ImmutableArray<Written> OpenData, string? Licence) : KindMatter
{
    /// <summary>The file of items under which a register of what is done shows its rows; null for items.yml.</summary>
    public Written? Taxonomy { get; init; }

    /// <summary>A table with which it is compared.</summary>
    public ComparedTable? Compare { get; init; }

    /// <inheritdoc/>
    public bool Equals(RegisterMatter? other) => other is not null && Register == other.Register && Table == other.Table && View == other.View
        && OpenData.SequenceEqual(other.OpenData) && Licence == other.Licence && Taxonomy == other.Taxonomy && Compare == other.Compare;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Register, Table, View, Licence);
}
