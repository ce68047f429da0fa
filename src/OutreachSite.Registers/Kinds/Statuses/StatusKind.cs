using OutreachSite.Registers.Fields;
using OutreachSite.Registers.Kinds.Shared;
using OutreachSite.Registers.Reading;
using OutreachSite.Registers.Reminding;
using OutreachSite.Registers.Types;

namespace OutreachSite.Registers.Kinds.Statuses;

/// <summary>What a municipality does for each item of the programme, what is difficult, and what it asks for.</summary>
public static class StatusKind
{
    /// <summary>The municipality.</summary>
    public static RegisterField<string> City { get; } = Field.Of("city", "市区町村名", FieldTypes.Named, "市町村", "市町村名", "市区町村", "自治体", "自治体名") with { IsRequired = true, Example = "三沢市" };

    /// <summary>The item.</summary>
    public static RegisterField<string> Item { get; } = Field.Of("item", "項目", new ItemType(), "事業項目", "項目名", "取組項目", "区分", "事業", "ア〜ク", "（ア）〜（ク）") with { IsRequired = true, Example = "ア" };

    /// <summary>What is done.</summary>
    public static RegisterField<string> Content { get; } = Field.Of("content", "具体的な内容", FieldTypes.LongText, "具体的内容", "取組内容", "取組の内容", "内容", "取組", "実施内容", "実施状況") with { Example = "医療・介護の事業所リストを作り、配っている" };

    /// <summary>What is difficult.</summary>
    public static RegisterField<string> Issues { get; } = Field.Of("issues", "課題", FieldTypes.LongText, "課題等", "現状の課題", "課題・問題点") with { Example = "リストを更新する事務" };

    /// <summary>What the medical association is asked for.</summary>
    public static RegisterField<string> AskedMedical { get; } = Field.Of("asked_medical", "医師会等に依頼している内容", FieldTypes.LongText, "医師会等への依頼", "医師会への依頼", "医師会・医療機関への依頼", "医師会等に依頼", "郡市医師会等に依頼している内容") with { Example = "アンケート調査への協力" };

    /// <summary>What the prefecture is asked for.</summary>
    public static RegisterField<string> AskedPrefecture { get; } = Field.Of("asked_prefecture", "県への要望", FieldTypes.LongText, "都道府県への要望", "県に対する要望", "県への要望等", "要望") with { Example = "広域で話し合う場" };

    /// <summary>How far it is.</summary>
    public static RegisterField<string> State { get; } = Field.Of("state", "状態", new ChoiceType(
        [new("実施", "実施中", "実施済", "実施済み", "done", "◎", "○", "済"), new("予定", "実施予定", "年度内予定", "planned", "計画中", "△"), new("検討中", "検討", "considering"), new("未実施", "なし", "未着手", "×", "実施なし")], isOpen: false), "進捗", "進み具合", "実施の有無", "ステータス") with { Example = "実施" };

    /// <summary>Of which day the row is.</summary>
    public static RegisterField<DateOnly> AsOf { get; } = Field.Of("as_of", "時点", FieldTypes.Day, "基準日", "現在", "回答日", "記入日", "作成日") with { Example = "2018-12-01" };

    /// <summary>When what is planned is due.</summary>
    public static RegisterField<DateOnly> Due { get; } = Field.Of("due", "次の期限", FieldTypes.Day, "期限", "予定日", "次回", "実施予定日") with { Example = "" };

    /// <summary>Where the row comes from.</summary>
    public static RegisterField<string> Source { get; } = Field.Of("source", "出典", FieldTypes.Text, "資料", "情報源") with { IsOffered = false };

    /// <summary>Everything else.</summary>
    public static RegisterField<string> Note { get; } = Field.Of("note", "備考", FieldTypes.LongText, "注", "その他") with { Example = "" };

    /// <summary>The kind.</summary>
    public static RegisterKind Kind { get; } = new("status", "取組", [City, Item, State, Content, Issues, AskedMedical, AskedPrefecture, AsOf, Due, .. ConfirmationFields, Source, Note])
    {
        About = "市町村ごと・事業項目（ア〜ク など）ごとの取組。",
        AboutInEnglish = "What each municipality does for each item of the programme.",
        SheetNames = ["取組状況", "実施状況", "ア〜ク", "status"],
        IdentityRule = "市区町村名と項目の記号（たとえば「三沢市-ア」）",
        Identity = row => $"{row.Text(City)}-{row.Text(Item)}",
        PlaceField = City,
        OwnerFields = [City],
        Reminders = [RegisterReminder.Deadline(Due, new("予定の日を過ぎました。実施したかどうかを確かめてください", "the day of the plan has passed: ask whether it was done")) with { State = State, DoneWhen = ["実施"] }],
        Checks = [Complete],
    };

    private static ImmutableArray<RegisterField> ConfirmationFields => [FreshnessFields.ConfirmedOn, FreshnessFields.Due];

    /// <summary>A municipality that speaks of most items and leaves one out has probably lost a row.</summary>
    private static void Complete(RegisterRows all)
    {
        foreach (var city in all.Rows.GroupBy(row => row.Text(City), StringComparer.Ordinal))
        {
            var said = city.Select(row => row.Text(Item)).ToHashSet(StringComparer.Ordinal);
            var missing = all.Options.Items.Where(item => !said.Contains(item.Code)).Select(item => item.Code).ToArray();
            if (missing.Length > 0 && missing.Length < all.Options.Items.Length)
                all.Problems.Add(KindDiagnostics.MissingItems(new(city.First().Sheet.File), city.Key, missing));
        }
    }
}
