namespace OutreachSite.Content;

/// <summary>What can be wrong in the text of a page.</summary>
public static class MarkdownDiagnostics
{
    /// <summary>Lists, quotations or marks lie in each other deeper than any text needs.</summary>
    public static Diagnostic TooDeep(Location where) => new("MKD101", Severity.Error, where,
        new("箇条書き・引用・記号の入れ子が深すぎます", "lists, quotations or marks are nested too deeply"),
        new("入れ子を減らしてください", "flatten the structure"));

    /// <summary>A page is larger than one million characters.</summary>
    public static Diagnostic TooLarge(Location where, int length) => new("MKD102", Severity.Error, where,
        new($"ページが大きすぎます（{length}文字）", $"the page is too large ({length} characters)"),
        new("いくつかのページに分けてください", "divide it into several pages"));

    /// <summary>A first-level heading stands in the text; the title of the page is the only one.</summary>
    public static Diagnostic FirstLevelHeading(Location where) => new("MKD103", Severity.Error, where,
        new("本文に「# 」の見出しがあります（いちばん大きい見出しは title だけです）", "a first-level heading stands in the text (the title is the only one)"),
        new("「## 」にしてください", "write '## ' instead"));

    /// <summary>A heading skips a level, so that readers of a screen reader miss a step.</summary>
    public static Diagnostic HeadingGap(Location where, int level, int before) => new("MKD104", Severity.Warning, where,
        new($"見出しが{before}段目から{level}段目に飛んでいます", $"the heading jumps from level {before} to level {level}"),
        new($"「{new string('#', before + 1)} 」にしてください", $"write '{new string('#', before + 1)} ' instead"));

    /// <summary>A box whose parts begin with third-level headings stands where no second-level heading is above it, so that readers of a screen reader miss a step.</summary>
    public static Diagnostic BoxBelowNoHeading(Location where) => new("MKD109", Severity.Warning, where,
        new("囲みの中の「### 」の上に「## 」の見出しがありません", "no '## ' heading stands above this '### ' heading in a box"),
        new("囲みの前に「## 」の見出しを書いてください", "write a '## ' heading before the box"));

    /// <summary>A heading has no text.</summary>
    public static Diagnostic EmptyHeading(Location where) => new("MKD105", Severity.Error, where,
        new("見出しに文字がありません", "the heading has no text"));

    /// <summary>Two headings were given the same anchor.</summary>
    public static Diagnostic DuplicateId(Location where, string id, int firstLine) => new("MKD106", Severity.Error, where,
        new($"名札「#{id}」が2回使われています（1回目は{firstLine}行目）", $"the anchor '#{id}' is used twice (first in line {firstLine})"),
        new("別の名札にしてください", "choose another one"));

    /// <summary>Two headings have the same text, so the anchor of the second depends on their order.</summary>
    public static Diagnostic RepeatedHeading(Location where, string text, string id) => new("MKD107", Severity.Hint, where,
        new($"同じ見出し「{text}」が前にもあります（名札は「#{id}」になります）", $"the heading '{text}' came before (its anchor becomes '#{id}')"),
        new("見出しの最後に「{#short-name}」のように名札を付けると、順番を変えてもリンクが切れません", "give it an anchor of its own, for example {#short-name}"));

    /// <summary>An anchor holds something else than letters, digits and hyphens.</summary>
    public static Diagnostic BadId(Location where, string id) => new("MKD108", Severity.Error, where,
        new($"名札「#{id}」に使えない文字があります", $"'#{id}' cannot be used as an anchor"),
        new("文字、数字、ハイフンだけにし、文字で始めてください", "use letters, digits and hyphens, beginning with a letter"));

    /// <summary>An attribute other than an anchor or a class is refused.</summary>
    public static Diagnostic RefusedAttribute(Location where, string text) => new("MKD110", Severity.Error, where,
        new($"「{text}」という指定は使えません", $"'{text}' is not allowed here"),
        new("使えるのは「{#名札}」と、決まった「{.種類}」だけです", "only {#anchor} and the known {.class} names are allowed"));

    /// <summary>A class is not one of those known at this place.</summary>
    public static Diagnostic UnknownClass(Location where, string name, IEnumerable<string> known) => new("MKD111", Severity.Error, where,
        new($"「.{name}」という種類はここでは使えません", $"there is no class '.{name}' here"),
        ContentDiagnostics.DidYouMeanOrList(name, known));

