using System.Globalization;
using OutreachSite.Charts;
using OutreachSite.Charts.Reading;
using OutreachSite.Surveys.Answers;
using OutreachSite.Surveys.Privacy.Results;
using OutreachSite.Surveys.Statistics;

namespace OutreachSite.Publishing.Pages.Charting;

/// <summary>Lays counts of answers out as the table that a kind of chart takes, with the options that follow from the results.</summary>
internal sealed class SurveyChart(ChartOrder order, SurveyResults results, ChartPlace place)
{
    /// <summary>What stands for a hidden number: never zero, and never the word for a number that nobody knows.</summary>
    private const string Hidden = "秘匿";

    /// <summary>The most steps that one bar holds.</summary>
    private const int MostSteps = 5;

    /// <summary>The most groups that stand side by side.</summary>
    private const int MostColumns = 3;

    /// <summary>Kinds that take a row for each bar and a column for each step.</summary>
    private static readonly ImmutableArray<string> InSteps = ["stacked", "diverging", "stacked-columns", "panels"];

    private static bool HasPanels => ChartCatalog.Kinds.Any(kind => kind.Name == "panels");

    /// <summary>The table and its options.</summary>
    public ChartNumbers Numbers(SurveyShares shares)
    {
        var kind = order.Find("kind")?.Text.Trim() ?? DefaultKind(shares);
        var isTurned = shares.Rows.Length == 1 ? !InSteps.Contains(kind) : kind == "columns";
        if (kind is "stacked" && shares.Steps.Length > MostSteps)
            shares = shares.WithoutNoAnswer();
        var known = ChartCatalog.Kinds.FirstOrDefault(one => TextKey.AreSame(one.Name, kind))?.Options ?? [];
        return new(
            isTurned ? Turned(shares) : InRows(shares, UsesCounts(shares, kind)),
            [.. Defaults(shares, kind, isTurned).Where(option => option.Name == "kind" || known.Contains(option.Name)).Select(option => Option(option.Name, option.Value))],
            []);
    }

    /// <summary>Kinds that compute the shares themselves get the counts, so that sums are of people and not of rounded shares.</summary>
    private static bool UsesCounts(SurveyShares shares, string kind) => shares.Rows[0].Base is null || kind is "stacked" or "diverging";

    private static string DefaultKind(SurveyShares shares) => shares.Kind switch
    {
        QuestionKind.Multiple => shares.Rows.Length == 1 ? "bars" : shares.Rows.Length <= MostColumns || !HasPanels ? "columns" : "panels",
        QuestionKind.Scale when shares.Steps.Length is >= 2 and <= MostSteps => "stacked",
        _ => shares.Rows.Length == 1 ? "bars" : "stacked",
    };

    private IEnumerable<(string Name, string Value)> Defaults(SurveyShares shares, string kind, bool isTurned)
    {
        yield return ("kind", kind);
        yield return ("title", shares.Title ?? results.Title);
        yield return ("source", Say("survey.source", ("title", results.Title)));
        if (Subtitle(shares) is { Length: > 0 } subtitle)
            yield return ("subtitle", subtitle);
        if (UsesCounts(shares, kind))
            yield return ("unit", Say("survey.people"));
        if (shares.Rest is not null && kind == "stacked")
            yield return ("rest", shares.Rest);
        if (shares.Rows.Length == 1)
            yield return ("n", shares.Rows[0].Base is { } all ? Text(all) : "none");
        else if (isTurned)
            yield return ("n", "none");
        if (shares.TopSteps is { } top && top > 1 && top < shares.Steps.Length)
            yield return ("top", Text(top));
        if (shares.Kind == QuestionKind.Multiple)
            yield return ("multiple", "yes");
    }

    /// <summary>What a hundred per cent are, and how many of those who were asked answered.</summary>
    private string Subtitle(SurveyShares shares)
    {
        var of = shares switch
        {
            { Rows: [{ Base: null }] } => "",
            { Rows: [{ Base: { } n }] } => OfAll(Text(n), shares.WithoutAnswer),
            { HoldsNoAnswer: true } => Say("survey.base_groups"),
            _ => Say("survey.base_rows"),
        };
        return of + Rate();
    }

    private string OfAll(string n, int? noAnswer)
    {
        if (noAnswer is null or 0)
            return Say("survey.base", ("n", n));
        var without = Text(noAnswer.Value);
        return Say("survey.base_without", ("n", n), ("without", without));
    }

    private string Rate()
    {
        if (results is not { Respondents: { } responses, Invited: { } invited } || ResponseRate.Of(responses, invited) is not { } share)
            return "";
        var (rate, asked, answered) = (share.ToString("0.#", CultureInfo.InvariantCulture), Text(invited), Text(responses));
        return Say("survey.rate", ("rate", rate), ("asked", asked), ("answered", answered));
    }

    /// <summary>A row for each group, a column for each step, and how many each group is.</summary>
    private ChartData InRows(SurveyShares shares, bool inCounts)
    {
        var (where, hasSamples) = (shares.Steps[0].Where, inCounts || shares.Rows.Length > 1);
        ImmutableArray<ChartText> header =
            [new(shares.RowHeading ?? Say("survey.rows"), where), .. shares.Steps, .. hasSamples ? [new ChartText("n", where)] : ImmutableArray<ChartText>.Empty];
        return new(where, header, [.. shares.Rows.Select(row => ImmutableArray.Create<ChartText>(
        [
            LabelOf(row, where), .. row.Counts.Select(count => new ChartText(Share(count, inCounts ? null : row.Base), where)),
            .. hasSamples ? [new ChartText(row.Base is { } n ? Text(n) : "", where)] : ImmutableArray<ChartText>.Empty,
        ]))]);
    }

    /// <summary>A row for each answer, a column for each group.</summary>
    private ChartData Turned(SurveyShares shares)
    {
        var where = shares.Steps[0].Where;
        var columns = shares.Rows.Length > 1
            ? shares.Rows.Select(row => Named(LabelOf(row, where), row.Base)).ToImmutableArray()
            : [new ChartText(shares.Rows[0].Base is null ? Say("survey.count") : Say("survey.share"), where)];
        return new(
            where, [new(Say("survey.answers"), where), .. columns],
            [.. shares.Steps.Index().Select(step => ImmutableArray.Create<ChartText>([step.Item, .. shares.Rows.Select(row => new ChartText(Share(row.Counts[step.Index], row.Base), where))]))]);
    }

    /// <summary>A group with its size, where there is no column for it.</summary>
    private ChartText Named(ChartText group, int? size)
    {
        var n = Text(size ?? 0);
        return size is null ? group : group with { Text = Say("survey.group", ("group", group.Text), ("n", n)) };
    }

    private ChartText LabelOf(ShareRow row, Location where) => row.Label ?? new(Say("survey.all"), where);

    private string Share(int? count, int? of) =>
        count is not { } known ? Hidden : of is not { } all ? Text(known) : Percentage.Of(known, all, Decimals)?.ToString(CultureInfo.InvariantCulture) ?? "";

    private int Decimals => int.TryParse(order.Find("decimals")?.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var decimals) ? Math.Min(decimals, 2) : Percentage.ForResidents;

    private ChartOption Option(string name, string value) => new(new(name, order.Where), new(value, order.Where));

    private string Say(string key, params ReadOnlySpan<(string Name, string Text)> values) => place.Words.Say(key, values);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
