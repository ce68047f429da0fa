using System.Reflection;
using System.Xml.Linq;

namespace OutreachSite.HouseRules.Tests;

/// <summary>A project of <c>src/</c>: its file, and what was built from it.</summary>
/// <param name="Name"><c>Charts</c> for <c>OutreachSite.Charts</c>.</param>
/// <param name="File">The project file, from the root of the repository.</param>
/// <param name="Project">Its content.</param>
/// <param name="Assembly">What was built from it.</param>
internal sealed record SourceProject(string Name, string File, XDocument Project, Assembly Assembly)
{
    /// <summary>The folder of the project, from the root of the repository.</summary>
    public string Folder => File[..File.LastIndexOf('/')];

    /// <summary>The last names of the projects that it refers to.</summary>
    public IEnumerable<string> References => Included("ProjectReference")
        .Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/'))).Select(Product.ShortName);

    /// <summary>The packages that it asks for itself.</summary>
    public IEnumerable<string> Packages => Included("PackageReference");

    /// <inheritdoc/>
    public override string ToString() => Name;

    private IEnumerable<string> Included(string element) =>
        Project.Descendants(element).Select(item => (string?)item.Attribute("Include")).OfType<string>();
}

/// <summary>What is built from <c>src/</c>.</summary>
internal static class Product
{
    private const string Prefix = "OutreachSite.";

    /// <summary>Every project, by name.</summary>
    public static IReadOnlyList<SourceProject> Projects { get; } =
        [.. Repository.FilesIn("src", ".csproj").Select(Load).OrderBy(project => project.Name, StringComparer.Ordinal)];

    /// <summary>Every type that people wrote, public or not; what the compiler adds is left out.</summary>
    public static IEnumerable<Type> Types => Projects.SelectMany(project => project.Assembly.GetTypes())
        .Where(type => !type.FullName!.Contains('<', StringComparison.Ordinal) && type.Namespace?.StartsWith("OutreachSite", StringComparison.Ordinal) == true);

    /// <summary><c>Charts</c> for <c>OutreachSite.Charts</c>, <c>Cli</c> for the program.</summary>
    public static string ShortName(string name) =>
        name == "outreach" ? "Cli" : name.StartsWith(Prefix, StringComparison.Ordinal) ? name[Prefix.Length..] : name;

    private static SourceProject Load(string file)
    {
        var project = XDocument.Parse(Repository.Read(file));
        var name = Path.GetFileNameWithoutExtension(file);
        var assembly = (string?)project.Descendants("AssemblyName").FirstOrDefault() ?? name;
        return new(ShortName(name), file, project, Assembly.Load(new AssemblyName(assembly)));
    }
}
