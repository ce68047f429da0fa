using System.Text;
using OutreachSite.Publishing.Boards;
using OutreachSite.Registers;
using OutreachSite.Registers.Freshness;
using OutreachSite.Registers.Kinds.Facilities;
using OutreachSite.Surveys.Privacy.Comments;
using OutreachSite.Testing;

namespace OutreachSite.Publishing.Tests.Boards;

/// <summary>A small site in which something of every sort asks for a hand, and the same site with nothing to do.</summary>
internal static class BoardSite
{
    private const string Facilities = """
        施設の名称,電話番号,確認日,掲載承諾,承諾日,空き状況,空き状況の日,廃止日,情報の持ち主
        みほん医院,0176-00-0001,2025-04-01,可,2025-04-01,,,,
        みなと薬局,0176-00-0002,2025-10-01,可,2025-04-01,,,,川辺町
        さくら医院,0176-00-0003,2025-12-01,可,,,,,
        もみじ医院,0176-00-0004,2026-10-01,要相談,,,,,
        みほん荘,0176-00-0005,2026-10-01,可,2026-10-01,2,2026-10-01,2026-12-10,
        "=HYPERLINK(""http://x"")<script>alert(1)</script>",0176-00-0006,,可,2026-10-01,,,,
        """;

    public static DateOnly Today { get; } = new(2026, 11, 21);

    public static SiteScenario Quiet { get; } = SiteScenario.From(Checkout.Files.Root, "themes/machi").With(SiteScenario.Of("""
        -- content/site.yml --
        title: みほん町の案内
        base: https://example.invalid/
        publisher:
          name: みほん町
          department: 介護福祉課
          contact: center
        theme: machi
        variants: [ja]
        -- content/contacts.yml --
        center:
          name: センター
          phone: 0120-000-000
        -- content/index.md --
        ---
        title: はじめ
        summary: はじめのページです。
        published: 2026-11-01
        reviewed: 2026-11-01
        ---
        """));

    public static SiteScenario Busy { get; } = Quiet.Change("content/site.yml", "variants: [ja]", "variants: [ja, en]").With(SiteScenario.Of("""
        -- content/items.yml --
        items:
          - code: ア
            key: a
            name: 資源の把握
          - code: イ
            key: b
            name: 課題の抽出
        -- content/places/index.md --
        ---
        title: さがす
        summary: 施設の一覧です。
        published: 2026-11-01
        owner: 福祉係
        register: facility
        ---
        -- content/work/index.md --
        ---
        title: 取組
        summary: 取組の一覧です。
        published: 2026-11-01
        register: status
        ---
        -- content/registers/status.csv --
        市区町村名,項目,状態,具体的な内容,次の期限
        みほん町,ア,予定,リストを作る,2026-11-20
        みほん町,イ,実施,会議を開いた,2026-11-20
        -- content/path/index.md --
        ---
        title: ケアパス
        summary: 段階ごとの助けです。
        published: 2026-11-01
        register: care-path
        ---
        -- content/registers/care-path.csv --
        ケアパス,段階,困りごと,使えるもの,確認日
        認知症,はじめ,家事,みほん荘,2026-11-01
        認知症,つぎ,家事,,2026-11-01
        認知症,つぎ,休み,みほん荘,2026-11-01
        認知症,はじめ,休み,みほん荘,2026-11-01
        -- content/guides/index.md --
        ---
        title: 手引き
        summary: 手引きの一覧です。
        published: 2026-11-01
        reviewed: 2026-11-01
        ---
        -- content/guides/fire/index.md --
        ---
        title: 夜に具合が悪い
        summary: だれに電話するか。
        published: 2026-09-01
        updated: 2026-11-12
        next-review: 2026-11-10
        ---
        [下書き](../later/index.md)と、[外](https://example.com/a)。
        -- content/guides/fire/index.en.md --
        ---
        title: Ill at night
        summary: Whom to call.
        published: 2026-09-01
        updated: 2026-09-02
        next-review: 2027-05-10
        ---
        Text.
        -- content/guides/later/index.md --
        ---
        title: 冬のそなえ
        summary: 冬の前に。
        published: 2026-12-01
        reviewed: 2026-11-01
        ---
        -- content/seminars/index.md --
        ---
        title: 研修
        summary: 研修の一覧です。
        published: 2026-09-01
        reviewed: 2026-11-01
        owner: 研修の係
        ---
        -- content/seminars/talk/index.md --
        ---
        title: 話し合い
        summary: 話し合いです。
        published: 2026-09-01
        reviewed: 2026-11-01
        ---
        -- content/seminars/talk/event.yml --
        title: 話し合い
        date: 2026-10-03
        -- content/seminars/coming/index.md --
        ---
        title: 冬の研修
        summary: 冬の研修です。
        published: 2026-09-01
        reviewed: 2026-11-01
        ---
        -- content/seminars/coming/event.yml --
        title: 冬の研修
        date: 2026-12-12
        """))
        .With("content/registers/facility.csv", Facilities)
        .With("content/registers/facility.confirmations.csv", Confirmations.Write([new(ReturnCode.Of(Row("みなと薬局")), new(2026, 11, 2), IsUnchanged: false, "福祉係", "電話が変わった")]))
        .With("private/talk/comments.csv", CommentFile.Write([Comment.Of("q1", "よかった")], KnownNames.None));

    public static StaffBoard Board(SiteScenario site, int days = BoardQuestion.Month) => StaffBoard.Read(SiteBuilder.Build(site.Files, new(Today)), new(Today, days))!;

    private static RegisterRow Row(string name) =>
        RegisterImport.Read(FacilityKind.Kind, [new("facility.csv", Encoding.UTF8.GetBytes(Facilities))], new()).Records.Single(row => row.Text(FacilityFields.Name) == name);
}
