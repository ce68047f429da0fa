namespace OutreachSite.Content.Events;

/// <summary>
/// What people with disabilities ask before they come. The list follows the block アクセシビリティ of the event model in the Digital Agency's
/// 政府相互運用性フレームワーク (GIF), with what hearing people forget.
/// </summary>
public enum AccessibilityFeature
{
    /// <summary>段差がなく車いすで入れる.</summary>
    Wheelchair,

    /// <summary>車いすの席.</summary>
    WheelchairSeats,

    /// <summary>車いすの貸し出し.</summary>
    WheelchairLoan,

    /// <summary>バリアフリートイレ.</summary>
    AccessibleToilet,

    /// <summary>エレベーター.</summary>
    Lift,

    /// <summary>優先駐車場.</summary>
    PriorityParking,

    /// <summary>手話通訳.</summary>
    SignLanguage,

    /// <summary>要約筆記・字幕.</summary>
    Captions,

    /// <summary>筆談.</summary>
    Writing,

    /// <summary>ヒアリングループなどの補聴援助.</summary>
    HearingLoop,

    /// <summary>大きな文字の資料.</summary>
    LargePrint,

    /// <summary>点字・音声・データの資料.</summary>
    OtherFormats,

    /// <summary>補助犬.</summary>
    AssistanceDog,

    /// <summary>休む部屋.</summary>
    RestRoom,

    /// <summary>付き添いの席・見守り.</summary>
    Companion,
}
