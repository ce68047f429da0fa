using System.Text;
using OutreachSite.Surveys.Privacy.Results;

namespace OutreachSite.Surveys.Privacy.Reporting;

/// <summary>Collects the lines of a report in one language.</summary>
internal sealed class ReportText(MessageLanguage language)
{
    private readonly StringBuilder _text = new();

    /// <summary>Why a table is withheld, as a sentence.</summary>
    public static Message Reason(WithheldReason reason, DisclosureLimits limits) => reason switch
    {
        WithheldReason.TooFewPeople => new($"対象が{limits.MinimumBase}人に満たないので公表しません。", $"not published: it covers fewer than {limits.MinimumBase} people."),
        WithheldReason.NothingLeftToCompare => new(
            "人数の少ない区分をまとめると、比べるものが残らないので公表しません。", "not published: with small groups put together nothing is left to compare."),
        WithheldReason.TooLittleChanged => new(
            "前の公表と比べると少人数の回答が分かるので、公表を改めません。前に公表した表があれば、そのままにします。",
            "not published anew: the difference to an earlier release would show the answers of a few people. What was published stays."),
        _ => new(
            "ほかの表と合わせても少人数の回答が分からない、と確かめられなかったので公表しません。",
            "not published: it could not be shown that no small number can be computed together with the other tables."),
    };

    public void Heading(int level, Message text)
    {
        if (_text.Length > 0 && !_text.ToString().EndsWith("\n\n", StringComparison.Ordinal))
            _text.Append('\n');
        _text.Append('#', level).Append(' ').Append(text.In(language)).Append("\n\n");
    }

    public void Line(Message text) => _text.Append(text.In(language)).Append('\n');

    public void Item(Message text) => _text.Append("- ").Append(text.In(language)).Append('\n');

    /// <summary>Says that there is nothing, so that nobody looks for it.</summary>
    public void NoneUnless(bool hasAny)
    {
        if (!hasAny)
            Line(new("ありません。", "None."));
    }

    public override string ToString() => _text.ToString();
}
