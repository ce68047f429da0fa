namespace OutreachSite.Publishing.Registers;

/// <summary>What can be wrong with a page that shows a register: REG501 to REG549.</summary>
public static class RegisterPageDiagnostics
{
    /// <summary>The front matter names a kind of register that there is not.</summary>
    public static Diagnostic UnknownKind(Location where, string kind, IEnumerable<string> known) => new("REG501", Severity.Error, where,
        new($"「{kind}」という台帳はありません", $"there is no kind of register '{kind}'"),
        Suggestion.DidYouMean(kind, known));

    /// <summary>The table that a page shows is not there.</summary>
    public static Diagnostic NoTable(Location where, string table) => new("REG502", Severity.Error, where,
        new($"content/registers に「{table}」の表がありません", $"there is no table '{table}' in content/registers"),
        new($"outreach import register で取り込むか、content/registers/{table}.csv か {table}.xlsx を置いてください", $"import it with outreach import register, or put {table}.csv or {table}.xlsx there"));

    /// <summary>The pages of rows need a folder.</summary>
    public static Diagnostic NotAList(Location where, string kind) => new("REG503", Severity.Error, where,
        new($"台帳「{kind}」のページは、index.md に書きます", $"the page of a register '{kind}' is written as an index.md"),
        new("フォルダーを作り、その中の index.md に移してください。1件ごとのページがその下にできます", "make a folder and move the page to the index.md in it: the pages of the rows lie below"));

    /// <summary>Nobody may use data of which nobody says how.</summary>
    public static Diagnostic NoLicence(Location where) => new("REG504", Severity.Error, where,
        new("オープンデータのライセンスが書かれていません", "the licence of the open data is not written"),
        new("licence: CC BY 4.0 のように書いてください", "write for example licence: CC BY 4.0"));

    /// <summary>A form of open data that there is not.</summary>
    public static Diagnostic UnknownForm(Location where, string form, IEnumerable<string> known) => new("REG505", Severity.Error, where,
        new($"「{form}」という形では出せません", $"there is no form '{form}' of open data"),
        Suggestion.DidYouMean(form, known));

    /// <summary>Rows that nobody confirmed for long. They are shown with a mark.</summary>
    public static Diagnostic StaleRows(Location where, int stale, int all) => new("REG506", Severity.Hint, where,
        new($"{all}件のうち{stale}件は、確認が古いか、確認した日がありません", $"{stale} of {all} rows were confirmed too long ago, or never"),
        new("outreach confirm で確認票を作れます", "outreach confirm makes sheets to ask for confirmation"));

    /// <summary>The boundary cannot be read.</summary>
    public static Diagnostic NoArea(Location where) => new("REG507", Severity.Error, where,
        new("市町村の境を読めません", "the boundary cannot be read"),
        new("Polygon か MultiPolygon のある GeoJSON（世界測地系、経度・緯度の順）を置いてください", "put a GeoJSON file with a Polygon or MultiPolygon there, in longitude and latitude"));

    /// <summary>A place names a facility or desk that no register has.</summary>
    public static Diagnostic UnknownReference(Location where, string name, IEnumerable<string> known) => new("REG508", Severity.Error, where,
        new($"「{name}」は、施設の台帳にも窓口の台帳にもありません", $"'{name}' is in no register of facilities or desks"),
        Suggestion.DidYouMean(name, known));

    /// <summary>A desk of the register and a contact of the same id have different numbers: one of them is wrong.</summary>
    public static Diagnostic OtherNumber(Location where, string id, string register, string contacts) => new("REG509", Severity.Error, where,
        new($"「{id}」の電話番号が、台帳では {register}、contacts.yml では {contacts} です", $"the telephone number of '{id}' is {register} in the register and {contacts} in contacts.yml"),
        new("正しいほうにそろえてください", "make them the same"));

    /// <summary>A place of a care path at which nothing helps.</summary>
    public static Diagnostic EmptyPlace(Location where, string stage, string need, IReadOnlyCollection<string> near) => new("REG530", Severity.Hint, where,
        new($"「{stage}」の「{need}」に、使えるものがありません", $"nothing helps with '{need}' at the stage '{stage}'"),
        near.Count == 0 ? new("「無いときの案内」に、代わりにどうするかを書いてください", "write under 無いときの案内 what to do instead")
            : new($"ほかの段階で使っている種類の事業所に、{string.Join("、", near)} があります", $"of the kinds that help at other stages there are {string.Join(", ", near)}"));
}
