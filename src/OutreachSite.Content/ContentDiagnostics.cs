namespace OutreachSite.Content;

/// <summary>What can be wrong with settings files and front matter: how they are written, and what they say.</summary>
public static class ContentDiagnostics
{
    /// <summary>A line is indented with a tab; only spaces show the same depth on every screen.</summary>
    public static Diagnostic TabIndentation(Location where) => new("CNT101", Severity.Error, where,
        new("行の先頭にタブ文字があります", "a line is indented with a tab"),
        new("タブを消して、半角スペース2つにしてください", "replace the tab by two spaces"));

    /// <summary>A line is indented with full-width spaces, which do not count as indentation.</summary>
    public static Diagnostic WideSpaceIndentation(Location where) => new("CNT102", Severity.Error, where,
        new("行の先頭に全角スペースがあります", "a line is indented with a full-width space"),
        new("全角スペースを消して、半角スペース2つにしてください", "replace it by two ordinary spaces"));

    /// <summary>A full-width colon stands after a key.</summary>
    public static Diagnostic WideColon(Location where, string key) => new("CNT103", Severity.Error, where,
        new($"「{key}」の後ろのコロンが全角「：」です", $"the colon after '{key}' is full-width"),
        new($"半角のコロンとスペースにしてください: 「{key}: 」", $"type an ordinary colon and a space: '{key}: '"));

    /// <summary>No space stands between the colon and the value.</summary>
    public static Diagnostic NoSpaceAfterColon(Location where, string key) => new("CNT104", Severity.Error, where,
        new($"「{key}:」の後ろに半角スペースがありません", $"there is no space after '{key}:'"),
        new("コロンの後ろに半角スペースを1つ入れてください", "put one space after the colon"));

    /// <summary>A value holds a colon and a space, which would begin another key.</summary>
    public static Diagnostic ColonInText(Location where, string text) => new("CNT105", Severity.Error, where,
        new($"「{text}」の中に「: 」があり、どこまでが項目名か分かりません", $"'{text}' holds a colon and a space, so it is unclear where the key ends"),
        new($"全体を引用符で囲んでください: {Quoted(text)}", $"put the whole text in quotes: {Quoted(text)}"));

    /// <summary>The same key is written twice in one map, so one of the values would be lost.</summary>
    public static Diagnostic DuplicateKey(Location where, string key, int firstLine) => new("CNT106", Severity.Error, where,
        new($"「{key}」が2回書かれています（1回目は{firstLine}行目）", $"'{key}' is written twice (first in line {firstLine})"),
        new("どちらか1つを消してください", "remove one of the two"));

    /// <summary>A quoted value has no closing quote.</summary>
    public static Diagnostic UnclosedQuote(Location where, char quote) => new("CNT107", Severity.Error, where,
        new($"引用符 {quote} が閉じられていません", $"the quote {quote} is never closed"),
        new($"同じ行の最後に {quote} を書いてください", $"write {quote} at the end of the line"));

    /// <summary>Something follows the closing quote of a value.</summary>
    public static Diagnostic TextAfterQuote(Location where, string text) => new("CNT108", Severity.Error, where,
        new($"引用符の後ろに「{text}」が続いています", $"'{text}' stands after the closing quote"),
        new("全体を1組の引用符で囲むか、引用符を消してください", "put the whole text in one pair of quotes, or remove them"));

    /// <summary>Anchors, aliases and tags are refused: a settings file says everything where it stands.</summary>
    public static Diagnostic AnchorOrTag(Location where) => new("CNT109", Severity.Error, where,
        new("「&」「*」「!」で始まる値は使えません", "values that begin with '&', '*' or '!' are not used here"),
        new("文字として書くなら、引用符で囲んでください", "put the text in quotes if it is meant as text"));

