using OutreachSite.Tables.Encodings;

namespace OutreachSite.Registers;

/// <summary>A file with a register.</summary>
/// <param name="Name">Its name, for messages.</param>
/// <param name="Bytes">What is in it.</param>
/// <param name="Encoding">How its text is stored, when a person says so.</param>
public sealed record RegisterFile(string Name, byte[] Bytes, TextEncoding? Encoding = null);