    /// <summary>Attributes stand where there is nothing that could carry them.</summary>
    public static Diagnostic MisplacedAttributes(Location where, string text) => new("MKD112", Severity.Warning, where,
        new($"「{text}」はここでは意味がありません", $"'{text}' has no effect here"),
        new("見出しの最後、画像のすぐ後ろ、または表の題の最後に書いてください", "write it at the end of a heading, directly after a picture, or at the end of a table's caption"));

    /// <summary>An HTML tag outside the short list is refused.</summary>
    public static Diagnostic RefusedHtml(Location where, string tag) => new("MKD120", Severity.Error, where,
        new($"HTMLの「{tag}」は使えません", $"the HTML '{tag}' is not allowed"),
        new("使えるのは <br> <wbr> <ruby> <rt> <rp> <sub> <sup> <kbd> <abbr title> <span lang> だけです。「<」を文字として書くなら「&lt;」としてください",
            "only <br> <wbr> <ruby> <rt> <rp> <sub> <sup> <kbd> <abbr title> <span lang> are allowed; write &lt; for the sign itself"));

    /// <summary>An allowed HTML tag carries an attribute that is refused.</summary>
    public static Diagnostic RefusedHtmlAttribute(Location where, string tag, string attribute) => new("MKD121", Severity.Error, where,
        new($"<{tag}> に「{attribute}」は付けられません", $"<{tag}> cannot carry '{attribute}'"),
        new("この指定を消してください", "remove it"));

    /// <summary>An HTML tag is not closed, or closed without being open.</summary>
    public static Diagnostic UnbalancedHtml(Location where, string tag) => new("MKD122", Severity.Error, where,
        new($"「{tag}」の組がそろっていません", $"'{tag}' has no partner"),
        new("始まりと終わりの両方を、同じ文の中に書いてください", "write both the opening and the closing tag in the same sentence"));

    /// <summary>A comment begins and never ends, so the rest of the page would be lost.</summary>
    public static Diagnostic CommentNotClosed(Location where) => new("MKD123", Severity.Error, where,
        new("「<!--」で始まるメモが閉じられていません", "the comment that begins with '<!--' is never closed"),
        new("メモの最後に「-->」を書いてください", "write '-->' after it"));

    /// <summary>Text follows on the line on which a comment ends.</summary>
    public static Diagnostic TextAfterComment(Location where) => new("MKD124", Severity.Warning, where,
        new("メモの終わり「-->」と同じ行の文字は表示されません", "text on the line where a comment ends is not shown"),
        new("文字を次の行に移してください", "move the text to the next line"));

    /// <summary>A link or picture has no address.</summary>
    public static Diagnostic EmptyAddress(Location where) => new("MKD130", Severity.Error, where,
        new("リンクの行き先がありません", "the link leads nowhere"),
        new("「[文字](ファイル名.md)」のように書いてください", "write it like [text](file.md)"));

    /// <summary>An address uses a scheme other than http, https, mailto and tel.</summary>
    public static Diagnostic RefusedScheme(Location where, string scheme) => new("MKD131", Severity.Error, where,
        new($"「{scheme}:」で始まる行き先は使えません", $"addresses that begin with '{scheme}:' are not allowed"),
        new("使えるのは https、http、mailto、tel と、サイトの中のファイルだけです", "only https, http, mailto, tel and files of the site are allowed"));

    /// <summary>An address begins with two slashes, which leads to another host without saying how.</summary>
    public static Diagnostic AddressWithoutScheme(Location where, string text) => new("MKD132", Severity.Error, where,
        new($"行き先「{text}」に https: がありません", $"the address '{text}' lacks 'https:'"),
        new("「https://」から書いてください", "begin with 'https://'"));

    /// <summary>An address holds a blank, a control character or an invisible character.</summary>
    public static Diagnostic HiddenCharacterInAddress(Location where) => new("MKD133", Severity.Error, where,
        new("行き先に空白か、使えない文字があります", "the address holds a blank or a character that cannot be used"),
        new("行き先を書き直してください。空白は %20 と書きます", "type the address again; write %20 for a blank"));

    /// <summary>An address is written with backslashes.</summary>
    public static Diagnostic BackslashInAddress(Location where, string text) => new("MKD134", Severity.Error, where,
        new($"行き先「{text}」に「\\」（円記号）があります", $"the address '{text}' holds a backslash"),
        new("「/」で区切ってください", "use '/' between the names"));

