using OutreachSite.Registers.Types;

namespace OutreachSite.Registers.Kinds.Rosters;

/// <summary>The words that a roster may choose from.</summary>
public static class RosterChoices
{
    /// <summary>Those who run the body: they have no seat in it.</summary>
    public const string Secretariat = "事務局";

    /// <summary>As what somebody is on the list; other words are kept.</summary>
    public static ChoiceType Groups { get; } = new([new("委員", "会員", "構成員", "メンバー"), new(Secretariat, "庶務"), new("助言者", "アドバイザー", "オブザーバー", "顧問")], isOpen: true);
}
