using OutreachSite.Registers.Fields;
using OutreachSite.Registers.Types;

namespace OutreachSite.Registers.Kinds.Shared;

/// <summary>Whether a place agreed to be listed, when, and how it was asked.</summary>
public static class ConsentFields
{
    /// <summary>Agreed or not.</summary>
    public static RegisterField<Answer> Consent { get; } = Field.Of("consent", "掲載承諾", FieldTypes.Answer, "掲載の承諾", "承諾", "掲載同意", "掲載の可否", "掲載可否", "公開可否", "公開の可否", "掲載の同意", "同意", "公表の可否", "公開") with
    { Note = "「可」になるまでページには載りません。空欄は、承諾のいらない公開情報とみます", Example = "可" };

    /// <summary>On which day.</summary>
    public static RegisterField<DateOnly> ConsentOn { get; } = Field.Of("consent_on", "承諾日", FieldTypes.Day, "掲載承諾日", "同意日", "承諾年月日") with { Example = "2026-04-01" };

    /// <summary>By letter, telephone or visit.</summary>
    public static RegisterField<string> ConsentHow { get; } = Field.Of("consent_how", "承諾方法", FieldTypes.Text, "承諾の方法", "同意方法", "掲載承諾の方法") with { Note = "文書・電話・訪問など", Example = "FAX" };

    /// <summary>All of them.</summary>
    public static ImmutableArray<RegisterField> All { get; } = [Consent, ConsentOn, ConsentHow];
}