    /// <summary>A web or mail address is not complete.</summary>
    public static Diagnostic BrokenAddress(Location where, string text) => new("MKD135", Severity.Error, where,
        new($"行き先「{text}」はアドレスとして読めません", $"'{text}' is not a complete address"),
        text.StartsWith("mailto:", StringComparison.Ordinal)
            ? new("「mailto:desk@town.example.jp」のように書いてください", "write it like mailto:desk@town.example.org")
            : new("「https://www.example.jp/」のように書いてください", "write it like https://www.example.org/"));

    /// <summary>A telephone link holds no telephone number.</summary>
    public static Diagnostic BadTelephone(Location where, string text) => new("MKD136", Severity.Error, where,
        new($"「tel:」の後ろの「{text}」は電話番号として読めません", $"'{text}' is not a telephone number"),
        new("「tel:0000213456」のように数字で書いてください", "write digits, for example tel:0000213456"));

    /// <summary>A link has no text, so nobody can see or hear it.</summary>
    public static Diagnostic EmptyLinkText(Location where) => new("MKD137", Severity.Warning, where,
        new("リンクに文字がありません", "the link has no text"),
        new("「[行き先の名前](…)」のように書いてください", "write the name of the page between the brackets"));

    /// <summary>The text of a link does not say where it leads.</summary>
    public static Diagnostic VagueLinkText(Location where, string text) => new("MKD138", Severity.Warning, where,
        new($"リンクの文字「{text}」だけでは、行き先が分かりません", $"the link text '{text}' does not say where it leads"),
        new("行き先のページの名前をリンクにしてください", "use the name of the page as the text"));

    /// <summary>A picture lies on another site.</summary>
    public static Diagnostic PictureFromElsewhere(Location where, string text) => new("MKD139", Severity.Error, where,
        new($"ほかのサイトの画像「{text}」は表示できません", $"the picture '{text}' lies on another site"),
        new("画像のファイルをページと同じフォルダーに置いてください", "put the picture into the folder of the page"));

    /// <summary>A picture has no words for those who do not see it.</summary>
    public static Diagnostic PictureWithoutWords(Location where) => new("MKD140", Severity.Error, where,
        new("画像の説明がありません", "the picture has no description"),
        new("「![写っているもの](…)」のように書いてください。飾りの画像なら、後ろに「{.decorative}」を付けてください",
            "write ![what it shows](…); after a picture that only decorates, write {.decorative}"));

    /// <summary>A picture that only decorates carries a description all the same.</summary>
    public static Diagnostic DecorativeWithWords(Location where) => new("MKD141", Severity.Warning, where,
        new("飾りの画像（{.decorative}）に説明が付いています", "a decorative picture carries a description"),
        new("説明か {.decorative} のどちらかを消してください", "remove the description or {.decorative}"));

    /// <summary>A box has a name that is not known.</summary>
    public static Diagnostic UnknownBox(Location where, string name, IEnumerable<string> known) => new("MKD150", Severity.Error, where,
        new($"「::: {name}」という囲みはありません", $"there is no box '::: {name}'"),
        ContentDiagnostics.DidYouMeanOrList(name, known));

    /// <summary>A box is never closed.</summary>
    public static Diagnostic BoxNotClosed(Location where, string name) => new("MKD151", Severity.Error, where,
        new($"囲み「::: {name}」が閉じられていません", $"the box '::: {name}' is never closed"),
        new("囲みの最後に「:::」だけの行を書いてください", "write a line ':::' after it"));

    /// <summary>A line that closes a box stands where no box is open.</summary>
    public static Diagnostic StrayFence(Location where) => new("MKD152", Severity.Error, where,
        new("「:::」がありますが、閉じる囲みがありません", "':::' stands here, but no box is open"),
        new("この行を消すか、囲みの始まりに「::: note 題」のように書いてください", "remove it, or begin the box with a line such as '::: note Title'"));

    /// <summary>A box begins with full-width colons.</summary>
    public static Diagnostic WideFence(Location where) => new("MKD153", Severity.Error, where,
        new("囲みの記号「：：：」が全角です", "the signs of the box are full-width"),
        new("半角で「:::」と書いてください", "type three ordinary colons"));

    /// <summary>A box lacks what must stand after its name.</summary>
    public static Diagnostic MissingBoxWord(Location where, string name, Message what) => new("MKD154", Severity.Error, where,
        new($"「::: {name}」の後ろに{what.Japanese}がありません", $"{what.English} is missing after '::: {name}'"));

    /// <summary>Something stands after the name of a box that takes nothing.</summary>
    public static Diagnostic UnexpectedBoxWord(Location where, string name, string text) => new("MKD155", Severity.Warning, where,
        new($"「::: {name}」の後ろの「{text}」は使われません", $"'{text}' after '::: {name}' has no effect"),
        new("消してください", "remove it"));

