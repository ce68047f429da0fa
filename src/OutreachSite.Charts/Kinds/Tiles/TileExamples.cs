namespace OutreachSite.Charts.Kinds.Tiles;

/// <summary>Examples of tiles.</summary>
internal static class TileExamples
{
    public static ImmutableArray<ChartExample> All { get; } =
    [
        new("japan", $"""
            kind: tiles
            title: 研修を開いた市区町村の割合（つくった数字です）
            n: なし
            steps: 20, 40, 60, 80
            ---
            都道府県,割合
            {Invented()}
            """),
        new("tohoku", """
            kind: tiles
            title: 相談窓口の数（つくった数字です）
            unit: か所
            region: 東北
            ---
            都道府県,窓口
            青森県,12
            岩手県,18
            宮城県,31
            秋田県,秘匿
            山形県,9
            """),
    ];

    /// <summary>A number for every prefecture that nobody could take for a real one.</summary>
    private static string Invented() => string.Join('\n', Prefecture.All.Select(one =>
        $"{one.FullName},{(one.Code % 17 == 5 ? "" : one.Code % 19 == 7 ? "秘匿" : SampleNotes.Number(one.Code * 37 % 101))}"));
}
