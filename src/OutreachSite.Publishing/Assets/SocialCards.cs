using OutreachSite.Pipelines.Rules;
using OutreachSite.Publishing.Links;
using OutreachSite.Publishing.Sites;

namespace OutreachSite.Publishing.Assets;

/// <summary>The picture that social networks and messengers show beside a link to a page of the site.</summary>
/// <param name="Path">From the content folder; null when the site has none, or none that can be shown.</param>
internal sealed record SocialCard(RelativePath? Path)
{
    /// <summary>The size that networks ask for, in pixels.</summary>
    public const int Width = 1200, Height = 630;
}

/// <summary>Looks at the card of a site. Nothing stands in for a missing one: a sign of 180 pixels, made larger, looks broken.</summary>
internal static class SocialCards
{
    /// <summary>The card that site.yml names.</summary>
    public static Rule<string, SocialCard> Rule { get; } = new("site/social-card", 1, (_, reads) =>
    {
        if (reads.Result(SiteRules.Settings, "")?.SocialCard is not { } written)
            return Outcome.Of(new SocialCard(null));
        var problems = new DiagnosticBag();
        return problems.Conclude(new SocialCard(Find(written.Text, written.Where, reads, problems)));
    })
    {
        Codec = new(
            static (card, to) => to.Write(card.Path?.Value ?? ""),
            static (ref Pipelines.Storage.ValueReader from) => new(from.ReadText() is { Length: > 0 } path ? new RelativePath(path) : null)),
    };

    private static RelativePath? Find(string written, Location where, Reads reads, DiagnosticBag problems)
    {
        if (!RelativePath.Root.TryCombine(written, out var path))
        {
            problems.Add(LinkDiagnostics.OutsideContent(where, written));
            return null;
        }

        if (!reads.Exists(SiteFolders.InContent(path.Value)))
        {
            problems.Add(LinkDiagnostics.UnknownTarget(where, written, reads.Find(new($"{SiteFolders.InContent(path.Folder.Value)}/*")).Select(near => SiteFolders.WithoutContent(near).Value)));
            return null;
        }

        if (path.Extension is ".jpg" or ".jpeg" or ".png" && problems.Take(PictureRules.Find(path, where, reads)) is { Width: SocialCard.Width, Height: SocialCard.Height })
            return path;
        if (!problems.HasErrors)
            problems.Add(AssetDiagnostics.BadSocialCard(where, path.Name, SocialCard.Width, SocialCard.Height));
        return null;
    }
}