    /// <summary>A value begins with a character that has a special meaning in settings files.</summary>
    public static Diagnostic ReservedStart(Location where, char first, string text) => new("CNT110", Severity.Error, where,
        new($"値が記号「{first}」で始まっています", $"the value begins with the sign '{first}'"),
        new($"引用符で囲んでください: {Quoted(text)}", $"put it in quotes: {Quoted(text)}"));

    /// <summary>A list or map in brackets is not closed.</summary>
    public static Diagnostic UnclosedBracket(Location where, char bracket) => new("CNT111", Severity.Error, where,
        new($"「{bracket}」が閉じられていません", $"'{bracket}' is never closed"),
        new($"最後に「{(bracket == '[' ? ']' : '}')}」を書いてください", $"write '{(bracket == '[' ? ']' : '}')}' at the end"));

    /// <summary>The file cannot be read as settings at this place.</summary>
    public static Diagnostic UnreadableSettings(Location where) => new("CNT112", Severity.Error, where,
        new("ここから設定として読めません", "from here on the settings cannot be read"),
        new("「項目名: 値」の形と、行の先頭の字下げをそろえてください", "check the form 'key: value' and the indentation of the lines"));

    /// <summary>A key stands deeper than the lines around it allow.</summary>
    public static Diagnostic UnexpectedKey(Location where, string line) => new("CNT113", Severity.Error, where,
        new($"「{line}」の位置に項目は置けません", $"no key can stand where '{line}' stands"),
        new("行の先頭を前の行とそろえるか、前の行の値を消してください", "align the line with the one before, or remove that one's value"));

    /// <summary>Lists and maps lie in each other more than 24 deep.</summary>
    public static Diagnostic TooDeepSettings(Location where) => new("CNT114", Severity.Error, where,
        new("入れ子が深すぎます（24段まで）", "the settings are nested too deeply (at most 24 levels)"));

    /// <summary>A second document begins in the same file.</summary>
    public static Diagnostic SecondDocument(Location where) => new("CNT115", Severity.Error, where,
        new("途中に「---」の行があり、設定が2つに分かれています", "a line '---' divides the settings into two"),
        new("この行を消してください", "remove this line"));

    /// <summary>The settings are a list or a text where keys with values are expected.</summary>
    public static Diagnostic NotKeysAndValues(Location where) => new("CNT116", Severity.Error, where,
        new("「項目名: 値」の形になっていません", "this is not in the form 'key: value'"),
        new("例: 「title: お知らせ」", "for example: 'title: News'"));

    /// <summary>A key is a list or a map.</summary>
    public static Diagnostic KeyIsNoWord(Location where) => new("CNT117", Severity.Error, where,
        new("項目名が言葉になっていません", "the key is not a word"),
        new("「{」や「[」で始まる文は、引用符で囲んでください", "put text that begins with '{' or '[' in quotes"));

    /// <summary>A key that must be there is missing.</summary>
    public static Diagnostic MissingKey(Location where, string key) => new("CNT120", Severity.Error, where,
        new($"「{key}」がありません", $"'{key}' is missing"),
        new($"「{key}: …」の行を書いてください", $"add a line '{key}: …'"));

    /// <summary>A key that must have a value has none.</summary>
    public static Diagnostic EmptyValue(Location where, string key) => new("CNT121", Severity.Error, where,
        new($"「{key}」の値がありません", $"'{key}' has no value"),
        new($"「{key}: 」の後ろに値を書いてください", $"write the value after '{key}: '"));

    /// <summary>A key is not one of the known ones, so what it says would have no effect.</summary>
    public static Diagnostic UnknownKey(Location where, string key, IEnumerable<string> known) => new("CNT122", Severity.Error, where,
        new($"「{key}」という項目はありません", $"there is no key '{key}'"),
        DidYouMeanOrList(key, known));

    /// <summary>A value has another form than this key needs.</summary>
    public static Diagnostic WrongForm(Location where, string key, Message expected) => new("CNT123", Severity.Error, where,
        new($"「{key}」には{expected.Japanese}を書きます", $"'{key}' takes {expected.English}"));

