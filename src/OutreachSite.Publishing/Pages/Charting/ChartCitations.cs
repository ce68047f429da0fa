using OutreachSite.Pipelines.Rules;
using OutreachSite.Publishing.Registers;

namespace OutreachSite.Publishing.Pages.Charting;

/// <summary>The <c>source</c> of a chart by the id that a register of sources has for it. Other words stand as they are: a source may well be called PISA.</summary>
internal static class ChartCitations
{
    /// <summary>The order with the issuer and the title of the source in place of its id.</summary>
    public static ChartOrder Resolved(ChartOrder order, Reads reads) =>
        order.Find("source") is { } source && source.Text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.') && reads.Result(SourceRules.Known, "")!.Find(source.Text) is { } known
            ? order with { Options = [.. order.Options.Select(option => option.Name.Text == "source" ? option with { Value = source with { Text = TextOf(known) } } : option)] }
            : order;

    private static string TextOf(KnownSource source) => source.Issuer.Length > 0 ? $"{source.Issuer}「{source.Title}」" : source.Title;
}
