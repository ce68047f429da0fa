using OutreachSite.Tables.Encodings;

namespace OutreachSite.Surveys.Importing.Files;

/// <summary>A file that the organiser gave: its name, what is in it, and what they said about it.</summary>
/// <param name="Name">Without its folder.</param>
/// <param name="Bytes">What is in it.</param>
/// <param name="Encoding">How its text is stored, when they say so.</param>
/// <param name="SheetName">Which sheet to read; null to find out.</param>
public sealed record AnswerFile(string Name, byte[] Bytes, TextEncoding? Encoding = null, string? SheetName = null);
