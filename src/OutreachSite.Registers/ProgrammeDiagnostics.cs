namespace OutreachSite.Registers;

/// <summary>What is asked of registers that speak of times and people, meetings, schedules, events and rosters: REG360 to REG369.</summary>
public static class ProgrammeDiagnostics
{
    /// <summary>Nobody can tell when it is, nor put it in order.</summary>
    public static Diagnostic UnreadableMoment(Severity severity, Location where, string heading, string written) => new("REG360", severity, where,
        new($"{heading}「{written}」は時期として読めません", $"'{written}' ({heading}) cannot be read as a time"),
        new("2026-04-01、2026年4月、2026年4月上旬、2026年度、2026年4月〜6月、2026年10月以降 のように書いてください", "write it as 2026-04-01, 2026年4月, 2026年4月上旬, 2026年度, 2026年4月〜6月 or 2026年10月以降"));

    /// <summary>A month without a year is kept as it is written, but stands behind all others.</summary>
    public static Diagnostic MomentWithoutYear(Location where, string heading, string written) => new("REG361", Severity.Hint, where,
        new($"{heading}「{written}」に年がないので、並べるときは最後になります", $"'{written}' ({heading}) has no year and comes last in every list"),
        new("分かれば、年を書き足してください", "add the year if it is known"));

    /// <summary>More people are counted by profession than came, or some are missing: one of the numbers is wrong.</summary>
    public static Diagnostic MembersDiffer(Location where, string written, int counted) => new("REG362", Severity.Warning, where,
        new($"参加者数は「{written}」ですが、職種ごとの人数を足すと{counted}です", $"'{written}' people took part, but the professions add up to {counted}"),
        new("どの数が正しいか確かめてください。分からない職種は、人数を空けておきます", "find out which number is right; leave out the number of a profession that nobody counted"));

    /// <summary>Two rows are the same meeting of a series, or one has a wrong number.</summary>
    public static Diagnostic SameNumber(Location where, string body, int number, string first) => new("REG363", Severity.Warning, where,
        new($"「{body}」の第{number}回が、{first} にもあります", $"'{body}' has meeting {number} in {first} too"),
        new("同じ会議なら1行にまとめ、違えば回を直してください", "make one row of them if they are the same, else correct the number"));

    /// <summary>A later number with an earlier day: one of them is wrong.</summary>
    public static Diagnostic NumbersOutOfOrder(Location where, string body, int number, int before) => new("REG364", Severity.Warning, where,
        new($"「{body}」の第{number}回の日が、第{before}回より前です", $"meeting {number} of '{body}' is earlier than meeting {before}"),
        new("回か開催日を確かめてください", "check the number or the day"));

    /// <summary>A total that was printed and the sum of the rows are not the same. Pages show both.</summary>
    public static Diagnostic TotalDiffers(Location where, string body, string printed, string computed, int meetings) => new("REG365", Severity.Hint, where,
        new($"「{body}」の延べ人数は{printed}と書かれていますが、{meetings}回を足すと{computed}です", $"the total of '{body}' is written as {printed}, but {meetings} meetings add up to {computed}"),
        new("ページには両方を並べます。理由が分かれば備考に書いてください", "pages show both; if you know why, say so under 備考"));

    /// <summary>The body above is in no row, so that it stands in no diagram.</summary>
    public static Diagnostic UnknownParent(Location where, string parent, IEnumerable<string> known) => new("REG366", Severity.Warning, where,
        new($"上の会議体「{parent}」の行がありません", $"there is no row of '{parent}', the body above"),
        Suggestion.DidYouMean(parent, known));

    /// <summary>A step that is only planned has a result: one of the two is out of date.</summary>
    public static Diagnostic ResultOfPlan(Location where, string step) => new("REG367", Severity.Warning, where,
        new($"「{step}」は予定なのに、結果が書かれています", $"'{step}' is planned, but has a result"),
        new("済んだなら状態を「済」に、まだなら結果を空けてください", "write 済 as its state if it is done, else leave the result blank"));

    /// <summary>What must come later is earlier: one of the two is wrong, and people would come in vain.</summary>
    public static Diagnostic OutOfOrder(Location where, string heading, string written, string earlierHeading, string earlier) => new("REG368", Severity.Warning, where,
        new($"{heading}「{written}」が、{earlierHeading}「{earlier}」より前です", $"'{written}' ({heading}) is before '{earlier}' ({earlierHeading})"),
        new("どちらが正しいか確かめてください", "find out which one is right"));

    /// <summary>A printed number of seats and those that are listed are not the same. Pages show both.</summary>
    public static Diagnostic SeatsDiffer(Location where, string body, string printed, string counted) => new("REG369", Severity.Hint, where,
        new($"「{body}」は{printed}人と書かれていますが、行を数えると{counted}人です", $"'{body}' has {printed} seats as printed, but {counted} are listed"),
        new("抜けた行がないか確かめてください。ページには両方を並べます", "see whether a row is missing; pages show both"));
}