    /// <summary>A value is not a whole number.</summary>
    public static Diagnostic NotANumber(Location where, string key, string text) => new("CNT125", Severity.Error, where,
        new($"「{key}」の「{text}」は数として読めません", $"'{text}' for '{key}' is not a whole number"),
        new("数字だけを書いてください（例: 186）", "write digits only, for example 186"));

    /// <summary>A value is neither true nor false.</summary>
    public static Diagnostic NotYesOrNo(Location where, string key, string text) => new("CNT126", Severity.Error, where,
        new($"「{key}」の「{text}」は true でも false でもありません", $"'{text}' for '{key}' is neither true nor false"),
        new("はい なら true、いいえ なら false と書いてください", "write true or false"));

    /// <summary>A value is not one of the words which this key knows.</summary>
    public static Diagnostic UnknownWord(Location where, string key, string word, IEnumerable<string> known) => new("CNT127", Severity.Error, where,
        new($"「{key}」に「{word}」という値はありません", $"'{word}' is not a value of '{key}'"),
        DidYouMeanOrList(word, known));

    /// <summary>A number lies outside what is possible.</summary>
    public static Diagnostic OutOfRange(Location where, string key, string text, int least, int most) => new("CNT128", Severity.Error, where,
        most == int.MaxValue
            ? new($"「{key}」の「{text}」は{least}以上の数ではありません", $"'{text}' for '{key}' is less than {least}")
            : new($"「{key}」の「{text}」は{least}から{most}までの数ではありません", $"'{text}' for '{key}' is not between {least} and {most}"));

    /// <summary>A text in variants lacks the original Japanese.</summary>
    public static Diagnostic NoJapaneseText(Location where, string key) => new("CNT129", Severity.Error, where,
        new($"「{key}」に日本語（ja）がありません", $"'{key}' has no Japanese text (ja)"),
        new("「ja: …」を書いてください", "add 'ja: …'"));

    /// <summary>The same word stands twice in a list.</summary>
    public static Diagnostic RepeatedWord(Location where, string key, string word) => new("CNT130", Severity.Warning, where,
        new($"「{key}」に「{word}」が2回あります", $"'{word}' stands twice in '{key}'"),
        new("どちらか1つを消してください", "remove one of the two"));

    /// <summary>A book has the pages of a folder as its chapters, in the original language; a page that lists no folder, or a translation, has none.</summary>
    /// <param name="where">The word in <c>print</c>.</param>
    public static Diagnostic BookOfNoList(Location where) => new("CNT132", Severity.Error, where,
        new("「print: book」と書けるのは、一覧のページ（guides/index.md など）と、最初のページ（index.md）の、もとの日本語だけです",
            "only the original text of a list (such as guides/index.md) and of the first page (index.md) can say 'print: book'"),
        new("このページには booklet（A5の冊子）を使うか、一覧のページの print に book を書いてください", "use 'booklet' here, or write 'book' in 'print' of the page that lists this one"));

    /// <summary>A tag of signs alone: its list of pages could have no address.</summary>
    public static Diagnostic TagWithoutLetters(Location where, string tag) => new("CNT131", Severity.Error, where,
        new($"タグ「{tag}」に文字も数字もありません", $"the tag '{tag}' has neither a letter nor a digit"),
        new("言葉で書いてください", "write it with words"));

    /// <summary>A page does not begin with front matter.</summary>
    public static Diagnostic NoFrontMatter(Location where) => new("CNT140", Severity.Error, where,
        new("ページの先頭に「---」の行がありません", "the page does not begin with a line '---'"),
        new("1行目に「---」、次に「title: …」「summary: …」「published: …」、その次に「---」を書いてください",
            "begin with a line '---', then 'title: …', 'summary: …', 'published: …', then another line '---'"));

