using OutreachSite.Registers.Types;

namespace OutreachSite.Registers.Kinds.Facilities;

/// <summary>The kinds of places. The list is open: other words are kept as they are written.</summary>
internal static class FacilityChoices
{
    public static ChoiceType Kinds { get; } = new(
    [
        new("病院", "総合病院", "1"), new("診療所", "医院", "クリニック", "一般診療所", "無床診療所", "診療所（無床）", "2"), new("有床診療所", "診療所（有床）"), new("歯科診療所", "歯科", "歯科医院", "歯科クリニック", "3"),
        new("薬局", "調剤薬局", "保険薬局"), new("訪問看護", "訪問看護ステーション", "訪問看護事業所"), new("居宅介護支援", "居宅介護支援事業所", "ケアマネジャー事業所"),
        new("地域包括支援センター", "包括支援センター", "包括"), new("在宅介護支援センター"), new("訪問介護", "ホームヘルプ", "訪問介護事業所"), new("通所介護", "デイサービス", "デイサービスセンター", "地域密着型通所介護"),
        new("通所リハビリテーション", "デイケア"), new("短期入所生活介護", "ショートステイ"), new("小規模多機能型居宅介護", "小規模多機能"), new("認知症対応型共同生活介護", "グループホーム"),
        new("介護老人福祉施設", "特別養護老人ホーム", "特養"), new("介護老人保健施設", "老健"), new("介護医療院"), new("有料老人ホーム"), new("サービス付き高齢者向け住宅", "サ高住"), new("養護老人ホーム"), new("軽費老人ホーム", "ケアハウス"),
        new("助産所"), new("通いの場", "サロン", "集いの場"), new("認知症カフェ", "オレンジカフェ"), new("公共施設"), new("その他"),
    ], isOpen: true);
}
