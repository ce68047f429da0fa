using System.Diagnostics;
using System.Text;
using OutreachSite.Registers.Kinds.Facilities;

namespace OutreachSite.Registers.Tests;

public sealed class SpeedTests
{
    /// <summary>Far more than the time that it takes, so that a busy machine does not matter; a quadratic step would take minutes.</summary>
    private static readonly TimeSpan _most = TimeSpan.FromSeconds(40);

    [Fact]
    public void Twenty_thousand_facilities_are_read_in_seconds()
    {
        var csv = new StringBuilder("名称,フリガナ,種別,所在地,緯度,経度,電話,診療時間,往診,確認日\n");
        for (var i = 0; i < 20_000; i++)
            csv.Append($"みほん{i}医院,ミホン,診療所,中央{i},40.{i:00000},141.{i:00000},0176-{i / 10000:00}-{i % 10000:0000},月〜金 9:00〜12:00、14:00〜18:00,○,R8.4.1\n");
        var clock = Stopwatch.StartNew();
        var reading = Registers.Read(FacilityKind.Kind, csv.ToString());
        Assert.Equal(20_000, reading.Records.Length);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, _most);
    }
}
