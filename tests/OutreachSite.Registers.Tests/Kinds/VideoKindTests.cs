using OutreachSite.Registers.Kinds.Videos;

namespace OutreachSite.Registers.Tests.Kinds;

public sealed class VideoKindTests
{
    [Fact]
    public void A_video_has_its_text_and_a_broadcast_may_be_told_without()
    {
        var reading = Registers.Read(VideoKind.Kind, "タイトル,長さ,字幕,書き起こし,放送,URL\n退院の話,6,有,taiin.md,,https://example.jp/v\n市の番組,,,,ケーブルテレビ,\n");
        Assert.Empty(reading.Said());
        Assert.Equal((6m, "taiin.md", "可"), (reading.Records[0].Value(VideoFields.Minutes), reading.Records[0].Text(VideoFields.Transcript), reading.Records[0].Text(VideoFields.Captions)));
    }

    [Fact]
    public void A_video_without_its_text_is_an_error_and_is_not_taken()
    {
        var reading = Registers.Read(VideoKind.Kind, "タイトル,長さ,書き起こし,URL,ファイル\n外の動画,6,,https://example.jp/v,\n手もとの動画,約5,,,v.mp4\n,3,,,\n");
        Assert.Equal(["REG386 C2", "REG221 B3", "REG386 C3", "REG103 A4"], reading.Said());
        Assert.Empty(reading.Records);
    }
}
