namespace OutreachSite.HouseRules.Tests.Documents;

/// <summary>Every link of a document leads somewhere.</summary>
public sealed class LinkTests
{
    private static readonly string[] _schemes = ["https:", "http:", "mailto:"];

    public static TheoryData<string> Documents => [.. MarkdownFile.All.Select(file => file.Path)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Links_lead_to_files_and_headings_that_are_there(string document) =>
        Violations.None(new MarkdownFile(document).Links
            .Where(link => !_schemes.Any(scheme => link.Target.StartsWith(scheme, StringComparison.Ordinal)))
            .Where(link => !IsThere(document, link.Target))
            .Select(link => $"{document}:{link.Line}: there is no {link.Target}"));

    private static bool IsThere(string document, string target)
    {
        var parts = Uri.UnescapeDataString(target).Split('#', 2);
        var file = parts[0].Length == 0 ? document : Resolve(document, parts[0]);
        if (file is null || (!Repository.Files.Contains(file) && !Repository.Files.Any(other => other.StartsWith(file + "/", StringComparison.Ordinal))))
            return false;
        return parts.Length == 1 || (file.EndsWith(".md", StringComparison.Ordinal) && new MarkdownFile(file).Anchors.Contains(parts[1]));
    }

    private static string? Resolve(string document, string target) =>
        new OutreachSite.Files.RelativePath(document).Folder.TryCombine(target.TrimEnd('/'), out var path) ? path.Value : null;
}
