using System.Globalization;
using System.Runtime.CompilerServices;

namespace OutreachSite.Tests.Text;

/// <summary>Rows of published Unicode data beside this file: tab-separated, comments begin with #.</summary>
internal static class PublishedData
{
    public static IEnumerable<string[]> Rows(string name, [CallerFilePath] string testFile = "") =>
        File.ReadLines(Path.Combine(Path.GetDirectoryName(testFile)!, "Unicode", name))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'));

    public static string Characters(string codes) =>
        string.Concat(codes.Split(' ').Select(code => char.ConvertFromUtf32(Code(code))));

    public static int Code(string hexadecimal) => int.Parse(hexadecimal, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
