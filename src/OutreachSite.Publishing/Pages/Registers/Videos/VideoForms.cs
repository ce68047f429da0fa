using OutreachSite.Publishing.Registers;
using OutreachSite.Publishing.Sites;
using OutreachSite.Registers.Kinds.Videos;
using OutreachSite.Registers.Types;
using OutreachSite.Templating.Values;

namespace OutreachSite.Publishing.Pages.Registers.Videos;

/// <summary>The page of a register of videos: each with its text beside it. Nothing of another host is loaded.</summary>
internal static class VideoForms
{
    public static ImmutableArray<RegisterForm> All { get; } =
    [
        new(VideoKind.Kind.Key, "videos")
        {
            Pages = place => [(place.Host.Page, 0)],
            Model = Build,
            Data = page => OpenDataFiles.Data(page) is { } data ? [data] : [],
        },
    ];

    private static TemplateObject? Build(RegisterPage page)
    {
        if (page.Reads.Result(RegisterRules.Table, page.Place.Host.Table) is not { } table)
            return null;
        return new()
        {
            ["videos"] = new TemplateObject
            {
                ["count"] = table.Rows.Length,
                ["rows"] = Value.Of(table.Rows.OrderBy(row => row.Row.Value(VideoFields.Order) ?? decimal.MaxValue).Select(row => (Value)Video(page, row)).ToArray()),
                ["open_data"] = OpenDataFiles.Links(page),
            },
        };
    }

    private static TemplateObject Video(RegisterPage page, ShownRow row)
    {
        var r = row.Row;
        return new()
        {
            ["id"] = row.Slug,
            ["title"] = r.Text(VideoFields.Title),
            ["about"] = RegisterValues.Lines(r, VideoFields.About),
            ["minutes"] = RegisterValues.Text(r, VideoFields.Minutes),
            ["captions"] = r.Value(VideoFields.Captions) switch
            {
                Answer.Yes => page.Values.Named("video_captions", "yes"),
                Answer.No => page.Values.Named("video_captions", "no"),
                Answer.OnRequest => page.Values.Named("video_captions", "on_request"),
                _ => Value.Null,
            },
            ["transcript_url"] = Transcript(page, row),
            ["place"] = RegisterValues.Text(r, VideoFields.Place),
            ["first"] = page.Values.Date(r.Value(VideoFields.First)),
            ["url"] = RegisterValues.Text(r, VideoFields.Url),
            ["file"] = RegisterFiles.Link(page, row, VideoFields.File),
            ["poster"] = RegisterFiles.Picture(page, row, VideoFields.Poster),
            ["source"] = RegisterValues.Text(r, VideoFields.Source),
            ["note"] = RegisterValues.Lines(r, VideoFields.Note),
            ["freshness"] = RegisterValues.Freshness(row, page.Variant, page.Words),
        };
    }

    /// <summary>The page with the text, in the variant of the reader, or the file; null when there is none.</summary>
    private static Value Transcript(RegisterPage page, ShownRow row)
    {
        var (name, where, folder) = (row.Row.Text(VideoFields.Transcript), row.Row.Written(VideoFields.Transcript).Where, page.Place.Host.Page.Folder);
        if (name.Length == 0)
            return Value.Null;
        if (!folder.TryCombine(name, out var path))
            return Missing(page, where, name);
        if (path.Extension == ".md")
            return page.Site.Pages.Find(path, page.Variant) is null ? Missing(page, where, name) : page.Link(path);
        if (path.Extension != ".txt" || page.Reads.Bytes(SiteFolders.InContent(path.Value)) is null)
            return Missing(page, where, name);
        page.Published.Add(path);
        return page.Site.Links.To(path);
    }

    private static Value Missing(RegisterPage page, Location where, string name)
    {
        if (page.Variant == Content.Variant.Japanese)
            page.Problems.Add(VideoPageDiagnostics.NoTranscript(where, name, page.Reads.Find(new($"{SiteFolders.InContent(page.Place.Host.Page.Folder.Value)}/*")).Select(near => near.Name)));
        return Value.Null;
    }
}
