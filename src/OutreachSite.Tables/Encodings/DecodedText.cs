namespace OutreachSite.Tables.Encodings;

/// <summary>The text of a file, and how it was stored.</summary>
/// <param name="Text">Without a byte order mark.</param>
/// <param name="Encoding">What it was read as.</param>
/// <param name="IsCutOff">True when the file ends within a character, so that its end is missing.</param>
public sealed record DecodedText(string Text, TextEncoding Encoding, bool IsCutOff);
