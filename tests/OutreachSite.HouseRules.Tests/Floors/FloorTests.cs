namespace OutreachSite.HouseRules.Tests.Floors;

/// <summary>The rule of the house (docs/architecture.md): a reference leads down, never sideways and never up.</summary>
public sealed class FloorTests
{
    private static readonly Dictionary<string, int> _floors = new()
    {
        ["Cli"] = 4,
        ["Publishing"] = 3,
        ["Surveys"] = 2, ["Registers"] = 2, ["Proofing"] = 2,
        ["Templating"] = 1, ["Pipelines"] = 1, ["Content"] = 1, ["Tables"] = 1, ["Charts"] = 1, ["Imaging"] = 1, ["Print"] = 1,
        ["Foundation"] = 0,
    };

    public static TheoryData<string> Projects => [.. Product.Projects.Select(project => project.Name)];

    public static TheoryData<string, string> References
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var (from, to) in Written.Concat(Compiled).Distinct())
                rows.Add(from, to);
            return rows;
        }
    }

    /// <summary>What the project files say.</summary>
    private static IEnumerable<(string, string)> Written =>
        Product.Projects.SelectMany(from => from.References.Select(to => (from.Name, to)));

    /// <summary>What the compiler saw: a project also sees what the projects it refers to refer to.</summary>
    private static IEnumerable<(string, string)> Compiled =>
        from project in Product.Projects
        from name in project.Assembly.GetReferencedAssemblies()
        where name.Name!.StartsWith("OutreachSite.", StringComparison.Ordinal) || name.Name == "outreach"
        select (project.Name, Product.ShortName(name.Name!));

    [Theory]
    [MemberData(nameof(Projects))]
    public void Every_project_lives_on_a_floor(string project) => Assert.Contains(project, _floors.Keys);

    [Theory]
    [MemberData(nameof(References))]
    public void A_reference_leads_down(string from, string to) => Assert.True(
        _floors[from] > _floors[to],
        $"{from} (floor {_floors[from]}) must not know {to} (floor {_floors[to]}): pass values, or let a floor above bring the two together");

    [Fact]
    public void The_architecture_page_names_every_project()
    {
        var page = Repository.Read("docs/architecture.md");
        Assert.All(Product.Projects, project => Assert.Contains($"`{Path.GetFileNameWithoutExtension(project.File)}`", page, StringComparison.Ordinal));
    }

    [Fact]
    public void A_project_has_the_name_of_its_folder_and_says_what_it_is()
    {
        Assert.All(Product.Projects, project =>
        {
            Assert.Equal(Path.GetFileNameWithoutExtension(project.File), Path.GetFileName(project.Folder));
            Assert.NotEmpty((string?)project.Project.Descendants("Description").FirstOrDefault() ?? "");
        });
    }
}
