namespace OutreachSite.Registers;

/// <summary>What values of a row, or rows of a register, say about each other: REG301 to REG349.</summary>
public static class CheckDiagnostics
{
    /// <summary>The same facility twice would be shown twice.</summary>
    public static Diagnostic SameRow(Location where, string name, string first) => new("REG301", Severity.Warning, where,
        new($"「{name}」は {first} と同じもののようです", $"'{name}' looks like the same as '{first}'"),
        new("同じものなら、片方の行を消してください", "if so, remove one of the rows"));

    /// <summary>Latitude and longitude stand in each other's column.</summary>
    public static Diagnostic SwappedCoordinates(Location where, string latitude, string longitude) => new("REG302", Severity.Warning, where,
        new($"緯度と経度が入れ替わっています。緯度 {latitude}、経度 {longitude} として読みました", $"latitude and longitude are swapped; they were read as {latitude}, {longitude}"),
        new("列を入れ替えてください", "exchange them"));

    /// <summary>0, 0 is written where the place is unknown; it lies in the sea.</summary>
    public static Diagnostic ZeroCoordinates(Location where) => new("REG303", Severity.Hint, where,
        new("緯度・経度が0なので、場所が分からないものとして読みました", "the coordinates are 0 and were read as unknown"));

    /// <summary>The place is not in Japan.</summary>
    public static Diagnostic OutsideJapan(Location where, string latitude, string longitude) => new("REG304", Severity.Warning, where,
        new($"緯度 {latitude}、経度 {longitude} は日本の外です。地図には載せません", $"{latitude}, {longitude} is outside Japan, and will not be on the map"),
        new("数字を確かめてください", "check the digits"));

    /// <summary>Half of a place is no place.</summary>
    public static Diagnostic HalfCoordinates(Location where) => new("REG305", Severity.Hint, where,
        new("緯度と経度の片方だけが書かれています。地図には載せません", "only one of latitude and longitude is written: the place will not be on the map"));

    /// <summary>The place lies outside of the municipality.</summary>
    public static Diagnostic OutsideArea(Location where, string name) => new("REG306", Severity.Warning, where,
        new($"「{name}」の緯度・経度が、市町村の境の外にあります", $"the coordinates of '{name}' lie outside of the boundary"),
        new("数字を確かめてください。隣の市町村の施設なら、このままでかまいません", "check the digits; a facility of a neighbour may stay"));

    /// <summary>Maps of before 2002 counted from elsewhere, so that the point is about 400 metres off.</summary>
    public static Diagnostic OldDatum(Location where, string name) => new("REG307", Severity.Hint, where,
        new($"「{name}」の緯度・経度は、古い測地系（日本測地系）かもしれません。世界測地系とみれば境の外、日本測地系とみれば境の中です", $"the coordinates of '{name}' may be of the old datum: taken so they lie within the boundary, else outside"),
        new("世界測地系に変換して書いてください", "convert them to the present datum"));

    /// <summary>The heading or the title names the old datum.</summary>
    public static Diagnostic OldDatumNamed(Location where, string heading) => new("REG308", Severity.Warning, where,
        new($"「{heading}」は古い測地系の緯度・経度です。地図では400メートルほどずれます", $"'{heading}' speaks of the old datum: points will be off by about 400 metres"),
        new("世界測地系に変換して書いてください", "convert them to the present datum"));

    /// <summary>Two facilities with different addresses stand on one point, so that one of them is probably wrong.</summary>
    public static Diagnostic SamePoint(Location where, string name, string other) => new("REG309", Severity.Hint, where,
        new($"「{name}」と「{other}」は住所が違うのに、緯度・経度が同じです", $"'{name}' and '{other}' have different addresses, but the same coordinates"),
        new("どちらかの数字を確かめてください", "check both"));

    /// <summary>The name of the building stands in the address and in its own column.</summary>
    public static Diagnostic BuildingTwice(Location where, string building) => new("REG310", Severity.Hint, where,
        new($"方書「{building}」は住所にも書かれているので、住所だけに残しました", $"the building '{building}' is in the address too, and was kept there alone"));

    /// <summary>A table from the national directory: what 1 means is the contrary of what its columns are named.</summary>
    public static Diagnostic ClosedFlagSense(Location where, bool asNamed) => new("REG311", Severity.Warning, where,
        asNamed
            ? new("「休診」の列を、見出しのとおり 1は休診、0は診療 として読みました。公表元の説明で向きを確かめてください", "the columns named '休診' were read as they are named, 1 for closed and 0 for open; confirm that with the definition of the source")
            : new("「休診」の列を、医療情報ネットの定義により 1は診療、0は休診 として読みました。公表元の説明で向きを確かめてください", "the columns named '休診' were read by the definition of the national directory, 1 for open and 0 for closed; confirm that with the definition of the source"),
        asNamed
            ? new("逆のときは --source を付けずに取り込んでください", "if it is the contrary, import without --source")
            : new("逆のときは --source national-medical-as-named を付けて取り込んでください", "if it is the contrary, import with --source national-medical-as-named"));

    /// <summary>A vacancy without its day is worth nothing a week later.</summary>
    public static Diagnostic VacancyWithoutDay(Location where, string name) => new("REG312", Severity.Warning, where,
        new($"「{name}」の空き状況に、いつ現在のものかが書かれていません", $"nothing says of which day the vacancy of '{name}' is"),
        new("空き状況の日に書いてください（例: 2026-04-01現在）", "write the day, for example 2026-04-01現在"));

    /// <summary>Nobody may be listed who did not agree; until then the row stays in the register and off the pages.</summary>
    public static Diagnostic NoConsent(Location where, string name) => new("REG313", Severity.Hint, where,
        new($"「{name}」は掲載の承諾がないので、ページには載りません", $"'{name}' did not agree to be listed, and will not be on the pages"));

    /// <summary>The day of a confirmation lies behind the day when it is due again.</summary>
    public static Diagnostic DueBeforeConfirmed(Location where, string name) => new("REG314", Severity.Warning, where,
        new($"「{name}」の次回確認日が、確認日より前です", $"the next confirmation of '{name}' is due before the last one"),
        new("日付を確かめてください", "check both days"));
}
