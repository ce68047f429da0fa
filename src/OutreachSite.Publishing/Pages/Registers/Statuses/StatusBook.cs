using OutreachSite.Pipelines.Rules;
using OutreachSite.Publishing.Registers;
using OutreachSite.Registers.Kinds.Statuses;

namespace OutreachSite.Publishing.Pages.Registers.Statuses;

/// <summary>A register of work done as its pages ask it: by municipality and by heading. Rows are read one by one, so that a page rests when another row changes.</summary>
internal sealed record StatusBook(RegisterHost Host, StatusIndex Index, StatusItems Items, Reads Reads)
{
    /// <summary>The register of a page; null when it cannot be read, which has been reported.</summary>
    public static StatusBook? Of(RegisterPlace place) =>
        place.Reads.Result(StatusRules.Index, place.Host.Table) is { } index && place.Reads.Result(StatusRules.Items, place.Host.Page) is { } items
            ? new(place.Host, index, items, place.Reads) : null;

    /// <summary>The rows of a municipality under a heading, in the order of the heading's codes.</summary>
    public IEnumerable<ShownRow> Rows(string city, StatusHeading heading) =>
        from code in heading.From
        from row in Index.Rows
        where row.City == city && TextKey.AreSame(row.Item, code)
        let shown = Reads.Result(RegisterRules.Row, new(Host.Table, row.Id))?.Row
        where shown is not null
        select shown;

    /// <summary>How far a municipality is with a heading.</summary>
    public StatusState StateOf(string city, StatusHeading heading) => Rows(city, heading).Select(StateOf).DefaultIfEmpty(StatusState.Unstated).Min();

    /// <summary>What a row says of its state, or whether it says anything.</summary>
    public static StatusState StateOf(ShownRow row) => row.Row.Text(StatusKind.State) switch
    {
        "実施" => StatusState.Done,
        "予定" => StatusState.Planned,
        "検討中" => StatusState.Considering,
        "未実施" => StatusState.Not,
        _ => row.Row.Text(StatusKind.Content).Length > 0 ? StatusState.Written : StatusState.Unstated,
    };

    /// <summary>True for what should be done by now and is not said to be.</summary>
    public bool IsLate(ShownRow row) => row.Row.Value(StatusKind.Due) is { } due && StateOf(row) != StatusState.Done && Reads.HasCome(due.AddDays(1));

    /// <summary>The address of the page of a municipality.</summary>
    public RelativePath PageOf(string slug) => Host.Folder.Below(slug).Below("index.md");

    /// <summary>The address of the page of a heading.</summary>
    public RelativePath PageOf(StatusHeading heading) => Host.Folder.Below("item").Below(heading.Key).Below("index.md");
}
