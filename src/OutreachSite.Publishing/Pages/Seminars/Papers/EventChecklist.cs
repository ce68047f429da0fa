using OutreachSite.Content.Events;

namespace OutreachSite.Publishing.Pages.Seminars.Papers;

/// <summary>What is to be done for a seminar when its organiser has not written a list: what every seminar needs, and what its facts call for.</summary>
internal static class EventChecklist
{
    /// <summary>The list.</summary>
    public static ImmutableArray<ChecklistLine> For(EventFacts facts)
    {
        int Before(DateOnly day) => facts.Date.DayNumber - day.DayNumber;
        return
        [
            new(90, "目的・対象・日時・会場を決める", null),
            new(80, "会場を予約する。段差、車いすで使えるトイレ、マイクを見ておく", null),
            new(75, "講師に依頼状を送る", null),
            new(75, "後援の依頼状を送る", null),
            new(60, "案内のページとチラシ、申しこみ用紙を作る", null),
            .. facts.ApplyFrom is { } from ? new[] { new ChecklistLine(Before(from), "受付を始める（ページは自動で「受付中」になります）", null) } : [],
            .. facts.Accessibility.Features.Any(one => one.Provision == Provision.OnRequest)
                ? new[] { new ChecklistLine(30, "手話通訳・要約筆記などの手配先に、仮の予約をする", null) } : [],
            .. facts.Deadline is { } last ? new[] { new ChecklistLine(Before(last), "受付を終わる（ページは自動で「受付終了」になります）。名簿と、必要なことの一覧を作る", null) } : [],
            new(7, "講師と、時間・資料・機器を確かめる", null),
            new(7, "アンケート用紙（質問はプログラムごと、同じ段階で）を用意する", null),
            new(3, "資料・名札・名簿・案内の紙を用意する", null),
            new(0, "進行表のとおりに開く。職種ごとの参加者を数える", null),
            new(-3, "講師に礼状を送る", null),
            new(-7, "アンケートを取り込む（outreach import survey）。参加者数を event.yml に書く", null),
            new(-14, "感想を2人で読んで、のせるものを決める。次に変えることを書く", null),
            .. facts.Results?.Published is { } published ? new[] { new ChecklistLine(Before(published), "結果をのせる（ページは自動で変わります）", null) } : [],
        ];
    }
}