    /// <summary>Words are shown while an event is in a state, and there is no such state.</summary>
    public static Diagnostic UnknownState(Location where, string word, IEnumerable<string> names)
    {
        var known = names.ToImmutableArray();
        return new("MKD163", Severity.Error, where,
            new($"「::: when」の後ろの「{word}」は、会の状態ではありません", $"'{word}' after '::: when' is no state of an event"),
            Suggestion.DidYouMean(word, known) ?? new($"{string.Join("、", known)} から選んでください", "choose one of before, planned, not-yet-open, open, closed, after, over, results, cancelled, postponed"));
    }

    /// <summary>Only the pages of an event can show words at some times.</summary>
    public static Diagnostic NoEventHere(Location where) => new("MKD164", Severity.Error, where,
        new("このページは研修・催しのページではないので、「::: when」は使えません", "this page belongs to no event, so '::: when' cannot be used"),
        new("event.yml のあるフォルダーのページに書いてください", "use it on pages in the folder of an event.yml"));

    /// <summary>A second yellow telephone board stands on one page, so that neither stands out.</summary>
    public static Diagnostic SecondPhoneBoard(Location where, int firstLine) => new("MKD156", Severity.Warning, where,
        new($"黄色い電話の板が2枚あります（1枚目は{firstLine}行目）", $"there is a second yellow telephone board (the first is in line {firstLine})"),
        new("1枚だけにするか、「::: phone … plain」にしてください", "keep one, or write '::: phone … plain'"));

    /// <summary>Something stands before the first step or box.</summary>
    public static Diagnostic TextBeforeFirstPart(Location where, string name) => new("MKD157", Severity.Error, where,
        new($"「::: {name}」の中で、最初の見出しの前に文があります", $"text stands before the first heading in '::: {name}'"),
        new("「::: …」の行より前に移すか、「### 」の見出しを付けてください", "move it before the box, or give it a '### ' heading"));

    /// <summary>A box that consists of parts has none, or too few.</summary>
    public static Diagnostic TooFewParts(Location where, string name, int least) => new("MKD158", Severity.Error, where,
        new($"「::: {name}」には「### 」の見出しが{least}つ以上いります", $"'::: {name}' needs at least {least} '### ' headings"));

    /// <summary>A quotation of a law does not say which one.</summary>
    public static Diagnostic LawWithoutSource(Location where) => new("MKD159", Severity.Error, where,
        new("法令の引用に、法令の名前と条がありません", "the quotation does not say which law it is from"),
        new("「::: law 介護保険法 第115条の45第2項第4号 | 2018-04-01」のように書いてください", "write '::: law Name of the law, article | 2018-04-01'"));

    /// <summary>A quotation of a law does not say of which day its wording is.</summary>
    public static Diagnostic LawWithoutDate(Location where) => new("MKD160", Severity.Error, where,
        new("法令の引用に、いつの条文かの日付がありません", "the quotation does not say of which day the wording is"),
        new("法令の名前の後ろに「 | 2018-04-01」のように書いてください", "add ' | 2018-04-01' after the name of the law"));

    /// <summary>A box of cards holds something else than a list of links.</summary>
    public static Diagnostic NoCards(Location where) => new("MKD161", Severity.Error, where,
        new("「::: cards」の中は、リンクの箇条書きだけにします", "'::: cards' holds a list of links and nothing else"),
        new("「- [ページの名前](page.md) ひとこと」のように書いてください", "write '- [Name of the page](page.md) a few words'"));

    /// <summary>A box has nothing in it.</summary>
    public static Diagnostic EmptyBox(Location where, string name) => new("MKD162", Severity.Warning, where,
        new($"囲み「::: {name}」の中に何もありません", $"the box '::: {name}' is empty"));

    /// <summary>The number of readings fits neither the characters nor the kanji.</summary>
    public static Diagnostic RubyMismatch(Location where, string text, int characters, int readings) => new("MKD170", Severity.Error, where,
        new($"「{text}」の{characters}文字に、読みが{readings}個あります", $"'{text}' has {characters} characters but {readings} readings"),
        new("漢字1文字に読みを1つずつ書くか、読みを1つにまとめてください（例: {看取り|み|と|り}、{今日|きょう}）", "give one reading for each character, or one for the whole word, with '|' between them"));

