using OutreachSite.Content;
using OutreachSite.Content.Events;
using OutreachSite.Content.Sites;
using OutreachSite.Numbers;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Publishing.Assets;
using OutreachSite.Publishing.Links;
using OutreachSite.Publishing.Sites;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages.Seminars;

/// <summary>The parts of an event as templates get them.</summary>
internal sealed class EventValues(RelativePath folder, PageSurroundings site, Values values, Reads reads, DiagnosticBag problems)
{
    public Value Venue(EventVenue? venue) => venue is null ? Value.Null : new TemplateObject
    {
        ["name"] = values.Text(venue.Name),
        ["address"] = values.Text(venue.Address),
        ["access"] = Texts(venue.Access),
    };

    public Value Online(EventOnline? online) => online is null ? Value.Null : new TemplateObject
    {
        ["service"] = values.Text(online.Service),
        ["url"] = online.Url,
    };

    /// <summary>What is stated, in three groups, so that a reader finds the own need at once; nothing is made up where nothing is said.</summary>
    public Value Accessibility(EventAccessibility accessibility) => accessibility.IsUnstated ? Value.Null : new TemplateObject
    {
        ["groups"] = Value.Of(accessibility.Features.GroupBy(feature => feature.Provision).OrderBy(group => group.Key).Select(group => (Value)new TemplateObject
        {
            ["key"] = group.Key.Key(),
            ["text"] = values.Words.Say($"provision.{group.Key.Key()}"),
            ["features"] = Value.Of(group.Select(feature => (Value)values.Words.Say($"accessibility.{feature.Feature.Key()}")).ToArray()),
        }).ToArray()),
        ["note"] = values.Text(accessibility.Note),
    };

    public Value Application(EventApplication application, Contact? contact) => new TemplateObject
    {
        ["ways"] = Texts(application.Ways),
        ["fax"] = application.Fax ?? contact?.Fax,
        ["form"] = application.Form,
        ["questions"] = Texts(application.Questions),
    };

    public TemplateObject Session(int number, EventSession session) => new()
    {
        ["number"] = number,
        ["title"] = values.Text(session.Title),
        ["subtitle"] = values.Text(session.Subtitle),
        ["speaker"] = values.Text(session.Speaker),
        ["speakers"] = Value.Of(session.Speakers.Select(speaker => (Value)new TemplateObject
        {
            ["name"] = values.Text(speaker.Name),
            ["affiliation"] = values.Text(speaker.Affiliation),
        }).ToArray()),
        ["time"] = session.Start is null ? Value.Null : values.Time(session.Start, session.End),
        ["summary"] = values.Text(session.Summary),
        ["materials"] = Materials(session.Materials),
    };

    public Value Materials(ImmutableArray<EventMaterial> materials) =>
        Value.Of(materials.Select(Material).Where(material => !material.IsNull).ToArray());

    /// <summary>Null, and said, when the transcript is not there: without it the recording is not shown.</summary>
    public Value Video(EventVideo? video)
    {
        if (video is null)
            return Value.Null;
        if (!folder.TryCombine(video.Transcript.Text, out var transcript) || site.Pages.Find(transcript, values.Variant) is null)
        {
            problems.Add(EventDiagnostics.NoTranscript(video.Transcript.Where, video.Transcript.Text));
            return Value.Null;
        }

        return new TemplateObject
        {
            ["title"] = values.Text(video.Title),
            ["url"] = video.Url,
            ["minutes"] = video.Minutes is { } minutes ? minutes : Value.Null,
            ["transcript_url"] = site.Links.To(PageAddress.OutputOf(transcript, values.Variant)),
        };
    }

    public Value Change(EventChange? change) => change is null ? Value.Null : new TemplateObject
    {
        ["cancelled"] = change.IsCancelled,
        ["reason"] = values.Text(change.Reason),
        ["since"] = values.Date(change.Since),
    };

    public Value Texts(ImmutableArray<LocalizedText> texts) => Value.Of(texts.Select(values.Text).ToArray());

    /// <summary>Where the file of a material lies below the content folder; null when it leaves it.</summary>
    public static RelativePath? FileOf(EventMaterial material, RelativePath folder) =>
        folder.TryCombine(material.File.Text, out var path) ? path : null;

    private Value Material(EventMaterial material)
    {
        if (FileOf(material, folder) is not { } path || !reads.Exists(SiteFolders.InContent(path.Value)))
        {
            problems.Add(LinkDiagnostics.UnknownTarget(material.File.Where, material.File.Text, reads.Find(new($"{SiteFolders.InContent(folder.Value)}/*")).Select(near => near.Name)));
            return Value.Null;
        }

        if (PublishedFiles.TypeOf(path) is not { } type)
        {
            problems.Add(LinkDiagnostics.NotForReaders(material.File.Where, material.File.Text, PublishedFiles.Endings));
            return Value.Null;
        }

        return new TemplateObject
        {
            ["title"] = values.Text(material.Title),
            ["url"] = site.Links.To(path),
            ["type"] = type,
            ["size"] = NumberText.FileSize(PictureRules.LengthOf(path, reads)),
            ["pages"] = material.Pages is { } pages ? pages : Value.Null,
        };
    }
}
