using OutreachSite.Registers.Fields;
using OutreachSite.Registers.Kinds.Shared;
using OutreachSite.Registers.Reading;
using OutreachSite.Registers.Types;

namespace OutreachSite.Registers.Kinds.Supports;

/// <summary>What a prefecture, a health centre or the state offers to municipalities, item by item.</summary>
public static class SupportKind
{
    /// <summary>An id of its own.</summary>
    public static RegisterField<string> Id { get; } = Field.Of("id", "ID", FieldTypes.Text, "管理番号") with { IsOffered = false };

    /// <summary>Who offers it.</summary>
    public static RegisterField<string> Provider { get; } = Field.Of("provider", "支援する所", FieldTypes.Named, "支援者", "支援元", "実施主体", "提供元", "都道府県", "都道府県名") with { IsRequired = true, Example = "みほん県" };

    /// <summary>The number under which its provider lists it.</summary>
    public static RegisterField<string> Number { get; } = Field.Of("number", "番号", FieldTypes.Text, "No", "支援番号") with { Example = "1" };

    /// <summary>What is offered.</summary>
    public static RegisterField<string> Support { get; } = Field.Of("support", "支援", FieldTypes.LongText, "支援の内容", "支援内容", "支援メニュー", "支援項目", "内容", "取組") with { IsRequired = true, Example = "在宅医療を行う診療所の一覧を渡す" };

    /// <summary>Whether it is new, stepped up or goes on.</summary>
    public static RegisterField<string> Mark { get; } = Field.Of("mark", "印", new ChoiceType(
        [new("新規", "新", "☆", "new"), new("強化", "拡充", "◎", "strengthened"), new("継続", "○", "〇", "◯", "continued"), new("終了", "廃止", "×", "ended")], isOpen: true), "区分", "扱い", "記号") with
    { Note = "◎は強化、○は継続と読みます", Example = "強化" };

    /// <summary>The items of the programme.</summary>
    public static RegisterField<ImmutableArray<string>> Items { get; } = Field.Of("items", "項目", new ItemListType(), "事業項目", "ア〜ク", "項目の記号") with { Example = "ア" };

    /// <summary>For whom.</summary>
    public static RegisterField<string> ForWhom { get; } = Field.Of("for_whom", "対象", FieldTypes.Text, "対象者", "だれに", "支援の対象") with { Example = "市町" };

    /// <summary>Of which fiscal year.</summary>
    public static RegisterField<int> Year { get; } = Field.Of("year", "年度", FieldTypes.Year, "年", "実施年度") with { Example = "2015" };

    /// <summary>Where the row comes from.</summary>
    public static RegisterField<string> Source { get; } = Field.Of("source", "出典", FieldTypes.Text, "資料", "情報源") with { Example = "" };

    /// <summary>Everything else.</summary>
    public static RegisterField<string> Note { get; } = Field.Of("note", "備考", FieldTypes.LongText, "注", "その他") with { Example = "" };

    /// <summary>The kind.</summary>
    public static RegisterKind Kind { get; } = new("support", "支援メニュー", [Id, Provider, Number, Support, Mark, Items, ForWhom, Year, Source, CertaintyField.Certainty, Note])
    {
        About = "都道府県・保健所・国などが、市町村を支える取組。1行に1つ。",
        AboutInEnglish = "What prefectures, health centres and the state offer to municipalities, one a row.",
        SheetNames = ["支援一覧", "支援", "支援項目", "supports"],
        IdField = Id,
        IdentityRule = "ID。無ければ支援する所・年度・支援から作る8けた",
        Identity = row => $"s-{Identities.Hash(row.Text(Provider), row.Text(Year), row.Text(Support))}",
        Checks = [Marks],
    };

    /// <summary>Where a provider marks most of its supports, one without a mark was probably forgotten.</summary>
    private static void Marks(RegisterRows all)
    {
        foreach (var provider in all.Rows.GroupBy(row => row.Text(Provider), StringComparer.Ordinal).Where(rows => rows.Count(row => row[Mark] is not null) * 2 > rows.Count()))
        {
            foreach (var row in provider.Where(row => row[Mark] is null))
                all.Problems.Add(SupportDiagnostics.NoMark(row.Written(Support).Where, provider.Key, row.Text(Support)));
        }
    }
}
