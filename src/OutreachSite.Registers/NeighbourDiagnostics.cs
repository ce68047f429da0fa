namespace OutreachSite.Registers;

/// <summary>What tables of several municipalities say about each other: REG441 to REG459.</summary>
public static class NeighbourDiagnostics
{
    /// <summary>Two municipalities have the same place in their tables; who keeps the other row should know that nobody sees it.</summary>
    public static Diagnostic Merged(Location where, string name, string kept, string owner, bool isHome) => new("REG441", Severity.Hint, where,
        isHome
            ? new($"「{name}」は {kept} にもあります。「{owner}」にあるものなので、「{owner}」の行だけを載せます", $"'{name}' stands in {kept} too; it lies in '{owner}', whose row is shown alone")
            : new($"「{name}」は {kept} にもあります。確認日の新しいほう（同じなら先の表）の「{owner}」の行だけを載せます", $"'{name}' stands in {kept} too; the row of '{owner}', confirmed last or else first in the list, is shown alone"),
        new("別のものなら、名称・種類・住所のちがいが分かるように書いてください", "if they are two places, say so in their names, kinds or addresses"));

    /// <summary>The tables say different things about one place, so that one of them is out of date.</summary>
    public static Diagnostic Differs(Location where, string name, string field, string text, string kept, string owner) => new("REG442", Severity.Warning, where,
        new($"「{name}」の{field}は{(text.Length == 0 ? "空欄" : $"「{text}」")}ですが、載せる「{owner}」の行では{(kept.Length == 0 ? "空欄" : $"「{kept}」")}です", $"for '{name}' {field} is {(text.Length == 0 ? "blank" : $"'{text}'")} here, and {(kept.Length == 0 ? "blank" : $"'{kept}'")} in the row of '{owner}', which is shown"),
        new("どちらが正しいか確かめて、古いほうの表を直してください", "find out which is right, and correct the other table"));

    /// <summary>Two places have the same id in their tables; the pages of one need another address.</summary>
    public static Diagnostic Renamed(Location where, string id, string now) => new("REG443", Severity.Hint, where,
        new($"ID「{id}」は、ほかの表では別のものの番号です。ここでは「{now}」と呼びます", $"the id '{id}' belongs to another place in another table; here it is called '{now}'"));
}
