using System.Runtime.CompilerServices;

namespace OutreachSite.Registers.Tests.Kinds;

/// <summary>The registers of the sample site.</summary>
internal static class SampleRegisters
{
    public static byte[] Bytes(string name, [CallerFilePath] string here = "") =>
        File.ReadAllBytes(Path.Combine(Path.GetDirectoryName(here)!, "../../../content/registers", name));

    /// <summary>The rows of one register.</summary>
    public static IReadOnlyList<RegisterRow> Rows(RegisterKind kind) => RegisterImport.Read(kind, [new($"{kind.Key}.csv", Bytes($"{kind.Key}.csv"))], new()).Records;
}
