using OutreachSite.Content.Pictures;
using OutreachSite.Publishing.Assets;
using OutreachSite.Publishing.Links;
using OutreachSite.Publishing.Sites;

namespace OutreachSite.Publishing.Boards.Finders;

/// <summary>Pictures of people who were not asked, or whose consent has ended or ends soon.</summary>
internal static class PictureConsentFinder
{
    public static IEnumerable<BoardEntry> Find(BoardSight sight)
    {
        foreach (var file in sight.Reads.Find(new($"{SiteFolders.Content.Value}/**/*{PictureMatterReader.Ending}")))
        {
            var picture = SiteFolders.WithoutContent(new(file.Value[..^PictureMatterReader.Ending.Length]));
            if (!PublishedFiles.IsPicture(picture) || !sight.Reads.Exists(SiteFolders.InContent(picture.Value)))
                continue;
            if (sight.Reads.Result(PictureRules.Matter, picture) is not { ShowsPeople: true } matter)
                continue;
            foreach (var entry in Of(picture, matter, sight))
                yield return entry.By(sight.OwnerOfFile(file.Value));
        }
    }

    private static IEnumerable<BoardEntry> Of(RelativePath picture, PictureMatter matter, BoardSight sight)
    {
        if (matter.LacksConsent)
            yield return Entry(picture, matter.People, new("写っている人の承諾が書かれていません", "nothing says that the people in it agreed to be shown"));
        if (matter.ConsentUntil is not { } until)
            yield break;
        if (until < sight.Today)
            yield return Entry(picture, matter.Until, new("写っている人の承諾が終わりました。もう一度もらうか、写真を外します", "the consent of the people in it is over: ask again, or take it away")).On(until, isLate: true);
        else if (sight.IsSoon(until))
            yield return Entry(picture, matter.Until, new("写っている人の承諾が終わります", "the consent of the people in it ends")).On(until, isLate: false);
    }

    private static BoardEntry Entry(RelativePath picture, Location where, Message what) => new("consent", picture.Value, picture.Name, what, where);
}
