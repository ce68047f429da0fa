using OutreachSite.Publishing.Feeds;
using OutreachSite.Publishing.Sites;
using OutreachSite.Registers.Kinds.Events;
using F = OutreachSite.Registers.Kinds.Events.EventFields;

namespace OutreachSite.Publishing.Pages.Registers.Events;

/// <summary>The page of a register of events: what comes first, then what was; events with pages of their own stand among them.</summary>
internal static class EventForms
{
    public static ImmutableArray<RegisterForm> All { get; } =
    [
        new(EventKind.Kind.Key, "events")
        {
            Pages = place => [(place.Host.Page, 0)],
            Model = EventListModel.Build,
            Data = Data,
            OpenRows = (host, reads) => EventBook.Of(host, reads)?.AsRows(reads),
        },
    ];

    /// <summary>schema.org Event for what is to come; events with pages of their own say it there.</summary>
    private static ImmutableArray<string> Data(RegisterPage page) =>
    [
        .. from row in EventBook.Of(page.Place.Host, page.Reads)?.Rows ?? []
           where !page.Reads.HasCome(row.Facts.LastDay.AddDays(1))
           let address = $"{page.Site.Links.Scope.Address(PageAddress.OutputOf(page.Place.Host.Page, page.Variant))}#{row.Row.Slug}"
           select JsonLd.Write(json => EventData.Write(json, row.Facts, row.State, page.Variant, address, row.Row.Row.Text(F.Description) is { Length: > 0 } about ? about : row.Facts.Title.Japanese)),
        .. OpenDataFiles.Data(page) is { } data ? new[] { data } : [],
    ];
}
