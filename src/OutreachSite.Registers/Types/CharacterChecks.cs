using OutreachSite.Registers.Fields;

namespace OutreachSite.Registers.Types;

/// <summary>Finds characters that other computers may not show: 外字, variants, and what was lost already.</summary>
internal static class CharacterChecks
{
    public static void Report(string text, WrittenCell cell, FieldContext context)
    {
        if (IsPlain(text))
            return;
        foreach (var rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case 0xFFFD:
                    context.Report(ValueDiagnostics.LostCharacter(cell.Where, context.Field.Heading, text));
                    return;
                case (>= 0xE000 and <= 0xF8FF) or >= 0xF0000:
                    context.Report(ValueDiagnostics.PrivateCharacter(cell.Where, context.Field.Heading, $"U+{rune.Value:X4}"));
                    return;
                case >= 0xE0100 and <= 0xE01EF:
                    context.Report(ValueDiagnostics.VariantCharacter(cell.Where, context.Field.Heading, text));
                    return;
            }
        }
    }

    private static bool IsPlain(string text)
    {
        foreach (var character in text)
        {
            if (character is (>= '\uD800' and <= '\uF8FF') or '\uFFFD')
                return false;
        }

        return true;
    }
}
