using OutreachSite.Content.Events;
using OutreachSite.Content.FrontMatter;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Publishing.Pages.Charting;
using OutreachSite.Publishing.Sites;
using OutreachSite.Surveys.Privacy.Results;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages.Seminars.Results;

/// <summary>The member <c>seminar.results</c>: sentences, pictures, comments and plans, ready for a layout.</summary>
internal sealed class SeminarResultsValues(SeminarResults results, PageSurroundings site, Values values, ModelCharts charts)
{
    /// <summary>The value.</summary>
    /// <param name="folder">The folder of the seminar, below the content folder.</param>
    /// <param name="reads">The files.</param>
    public Value Build(RelativePath folder, Reads reads)
    {
        var (facts, words) = (results.Facts, values.Words);
        var pictures = results.Survey is { } known ? new SeminarCharts(known, new(folder, values.Variant, words, reads, _ => { })) : null;
        return new TemplateObject
        {
            ["findings"] = facts.Results?.Findings is { IsEmpty: false } own
                ? Value.Of(own.Select(values.Text).ToArray())
                : Value.Of(SeminarSentences.Of(results, words).Select(sentence => (Value)sentence).ToArray()),
            ["attended"] = facts.Came is { } came ? came : Value.Null,
            ["answered"] = results.Answered is { } answered ? answered : Value.Null,
            ["rate"] = results.Rate is { } rate ? (double)rate : Value.Null,
            ["ratings"] = charts.Draw(pictures?.Ratings(results.Ratings)),
            ["reasons"] = Charts(results.Reasons, "reason", pictures),
            ["others"] = Charts(results.Others, "question", pictures),
            ["attendance"] = Attendance(facts),
            ["comments"] = Comments(),
            ["changes"] = facts.Results is { } said ? Value.Of(said.Changes.Select(values.Text).ToArray()) : Value.Of(Array.Empty<Value>()),
            ["page_url"] = SeminarPlaces.PartOf(folder, SeminarPart.Results, site.Pages) is { } page
                ? site.Links.To(PageAddress.OutputOf(page.Path.Original, values.Variant)) : Value.Null,
            ["limits"] = results.Survey is { } survey ? new TemplateObject { ["least"] = survey.Limits.MinimumCell } : Value.Null,
        };
    }

    private Value Charts(ImmutableArray<QuestionResult> questions, string id, SeminarCharts? pictures) => Value.Of(
        questions.Index().Select(item => charts.Draw(pictures?.Question(item.Item, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{id}-{item.Index + 1}"))))
            .Where(chart => !chart.IsNull).ToArray());

    private Value Attendance(EventFacts facts)
    {
        if (facts.Attendance.IsEmpty)
            return Value.Null;
        return new TemplateObject
        {
            ["has_invited"] = facts.Attendance.Any(row => row.Invited is not null),
            ["rows"] = Value.Of(facts.Attendance.Select(row => (Value)new TemplateObject
            {
                ["profession"] = values.Text(row.Profession),
                ["invited"] = row.Invited is { } invited ? invited : Value.Null,
                ["attended"] = row.Attended is { } attended ? attended : Value.Null,
            }).ToArray()),
            ["total"] = facts.Came is { } came ? came : Value.Null,
        };
    }

    /// <summary>What a person has read and allowed, by question.</summary>
    private Value Comments() => Value.Of((results.Survey?.Comments ?? []).Where(one => one.Comments.Length > 0).Select(one => (Value)new TemplateObject
    {
        ["question"] = results.Survey!.Questions.FirstOrDefault(question => question.Id == one.Question)?.Text ?? one.Text,
        ["texts"] = Value.Of(one.Comments.Select(comment => (Value)new TemplateObject { ["text"] = comment.Text, ["edited"] = comment.IsEdited }).ToArray()),
    }).ToArray());
}
