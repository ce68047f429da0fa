using System.Collections.Frozen;
using System.Text.Json;
using OutreachSite.Registers.Fields;

namespace OutreachSite.Registers.Types;

/// <summary>One of some words. Where the list is open, other words are kept as they are written.</summary>
/// <param name="choices">The words, in their order.</param>
/// <param name="isOpen">True when other words are right too.</param>
public sealed class ChoiceType(ImmutableArray<Choice> choices, bool isOpen) : FieldType<string>
{
    /// <summary>Made when it is first needed: most commands read no register.</summary>
    private readonly Lazy<FrozenDictionary<string, string>> _labels = new(() => choices
        .SelectMany(choice => choice.Aliases.Prepend(choice.Label).Select(word => (Key: TextKey.Of(word).Value, choice.Label)))
        .DistinctBy(entry => entry.Key).ToFrozenDictionary(entry => entry.Key, entry => entry.Label, StringComparer.Ordinal));

    /// <inheritdoc/>
    public override string Name => isOpen ? "選択肢（ほかの語も可）" : "選択肢";

    /// <inheritdoc/>
    public override ImmutableArray<string> Offered => [.. choices.Select(choice => choice.Label)];

    /// <summary>True when other words are right too.</summary>
    public bool IsOpen => isOpen;

    /// <inheritdoc/>
    public override object? ReadValue(FieldInput input, FieldContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var text = WrittenText.OneLine(input.Main.Text);
        if (text.Length == 0 || WrittenText.IsMissing(text))
            return null;
        if (_labels.Value.TryGetValue(TextKey.Of(text).Value, out var label))
            return label;
        if (isOpen)
            return text;
        context.Report(ValueDiagnostics.UnknownChoice(context.Unread, input.Main.Where, context.Field.Heading, text, Offered));
        return null;
    }

    /// <inheritdoc/>
    public override void WriteSchema(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        if (isOpen)
        {
            base.WriteSchema(json);
            json.WriteStartArray("examples");
        }
        else
            json.WriteStartArray("enum");
        foreach (var choice in choices)
            json.WriteStringValue(choice.Label);
        if (!isOpen)
            json.WriteNullValue();
        json.WriteEndArray();
    }

    /// <inheritdoc/>
    protected override string Write(string value) => value;
}
