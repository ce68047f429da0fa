namespace OutreachSite.Registers.Kinds.Distributions;

/// <summary>What is asked of a log of leaflets: REG387 to REG389.</summary>
public static class DistributionDiagnostics
{
    /// <summary>More were left than there were.</summary>
    public static Diagnostic MoreLeftThanCopies(Location where, string left, string copies) => new("REG387", Severity.Warning, where,
        new($"残部「{left}」が、部数「{copies}」より多くなっています", $"'{left}' were left of '{copies}' copies"),
        new("どちらの数が正しいか確かめてください", "find out which number is right"));

    /// <summary>The code of a place is part of an address, and people type it from paper.</summary>
    public static Diagnostic WrongCode(Location where, string code) => new("REG388", Severity.Warning, where,
        new($"QRの符号「{code}」は使えません。この行の QRコードは作りません", $"the code '{code}' cannot be used, and no QR code is made for this row"),
        new("半角の小文字・数字・「-」で、20字までにしてください（例: minato-1f）", "write small letters, digits and - only, 20 at most, such as minato-1f"));

    /// <summary>One code at two places: nobody can tell which of them was used.</summary>
    public static Diagnostic CodeOfAnother(Location where, string code, string place) => new("REG389", Severity.Warning, where,
        new($"QRの符号「{code}」は、「{place}」にも使われています", $"the code '{code}' is that of '{place}' too"),
        new("場所ごとに、ちがう符号にしてください", "give each place a code of its own"));
}
