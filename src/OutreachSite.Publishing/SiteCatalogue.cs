using OutreachSite.Pipelines.Rules;
using OutreachSite.Pipelines.Storage;
using OutreachSite.Publishing.Assets;
using OutreachSite.Publishing.Assets.Copies;
using OutreachSite.Publishing.Feeds;
using OutreachSite.Publishing.Pages;
using OutreachSite.Publishing.Pages.Registers;
using OutreachSite.Publishing.Pages.Registers.Facilities;
using OutreachSite.Publishing.Pages.Registers.Indicators;
using OutreachSite.Publishing.Pages.Registers.Statuses;
using OutreachSite.Publishing.Pages.Seminars;
using OutreachSite.Publishing.Pages.Seminars.Series;
using OutreachSite.Publishing.Papers;
using OutreachSite.Publishing.Registers;
using OutreachSite.Publishing.Sites;
using OutreachSite.Publishing.Themes;

namespace OutreachSite.Publishing;

/// <summary>Every rule of a site: what the cache of a build may hold.</summary>
public static class SiteCatalogue
{
    /// <summary>The rules, in no particular order.</summary>
    public static ImmutableArray<IRule> Rules { get; } =
    [
        SiteRules.Settings, SiteRules.Contacts, SiteRules.Items, SiteRules.Glossary, SiteRules.Event, SiteRules.Survey,
        SiteProjections.Contact, SiteProjections.Item, SiteProjections.Term,
        PageRules.Sources, PageRules.Facts, PageRules.Card, PageRules.SightOf, PageRules.Anchors, PageRules.Tree, PageRules.Unreadable, PageRules.Below, PageRules.CardsBelow,
        PageRules.OfKind, PageRules.Scope, PageDrafts.Check,
        SiteMenus.Rule, TagRules.Groups, TagRules.All, TagRules.Tagged, TagRules.Use,
        PageBodies.Rule, PageBodies.Places, PageBodies.PlacesAreThere,
        ThemeRules.Words, ThemeRules.Street, ThemeTemplates.Rule, ThemeAssets.Stylesheet, ThemeAssets.Script, StyleSets.Rule,
        AttachmentRules.Copy, PictureRules.Limits, PictureRules.Look, PictureRules.Matter, CopyRules.Rule, ThemePictures.Rule, SiteIcons.Paint, SiteIcons.Sign, SocialCards.Rule, AnswerFiles.List, AnswerFiles.Check, SiteFiles.Feeds, SiteFiles.ForHosts, SiteChecks.Rule,
        SeminarCalendars.One, SeminarCalendars.All, SeminarCalendars.List, SeminarCalendars.Lists, SeriesRules.Named, SeriesRules.All,
        RegisterRules.Hosts, RegisterRules.Area, RegisterRules.Table, RegisterRules.Row, RegisterHostCheck.Rule, OpenDataFiles.Files, FacilityLists.Placed, FacilityLists.Facets, FacilityLists.List, FacilityLists.Slugs, FacilityLists.Middles,
        SourceRules.Known, SourceRules.Cited, PaperRules.All, PaperRules.OfPage, PaperRules.OfOriginal, IndicatorRules.List, StatusRules.Index, StatusRules.Items, StatusRules.Comparison,
        .. PageKinds.Recipes.SelectMany(recipe => recipe.Rules),
    ];

    /// <summary>
    /// Stands for this program and the libraries whose work the cache holds: the identities that the compiler gave to the
    /// modules, which are other ones whenever any source file is. So nobody can forget to raise the version of a rule.
    /// </summary>
    public static ContentHash Program { get; } = ProgramDigest();

    /// <summary>The cache in a folder of its own; null when another build has it, or it cannot be written.</summary>
    public static BuildCache? OpenCache(string folder, ContentHash program) => BuildCache.Open(folder, Rules, program);

    private static ContentHash ProgramDigest()
    {
        var parts = new[]
        {
            typeof(SiteCatalogue), typeof(IRule), typeof(Diagnostic), typeof(Content.PageKind), typeof(Templating.Template), typeof(Charts.ChartCatalog),
            typeof(Imaging.PictureFacts), typeof(Tables.Table), typeof(Surveys.Importing.RawAnswers), typeof(OutreachSite.Registers.RegisterKind),
        };
        return ContentHash.Of([.. parts.SelectMany(part => part.Module.ModuleVersionId.ToByteArray())]);
    }
}
