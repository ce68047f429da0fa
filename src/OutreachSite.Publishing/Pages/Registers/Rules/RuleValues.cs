using OutreachSite.Publishing.Pages.Registers.Forms;
using OutreachSite.Publishing.Registers;
using OutreachSite.Registers.Fields;
using OutreachSite.Registers.Kinds.Rules;
using OutreachSite.Registers.Types;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages.Registers.Rules;

/// <summary>Rules as templates get them.</summary>
internal sealed class RuleValues(RegisterPage page, FormShelf forms)
{
    /// <summary>The forms that a row names, by id or name.</summary>
    public static ImmutableArray<string> FormsOf(ShownRow row) => row.Row.Value(RuleFields.Forms) is { IsDefault: false } names ? names : [];

    /// <summary>A rule.</summary>
    public Value Book(RuleBook book, int index) => new TemplateObject
    {
        ["id"] = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"rule-{index + 1}"),
        ["title"] = book.Name,
        ["area"] = First([book.Current, .. book.Coming, .. book.Earlier, .. book.Undated], RuleFields.Area),
        ["current"] = book.Current is { } current ? Edition(current) : Value.Null,
        ["coming"] = Value.Of(book.Coming.Select(Edition).ToArray()),
        ["earlier"] = Value.Of(book.Earlier.Concat(book.Undated).Select(Edition).ToArray()),
    };

    private Value Edition(RuleEdition edition)
    {
        var about = edition.Of(RuleFields.OfEdition).FirstOrDefault();
        return new TemplateObject
        {
            ["name"] = edition.Name,
            ["from"] = page.Values.Date(edition.From),
            ["until"] = page.Values.Date(edition.Until),
            ["changes"] = about is null ? None : RegisterValues.Words(about.Row, RuleFields.Changes),
            ["monitoring"] = about is null ? None : RegisterValues.Lines(about.Row, RuleFields.Monitoring),
            ["note"] = about is null ? None : RegisterValues.Lines(about.Row, RuleFields.Note),
            ["source"] = about is null ? Value.Null : RegisterValues.Text(about.Row, RuleFields.Source),
            ["freshness"] = about is null ? Value.Null : RegisterValues.Freshness(about, page.Variant, page.Words),
            ["steps"] = Value.Of(edition.Of(RuleFields.OfStep).Select(Step).ToArray()),
            ["hospitals"] = Value.Of(edition.Of(RuleFields.OfHospital).Select(Hospital).ToArray()),
        };
    }

    private Value Step(ShownRow row, int index) => new TemplateObject
    {
        ["number"] = index + 1,
        ["title"] = RegisterValues.Text(row.Row, RuleFields.Title),
        ["who"] = RegisterValues.Text(row.Row, RuleFields.Who),
        ["when"] = RegisterValues.Text(row.Row, RuleFields.When),
        ["what"] = RegisterValues.Lines(row.Row, RuleFields.What),
        ["forms"] = Forms(row),
        ["note"] = RegisterValues.Lines(row.Row, RuleFields.Note),
    };

    private Value Hospital(ShownRow row) => new TemplateObject
    {
        ["name"] = RegisterValues.Text(row.Row, RuleFields.Title),
        ["accepts"] = row.Row.Value(RuleFields.Accepts) switch
        {
            Answer.Yes => page.Values.Named("rule_accepts", "yes"),
            Answer.No => page.Values.Named("rule_accepts", "no"),
            Answer.OnRequest => page.Values.Named("rule_accepts", "on_request"),
            _ => Value.Null,
        },
        ["forms"] = Forms(row),
        ["note"] = RegisterValues.Lines(row.Row, RuleFields.Note),
        ["freshness"] = RegisterValues.Freshness(row, page.Variant, page.Words),
    };

    /// <summary>The forms of a row by their titles, with the way to the library where it has them.</summary>
    private Value Forms(ShownRow row) => Value.Of(FormsOf(row).Select(name => (Value)new TemplateObject
    {
        ["title"] = forms.Find(name)?.Title ?? name,
        ["url"] = forms.Find(name) is { } form ? page.Link(form.Host.Page, form.Row.Slug) : Value.Null,
    }).ToArray());

    private static Value None => Value.Of(Array.Empty<Value>());

    private static Value First(IEnumerable<RuleEdition?> editions, RegisterField field) =>
        editions.OfType<RuleEdition>().SelectMany(edition => edition.Rows).Select(row => row.Row.Text(field)).FirstOrDefault(text => text.Length > 0) is { } text ? text : Value.Null;
}
