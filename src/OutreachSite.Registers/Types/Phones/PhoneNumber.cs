namespace OutreachSite.Registers.Types.Phones;

/// <summary>One telephone or fax number.</summary>
/// <param name="Digits">For <c>tel:</c>, with its leading 0: 0176235121.</param>
/// <param name="Text">For readers, with the hyphens that were written: 0176-23-5121.</param>
/// <param name="Extension">The extension; null when there is none.</param>
/// <param name="Label">What stands beside it: 代表, 夜間; null when nothing does.</param>
public sealed record PhoneNumber(string Digits, string Text, string? Extension = null, string? Label = null)
{
    /// <summary>True for numbers of mobile telephones, which belong to persons: 070, 080 and 090.</summary>
    public bool IsMobile => Digits.Length == 11 && Digits[0] == '0' && Digits[1] is '7' or '8' or '9' && Digits.Length == 11 && Digits[2] == '0';

    /// <inheritdoc/>
    public override string ToString() =>
        Text + (Extension is null ? "" : $" 内線{Extension}") + (Label is null ? "" : $"（{Label}）");
}