    /// <summary>Front matter begins but the closing line is missing.</summary>
    public static Diagnostic FrontMatterNotClosed(Location where) => new("CNT141", Severity.Error, where,
        new("先頭の「---」を閉じる、2つ目の「---」の行がありません", "the second line '---', which ends the front matter, is missing"),
        new("項目の最後の次の行に「---」と書いてください", "write '---' on the line after the last key"));

    /// <summary>The line which should open or close the front matter is written with other dashes.</summary>
    public static Diagnostic WrongFence(Location where, string written) => new("CNT142", Severity.Error, where,
        new($"「{written}」は区切りの「---」ではありません", $"'{written}' is not the line '---'"),
        new("半角のハイフンを3つ、行の先頭から書いてください", "type three ordinary hyphens at the beginning of the line"));

    /// <summary>A page would end before it begins.</summary>
    public static Diagnostic ExpiresBeforePublished(Location where, string expires, string published) => new("CNT143", Severity.Error, where,
        new($"掲載の終わり「{expires}」が公開日「{published}」より前です", $"the page expires ({expires}) before it is published ({published})"),
        new("expires か published の日付を直してください", "correct 'expires' or 'published'"));

    /// <summary>A page would have been changed before it was published.</summary>
    public static Diagnostic UpdatedBeforePublished(Location where, string updated, string published) => new("CNT144", Severity.Error, where,
        new($"更新日「{updated}」が公開日「{published}」より前です", $"the page was updated ({updated}) before it was published ({published})"),
        new("updated か published の日付を直してください", "correct 'updated' or 'published'"));

    /// <summary>The next review comes before the last one.</summary>
    public static Diagnostic NextReviewBeforeReviewed(Location where, string nextReview, string reviewed) => new("CNT145", Severity.Error, where,
        new($"次の見直し「{nextReview}」が、前に確認した日「{reviewed}」より前です", $"the next review ({nextReview}) is before the last one ({reviewed})"),
        new("next-review か reviewed の日付を直してください", "correct 'next-review' or 'reviewed'"));

    /// <summary>The day on which the page should have been looked at again has passed.</summary>
    public static Diagnostic ReviewOverdue(Location where, string nextReview) => new("CNT146", Severity.Hint, where,
        new($"見直しの予定日「{nextReview}」を過ぎています", $"the review planned for {nextReview} is overdue"),
        new("中身を確かめて、reviewed と next-review を新しくしてください", "check the page, then renew 'reviewed' and 'next-review'"));

    /// <summary>A contact is not in the contacts file.</summary>
    public static Diagnostic UnknownContact(Location where, string id, IEnumerable<string> known) => new("CNT148", Severity.Error, where,
        new($"「{id}」という連絡先は contacts.yml にありません", $"there is no contact '{id}' in contacts.yml"),
        DidYouMeanOrList(id, known));

    /// <summary>An address in the sources or settings is not a web address.</summary>
    public static Diagnostic NotAWebAddress(Location where, string key, string text) => new("CNT149", Severity.Error, where,
        new($"「{key}」の「{text}」はウェブのアドレスではありません", $"'{text}' for '{key}' is not a web address"),
        new("https:// か http:// で始まるアドレスを書いてください", "write an address that begins with https:// or http://"));

    /// <summary>A date with a year and a month at least cannot be read.</summary>
    public static Diagnostic UnreadableCitedDate(Location where, string key, string text) => new("CNT150", Severity.Error, where,
        new($"「{key}」の「{text}」は日付として読めません", $"'{text}' for '{key}' cannot be read as a date"),
        new("「2018-07-28」「2018年7月」「平成30年」「H30年度」のように書いてください", "write for example 2018-07-28, 2018-07, 2018"));

    /// <summary>An event would end before it begins.</summary>
    public static Diagnostic EndsBeforeStart(Location where, string end, string start) => new("CNT160", Severity.Error, where,
        new($"終わりの時刻「{end}」が始まりの「{start}」より前です", $"the end ({end}) is before the start ({start})"),
        new("時刻を「13:30」のように24時間で書いてください", "write times on the 24-hour clock, for example 13:30"));

