using System.Collections.Frozen;
using System.Text.Json;
using OutreachSite.Registers.Fields;

namespace OutreachSite.Registers.Types;

/// <summary>○ × 可 否 有 無 要相談 and their like. It is kept as 可, 不可 or 要相談; blank means that nobody said.</summary>
public sealed class AnswerType : FieldType<Answer>
{
    private const string Yes = "可", No = "不可", OnRequest = "要相談";

    private static readonly FrozenDictionary<string, Answer> Words = new (Answer Answer, string Words)[]
    {
        (Answer.Yes, "可 可能 ○ 〇 ◯ ◎ ● 有 有り 有る あり ある はい 対応 対応可 対応可能 対応あり 実施 実施あり 実施している する yes y true 1 ✓ ✔ レ ☑ o 済 済み 同意 同意あり 同意する 承諾 承諾あり 承諾済 承諾済み 掲載可"),
        (Answer.No, "不可 否 不可能 × ✕ ✖ ☓ x 無 無し なし ない いいえ 非対応 対応不可 対応なし 対応しない 未実施 実施なし しない no n false 0 不同意 同意なし 同意しない 承諾なし 掲載不可 未承諾"),
        (Answer.OnRequest, "要相談 応相談 相談 △ ▲ 一部 一部可 一部対応 条件付き 条件付 条件あり 要確認 要予約 応需 場合による"),
    }.SelectMany(entry => entry.Words.Split(' ').Select(word => (Key: TextKey.Of(word).Value, entry.Answer)))
        .DistinctBy(entry => entry.Key).ToFrozenDictionary(entry => entry.Key, entry => entry.Answer, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override string Name => "可・不可";

    /// <inheritdoc/>
    public override string Manner => "「可」「不可」「要相談」から選びます。分からないときは空欄のままにします";

    /// <inheritdoc/>
    public override ImmutableArray<string> Offered => [Yes, No, OnRequest];

    /// <summary>The word of an answer.</summary>
    public static string Word(Answer answer) => answer switch { Answer.Yes => Yes, Answer.No => No, _ => OnRequest };

    /// <summary>The answer of a word; null when it is none.</summary>
    public static Answer? Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Words.TryGetValue(TextKey.Of(text).Value, out var answer))
            return answer;
        // ○（予約制）: what stands in brackets explains the answer.
        var bracket = text.AsSpan().IndexOfAny('(', '（');
        return bracket > 0 && Words.TryGetValue(TextKey.Of(text[..bracket]).Value, out answer) ? answer : null;
    }

    /// <inheritdoc/>
    public override object? ReadValue(FieldInput input, FieldContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var text = input.Main.Text ?? "";
        if (text.Length == 0)
            return null;
        if (Of(text) is { } answer)
            return answer;
        if (!WrittenText.IsMissing(text))
            context.Report(ValueDiagnostics.UnreadableAnswer(context.Unread, input.Main.Where, context.Field.Heading, text));
        return null;
    }

    /// <inheritdoc/>
    public override void WriteSchema(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartArray("enum");
        foreach (var word in Offered)
            json.WriteStringValue(word);
        json.WriteNullValue();
        json.WriteEndArray();
    }

    /// <inheritdoc/>
    protected override string Write(Answer value) => Word(value);
}
