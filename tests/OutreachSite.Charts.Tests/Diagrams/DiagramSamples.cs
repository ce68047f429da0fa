using OutreachSite.Charts.Diagrams;

namespace OutreachSite.Charts.Tests.Diagrams;

/// <summary>One diagram of each shape.</summary>
internal static class DiagramSamples
{
    public static Diagram Hub { get; } = new("hub", "本人を支える人", DiagramShape.Hub)
    {
        Nodes =
        [
            new("person", "患者・利用者"), new("clinic", "在宅療養支援診療所など") { Group = "医療", Url = "#clinic" }, new("hospital", "病院") { Group = "医療" }, new("nurse", "訪問看護") { Members = ["24時間の訪問", "薬局との連絡"] },
            new("desk", "支援センター"), new("city", "市町村") { IsInferred = true },
        ],
        Edges =
        [
            new("clinic", "person") { Label = "訪問診療" }, new("hospital", "person") { Label = "急変時の一時入院", IsInferred = true }, new("nurse", "person"),
            new("desk", "clinic") { Label = "連携体制づくりを支援", Direction = DiagramDirection.Both }, new("city", "desk") { Label = "協議の開催、連携の促進", Direction = DiagramDirection.None },
        ],
    };

    public static Diagram Lanes { get; } = new("lanes", "役割", DiagramShape.Lanes)
    {
        Lanes = ["国", "都道府県（保健所）", "市町村"],
        Nodes =
        [
            new("plan", "計画づくりを支える") { Lane = "国" }, new("case", "良い事例を広める") { Lane = "国" },
            new("small", "小さな市町村を支える") { Lane = "都道府県（保健所）", Members = ["技術の支援", "データの提供"] }, new("eight", "8項目を進める") { Lane = "市町村" },
        ],
        Edges = [new("plan", "small") { Label = "マニュアル" }, new("small", "eight") { Label = "支援" }, new("case", "eight") { IsInferred = true }, new("plan", "case") { Direction = DiagramDirection.None }],
    };

    public static Diagram Levels { get; } = new("levels", "会議の段", DiagramShape.Levels)
    {
        Levels = ["全県", "保健所", "市町"],
        Nodes = [new("a", "在宅医療体制検討部会") { Level = "全県" }, new("b", "退院支援ルール検討会") { Level = "全県" }, new("c", "地域医療連携協議会") { Level = "保健所" }, new("d", "協議会") { Level = "市町" }],
        Edges = [new("a", "c") { IsInferred = true }, new("b", "c"), new("c", "d") { Label = "課題を伝える", Direction = DiagramDirection.Both }],
    };

    public static Diagram Panels { get; } = new("panels", "8つの項目", DiagramShape.Panels)
    {
        Nodes = [new("a", "資源の把握") { Group = "ア", Members = ["一覧と地図"] }, new("i", "課題の抽出") { Group = "イ" }, new("u", "切れ目のない提供体制") { Group = "ウ" }],
    };

    public static Diagram Tree { get; } = new("tree", "組織", DiagramShape.Tree)
    {
        Nodes = [new("a", "推進協議会"), new("b", "多職種連携会議"), new("c", "住民啓発検討部会"), new("d", "啓発の班")],
        Edges = [new("a", "b") { Direction = DiagramDirection.None }, new("a", "c") { Direction = DiagramDirection.None }, new("c", "d") { Direction = DiagramDirection.None }],
    };
}