    /// <summary>People could register after the event.</summary>
    public static Diagnostic DeadlineAfterEvent(Location where, string deadline, string date) => new("CNT161", Severity.Error, where,
        new($"申しこみの締め切り「{deadline}」が開催日「{date}」より後です", $"the deadline ({deadline}) is after the event ({date})"),
        new("deadline か date の日付を直してください", "correct 'deadline' or 'date'"));

    /// <summary>Registration would open after it closes.</summary>
    public static Diagnostic OpensAfterDeadline(Location where, string opens, string deadline) => new("CNT162", Severity.Error, where,
        new($"受付の始まり「{opens}」が締め切り「{deadline}」より後です", $"registration opens ({opens}) after the deadline ({deadline})"),
        new("apply-from か deadline の日付を直してください", "correct 'apply-from' or 'deadline'"));

    /// <summary>More people came than had registered; possible, but worth a second look.</summary>
    public static Diagnostic MoreCameThanApplied(Location where, int attended, int applied) => new("CNT163", Severity.Hint, where,
        new($"参加した人数{attended}が、申しこんだ人数{applied}より多くなっています", $"more people attended ({attended}) than applied ({applied})"),
        new("数を確かめてください", "check the numbers"));

    /// <summary>Registration would open after the event.</summary>
    public static Diagnostic OpensAfterEvent(Location where, string opens, string date) => new("CNT164", Severity.Error, where,
        new($"受付の始まり「{opens}」が開催日「{date}」より後です", $"registration opens ({opens}) after the event ({date})"),
        new("apply-from か date の日付を直してください", "correct 'apply-from' or 'date'"));

    /// <summary>More people answered a survey than were asked.</summary>
    public static Diagnostic MoreAnsweredThanAsked(Location where, int returned, int sent) => new("CNT165", Severity.Error, where,
        new($"答えた数{returned}が、聞いた数{sent}より多くなっています", $"more answered ({returned}) than were asked ({sent})"),
        new("数を確かめてください。わからないときは「記載なし」と書いてください", "check the numbers, or write 'not stated'"));

    /// <summary>A file name holds a character that addresses or Windows cannot carry.</summary>
    public static Diagnostic UnsafeName(Location where, string name, string character) => new("CNT181", Severity.Error, where,
        new($"ファイル名「{name}」に使えない文字「{character}」があります", $"the file name '{name}' holds '{character}', which cannot be used"),
        new("半角の英数字、ハイフン、または日本語の文字だけの名前にしてください", "use letters, digits and hyphens only"));

    /// <summary>An ending before .md looks like a variant but is none.</summary>
    public static Diagnostic UnknownVariant(Location where, string suffix) => new("CNT182", Severity.Error, where,
        new($"ファイル名の「.{suffix}」という言語・ことばはありません", $"there is no language or wording '.{suffix}'"),
        Suggestion.DidYouMean(suffix, Variants.Keys) ?? new("「.en」（英語）か「.easy」（やさしい日本語）だけが使えます", "only '.en' and '.easy' are known"));

    /// <summary>“Did you mean”, or the known words when nothing is near.</summary>
    internal static Message? DidYouMeanOrList(string word, IEnumerable<string> known)
    {
        var names = known.Order(StringComparer.Ordinal).ToImmutableArray();
        if (Suggestion.DidYouMean(word, names) is { } near)
            return near;
        if (names.IsEmpty)
            return null;
        var shown = names.Length <= 20 ? names : names[..20];
        var more = names.Length > shown.Length;
        return new($"使えるのは: {string.Join("、", shown)}{(more ? "…" : "")}", $"known are: {string.Join(", ", shown)}{(more ? ", …" : "")}");
    }

    private static string Quoted(string text) =>
        text.Contains('"', StringComparison.Ordinal) ? "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'" : $"\"{text}\"";
}
