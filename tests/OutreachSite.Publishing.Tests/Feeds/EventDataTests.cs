using System.Text.Json;
using OutreachSite.Content;
using OutreachSite.Content.Events;
using OutreachSite.Publishing.Feeds;

namespace OutreachSite.Publishing.Tests.Feeds;

/// <summary>The shape of schema.org Event as search engines read it.</summary>
public sealed class EventDataTests
{
    private const string Talk = """
        title: 退院の話し合い
        date: 2026-12-12
        doors: 13:30
        start: 14:00
        end: 16:00
        venue: {name: 保健センター, address: 川口2-4}
        online: {service: 映像}
        organiser: センター
        co-organisers: [かわべ町]
        supporters: [医師会]
        audience-text: 専門職
        fee: 無料
        capacity: 60
        sessions: [{title: 講演, speakers: [{name: 見本 太郎}]}]
        """;

    [Fact]
    public void An_event_has_what_schema_org_asks_for()
    {
        using var json = Data(Talk, EventState.Open);
        var root = json.RootElement;
        Assert.Equal(("https://schema.org", "Event", "退院の話し合い"), (Text(root, "@context"), Text(root, "@type"), Text(root, "name")));
        Assert.Equal(("2026-12-12T14:00:00+09:00", "2026-12-12T16:00:00+09:00"), (Text(root, "startDate"), Text(root, "endDate")));
        Assert.Equal("https://schema.org/EventScheduled", Text(root, "eventStatus"));
        Assert.Equal("https://schema.org/MixedEventAttendanceMode", Text(root, "eventAttendanceMode"));
        Assert.Equal(["Place", "VirtualLocation"], root.GetProperty("location").EnumerateArray().Select(place => Text(place, "@type")));
        Assert.Equal(["センター", "かわべ町"], root.GetProperty("organizer").EnumerateArray().Select(one => Text(one, "name")));
        Assert.True(root.GetProperty("isAccessibleForFree").GetBoolean());
        Assert.Equal(60, root.GetProperty("maximumAttendeeCapacity").GetInt32());
        Assert.Equal("見本 太郎", Text(root.GetProperty("performer")[0], "name"));
    }

    [Theory]
    [InlineData(EventState.Cancelled, "https://schema.org/EventCancelled")]
    [InlineData(EventState.Postponed, "https://schema.org/EventPostponed")]
    [InlineData(EventState.Over, "https://schema.org/EventScheduled")]
    public void The_status_follows_the_state(EventState state, string status)
    {
        using var json = Data(Talk, state);
        Assert.Equal(status, Text(json.RootElement, "eventStatus"));
    }

    [Theory]
    [InlineData("無料", true)]
    [InlineData("無料（資料代も無料）", true)]
    [InlineData("０円", true)]
    [InlineData("500円", false)]
    [InlineData("会員は無料、ほかの方は500円", null)]
    [InlineData("未定", null)]
    public void Words_tell_whether_it_is_free(string fee, bool? isFree) => Assert.Equal(isFree, EventData.IsFree(new(fee)));

    [Fact]
    public void Nothing_in_it_can_end_the_script()
    {
        using var json = Data("title: '</script><b>'\ndate: 2026-12-12\n", EventState.Open);
        Assert.Equal("</script><b>", Text(json.RootElement, "name"));
        Assert.DoesNotContain("</script>", Written("title: '</script><b>'\ndate: 2026-12-12\n", EventState.Open), StringComparison.Ordinal);
        Assert.Equal("2026-12-12", Text(json.RootElement, "startDate"));
    }

    private static JsonDocument Data(string facts, EventState state) => JsonDocument.Parse(Written(facts, state));

    private static string Written(string facts, EventState state)
    {
        var read = EventFactsReader.Read(new(new("event.yml"), facts));
        Assert.Empty(read.Diagnostics);
        return JsonLd.Write(json => EventData.Write(json, read.Value!, state, Variant.Japanese, "https://example.jp/x/", "会です。"));
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