    /// <summary>A reading begins and never ends.</summary>
    public static Diagnostic RubyNotClosed(Location where) => new("MKD171", Severity.Warning, where,
        new("「｜」で始まるふりがなに《》がありません", "the reading that begins with '｜' has no 《》"),
        new("「｜看取《みと》り」のように書いてください", "write it like ｜看取《みと》り"));

    /// <summary>A word is not in the glossary.</summary>
    public static Diagnostic UnknownTerm(Location where, string word, IEnumerable<string> known) => new("MKD172", Severity.Error, where,
        new($"「{word}」は用語集（glossary.yml）にありません", $"'{word}' is not in the glossary"),
        Suggestion.DidYouMean(word, known) ?? new("glossary.yml に書き足すか、[[ ]] を外してください", "add it to glossary.yml, or remove the [[ ]]"));

    /// <summary>A mark refers to a footnote that is not there.</summary>
    public static Diagnostic UnknownFootnote(Location where, string label) => new("MKD173", Severity.Error, where,
        new($"注「[^{label}]」の中身がありません", $"the footnote '[^{label}]' is not written"),
        new($"「[^{label}]: 注の文」の行を書いてください", $"add a line '[^{label}]: text of the note'"));

    /// <summary>A footnote is written but never referred to, so it is not shown.</summary>
    public static Diagnostic UnusedFootnote(Location where, string label) => new("MKD174", Severity.Warning, where,
        new($"注「[^{label}]」は本文のどこからも参照されていません", $"nothing refers to the footnote '[^{label}]'"),
        new($"本文に「[^{label}]」を書くか、注を消してください", $"write '[^{label}]' in the text, or remove the note"));

    /// <summary>A caption stands where no table came before.</summary>
    public static Diagnostic CaptionWithoutTable(Location where) => new("MKD175", Severity.Warning, where,
        new("表の題がありますが、すぐ前に表がありません", "a caption stands here, but no table comes directly before it"));

    /// <summary>A table has no caption.</summary>
    public static Diagnostic TableWithoutCaption(Location where) => new("MKD176", Severity.Hint, where,
        new("表に題がありません", "the table has no caption"),
        new("表のすぐ次の行に「: 表の題」と書いてください", "write ': Caption' on the line after the table"));

    /// <summary>A row of a table has more cells than the heading row.</summary>
    public static Diagnostic TooManyCells(Location where, int cells, int columns) => new("MKD177", Severity.Warning, where,
        new($"この行には{cells}個のます目がありますが、表の列は{columns}つです", $"this row has {cells} cells, but the table has {columns} columns"),
        new("余分な「|」を消してください。文字として書くなら「\\|」としてください", "remove the extra '|'; write '\\|' for the sign itself"));

    /// <summary>A line of a chart is not an option.</summary>
    public static Diagnostic BadChartLine(Location where, string line) => new("MKD180", Severity.Error, where,
        new($"グラフの「{line}」が読めません", $"'{line}' in the chart cannot be read"),
        new("「項目名: 値」の形で書き、数字の表は「---」の行の後に書いてください", "write 'key: value', and put the table after a line '---'"));

    /// <summary>An option of a chart is given twice.</summary>
    public static Diagnostic RepeatedChartOption(Location where, string key) => new("MKD181", Severity.Error, where,
        new($"グラフの「{key}」が2回あります", $"'{key}' is given twice in the chart"),
        new("どちらか1つを消してください", "remove one of the two"));

    /// <summary>Lines are indented so far that they are shown as typed, which is rarely meant.</summary>
    public static Diagnostic IndentedText(Location where) => new("MKD190", Severity.Warning, where,
        new("行の先頭に空白が4つ以上あるため、打ったままの文字として表示されます", "lines indented by four spaces or more are shown as typed"),
        new("行の先頭の空白を消してください", "remove the blanks at the beginning of the line"));

    /// <summary>A code block is never closed.</summary>
    public static Diagnostic CodeNotClosed(Location where) => new("MKD191", Severity.Error, where,
        new("「```」が閉じられていません", "'```' is never closed"),
        new("最後に「```」だけの行を書いてください", "write a line '```' after it"));

    /// <summary>An invisible character turns the direction of writing, so that readers see something else than machines.</summary>
    public static Diagnostic DirectionCharacter(Location where, int codePoint) => new("MKD192", Severity.Warning, where,
        new($"文字の向きを変える、見えない文字（U+{codePoint:X4}）があります", $"an invisible character (U+{codePoint:X4}) turns the direction of writing"),
        new("その場所の文字を消して、打ち直してください", "delete the text at this place and type it again"));
}
