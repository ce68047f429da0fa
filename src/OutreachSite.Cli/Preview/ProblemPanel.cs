using System.Globalization;
using System.Text;
using OutreachSite.Content.Trees;

namespace OutreachSite.Cli.Preview;

/// <summary>
/// The errors of a site as HTML to lay over a page: open where the page itself is concerned, a single line elsewhere. It
/// opens and closes without a script.
/// </summary>
public sealed class ProblemPanel
{
    private const int MostCards = 20;

    private readonly MessageLanguage _language;
    private readonly ImmutableArray<(string Path, string Html)> _cards;

    private ProblemPanel(MessageLanguage language, ImmutableArray<(string Path, string Html)> cards) => (_language, _cards) = (language, cards);

    /// <summary>The value of <c>lang</c> for what the program says.</summary>
    public string LanguageTag => _language == MessageLanguage.English ? "en" : "ja";

    /// <summary>Nothing is wrong.</summary>
    public static ProblemPanel None(MessageLanguage language) => new(language, []);

    /// <summary>The errors of a site, with their lines as the sources have them now.</summary>
    public static ProblemPanel Of(IEnumerable<Diagnostic> diagnostics, MessageLanguage language, Func<RelativePath, SourceText?> sources)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        ArgumentNullException.ThrowIfNull(sources);
        return new(language, [.. diagnostics.Where(found => found.IsError).Select(error => (error.Where.Path, ProblemCard.Html(error, language, sources)))]);
    }

    /// <summary>One of two sentences, in the language of this run.</summary>
    public string Say(string japanese, string english) => _language == MessageLanguage.English ? english : japanese;

    /// <summary>The panel for a page; empty when all is well.</summary>
    /// <param name="source">The text that the page shows, from the root of the site.</param>
    /// <param name="isBroken">True when the page could not be made now.</param>
    /// <param name="isShown">True when an earlier page is shown beneath.</param>
    public string Over(RelativePath source, bool isBroken, bool isShown)
    {
        if (_cards.IsEmpty)
            return "";
        var cards = _cards.Select(card => (card.Html, Distance: DistanceOf(card.Path, source))).OrderBy(card => card.Distance).ToArray();
        var isConcerned = isBroken || cards[0].Distance == 0;
        // An alert is read out by itself; what is wrong elsewhere can wait.
        var html = new StringBuilder($"<div id=\"outreach-problems\" lang=\"{LanguageTag}\" role=\"{(isConcerned ? "alert" : "status")}\"><details{(isConcerned ? " open" : "")}>")
            .Append($"<summary><strong>{Title(isBroken, isConcerned)}</strong></summary><div class=\"outreach-list\">");
        if (isBroken && isShown)
        {
            html.Append("<p>").Append(Say(
                "下に見えているのは、最後に作れたときのページです。直して保存すると、新しくなります",
                "Beneath is the page as it could last be made. Correct the source and save it, and the page follows")).Append("</p>");
        }

        html.Append("<ol>");
        foreach (var (card, _) in cards.Take(MostCards))
            html.Append(card);
        html.Append("</ol>");
        if (_cards.Length > MostCards)
            html.Append("<p>").Append(Rest(_cards.Length - MostCards)).Append("</p>");
        return html.Append("</div></details></div>").ToString();
    }

    private string Title(bool isBroken, bool isConcerned)
    {
        var count = _cards.Length.ToString(CultureInfo.InvariantCulture);
        var errors = _cards.Length == 1 ? "1 error" : $"{count} errors";
        return isBroken ? Say($"このページを新しくできません（エラー {count}件）", $"This page cannot be made ({errors})")
            : isConcerned ? Say($"このままでは公開できません（エラー {count}件）", $"This cannot be published ({errors})")
            : Say($"ほかのところにエラーが {count}件あります", $"{errors} in other places");
    }

    private string Rest(int count) => Say(
        $"ほかに {count.ToString(CultureInfo.InvariantCulture)}件あります。outreach check で、すべて見られます",
        $"{count.ToString(CultureInfo.InvariantCulture)} more: outreach check shows all of them");

    /// <summary>The page's own text in any wording first, then what lies beside it, then all else.</summary>
    private static int DistanceOf(string path, RelativePath source)
    {
        if (path.Length == 0 || Path.IsPathRooted(path))
            return 2;
        var file = new RelativePath(path);
        return file == source || (file.Extension == ".md" && ContentPath.Of(file).Original == ContentPath.Of(source).Original) ? 0
            : file.Folder == source.Folder && file.Extension != ".md" ? 1 : 2;
    }
}
