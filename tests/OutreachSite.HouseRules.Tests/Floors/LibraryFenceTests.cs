using System.Xml.Linq;

namespace OutreachSite.HouseRules.Tests.Floors;

/// <summary>A library from outside is seen by one assembly alone, so that it can be replaced there.</summary>
public sealed class LibraryFenceTests
{
    /// <summary>Each package of the product and the only project that may see it. A new line needs a decision record.</summary>
    private static readonly Dictionary<string, string> _fences = new()
    {
        ["Markdig"] = "Content",
        ["YamlDotNet"] = "Content",
        ["AngleSharp"] = "Publishing",
        ["DocumentFormat.OpenXml"] = "Tables",
        ["QRCoder"] = "Print",
        ["System.CommandLine"] = "Cli",
        ["System.IO.Hashing"] = "Foundation",
    };

    public static TheoryData<string> Projects => [.. Product.Projects.Select(project => project.Name)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_asks_only_for_the_packages_behind_its_own_fence(string name)
    {
        var project = Product.Projects.Single(project => project.Name == name);
        Assert.All(project.Packages, package => Assert.Equal(name, _fences.GetValueOrDefault(package)));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Nothing_is_compiled_against_a_library_behind_another_fence(string name)
    {
        // A package also flows to the projects that refer to its owner: what counts is what the compiler used.
        var project = Product.Projects.Single(project => project.Name == name);
        var foreign = project.Assembly.GetReferencedAssemblies().Select(reference => reference.Name!)
            .Where(reference => !IsOwn(reference) && !IsRuntime(reference));
        // A package may come in several assemblies: DocumentFormat.OpenXml and its Framework.
        Assert.All(foreign, library => Assert.Contains(_fences, fence => fence.Value == name && (library == fence.Key || library.StartsWith(fence.Key + ".", StringComparison.Ordinal))));
    }

    [Fact]
    public void Every_package_of_the_product_is_behind_a_fence()
    {
        var packages = XDocument.Parse(Repository.Read("Directory.Packages.props")).Descendants("ItemGroup")
            .Where(group => (string?)group.Attribute("Label") == "The product")
            .Descendants("PackageVersion").Select(package => (string)package.Attribute("Include")!);
        Assert.Equal(_fences.Keys.Order(StringComparer.Ordinal), packages.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Only_the_central_file_says_versions() => Assert.All(
        Repository.FilesIn("src", ".csproj").Concat(Repository.FilesIn("tests", ".csproj")),
        file => Assert.DoesNotContain(XDocument.Parse(Repository.Read(file)).Descendants("PackageReference"), package => package.Attribute("Version") is not null));

    private static bool IsOwn(string assembly) => assembly.StartsWith("OutreachSite.", StringComparison.Ordinal);

    private static bool IsRuntime(string assembly) =>
        assembly is "netstandard" or "mscorlib" || File.Exists(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, assembly + ".dll"));
}
