using OutreachSite.Registers.Exporting;
using OutreachSite.Registers.Kinds.Events;
using OutreachSite.Tables;

namespace OutreachSite.Registers.Tests.Kinds;

public sealed class EventKindTests
{
    /// <summary>イベント一覧 of 推奨データセット, as it is published.</summary>
    private const string Columns =
        "都道府県コード又は市区町村コード,NO,都道府県名,市区町村名,イベント名,イベント名_カナ,イベント名_英語,開始日,終了日,開始時間,終了時間,開始日時特記事項,説明,料金(基本),料金(詳細),連絡先名称,連絡先電話番号,連絡先内線番号,主催者,場所名称,住所,方書,緯度,経度,アクセス方法,駐車場情報,定員,参加申込終了日,参加申込終了時間,参加申込方法,URL,備考";

    private const string Row = "022071,1,青森県,三沢市,体操の日,タイソウノヒ,Exercise,2026-12-08,2026-12-08,10:00,11:30,雪の日は休み,いすに座って,無料,飲みもの代,健康課,0176-23-5121,12,三沢市,公民館,三沢市桜町1-1,2階,40.6831,141.3687,バス停から3分,20台,30,2026-12-01,17:00,電話,https://example.invalid/,動きやすい服で";

    [Fact]
    public void The_32_columns_come_in_and_go_out_the_same()
    {
        Assert.Equal(32, Columns.Split(',').Length);
        var reading = Registers.Read(EventKind.Kind, $"{Columns}\n{Row}\n");
        Assert.Empty(reading.Said());
        Assert.Equal(32, reading.Columns.Length);
        var file = new RegisterExport(EventKind.Kind, new(2026, 11, 21), "CC BY 4.0").Write(reading.Records, ExportFormat.Csv).Value![0];
        var sheet = TableFile.Read(file.Name, file.Bytes).Value!.Sheets[0];
        Assert.Equal(Columns.Split(','), sheet.Rows[0].Filled.Take(32).Select(cell => cell.Text));
        Assert.Equal(Row.Split(','), Enumerable.Range(1, 32).Select(column => sheet.Rows[1].TextAt(column)));
    }

    [Fact]
    public void Lists_of_towns_are_read_by_their_own_headings()
    {
        var reading = Registers.Read(EventKind.Kind, """
            行事名,開催日,開始時刻,終了時刻,会場,対象,参加費,申込方法,締切,開催状況,バリアフリー
            体操の日,令和8年12月8日（火）,午前10時,11時30分,公民館,どなたでも,無料,不要,,開催中止,車いすの席、筆談
            """);
        Assert.Empty(reading.Said());
        var row = Assert.Single(reading.Records);
        Assert.Equal("2026-12-08 2026-12-08 10:00 11:30 中止", string.Join(' ', new Fields.RegisterField[] { EventFields.Start, EventFields.End, EventFields.StartTime, EventFields.EndTime, EventFields.State }.Select(row.Text)));
        Assert.Equal(["車いすの席", "筆談"], row.Value(EventFields.Accessibility)!.Value.AsEnumerable());
    }

    [Fact]
    public void A_bad_list_of_events_is_told_cell_by_cell() => Assert.Equal(
        ["REG368 C2", "REG368 C3", "REG229 D4", "REG103 B5", "REG225 G6", "REG368 E7"],
        Registers.Read(EventKind.Kind, """
            イベント名,開始日,終了日,開始時間,終了時間,参加申込終了日,状態
            一,2026-12-08,2026-12-07,,,,
            二,2026-12-08,,,,2026-12-09,
            三,2026-12-08,,朝から,,,
            四,,,,,,
            五,2026-12-08,,,,,たぶん
            六,2026-12-08,,10:00,09:00,,
            """).Said());
}
