using OutreachSite.Templating.Values;

namespace OutreachSite.Benchmarks.Shapes;

/// <summary>An entry of a menu.</summary>
internal sealed record Link(string Title, string Url, bool IsCurrent);

/// <summary>A row of a table.</summary>
internal sealed record Clinic(string Name, string Area, string Phone, int Beds, double Share);

/// <summary>The same small town in every run: what the pages are made from.</summary>
internal static class Town
{
    public static Link[] Menu { get; } =
        [.. Enumerable.Range(1, 20).Select(i => new Link(i % 4 == 0 ? $"Care & support {i}" : $"Guide {i}", $"guides/{i}/index.html", i == 7))];

    public static Link[] Crumbs { get; } =
        [new("Home", "../../index.html", false), new("Guides", "../index.html", false), new("Home care <doctors>", "index.html", false), new("Visits", "", true)];

    public static Clinic[] Clinics { get; } =
        [.. Enumerable.Range(1, 100).Select(i => new Clinic($"Clinic {i} & Co", $"Area <{i % 7}>", $"0{i:000}-11-2222", i * 3, i / 8.0))];

    public static string Body { get; } = string.Concat(Enumerable.Range(1, 30).Select(i =>
        $"<h2 id=\"part-{i}\">Part {i}</h2>\n<p>Doctors and nurses visit people at home, day and night. Families ask the desk of the town hall first; the desk knows every house and every clinic. Call {i}.</p>\n"));

    /// <summary>What templates see of a link.</summary>
    // snippet: record-type
    public static RecordType<Link> LinkType { get; } = new(
        ("title", link => link.Title),
        ("url", link => link.Url),
        ("is_current", link => link.IsCurrent));
    // end snippet

    /// <summary>What templates see of a clinic.</summary>
    public static RecordType<Clinic> ClinicType { get; } = new(
        ("name", clinic => clinic.Name),
        ("area", clinic => clinic.Area),
        ("phone", clinic => clinic.Phone),
        ("beds", clinic => clinic.Beds),
        ("share", clinic => clinic.Share));

    public static Value AsObject(Link link) => new TemplateObject { ["title"] = link.Title, ["url"] = link.Url, ["is_current"] = link.IsCurrent };

    public static Value AsObject(Clinic clinic) => new TemplateObject
    {
        ["name"] = clinic.Name, ["area"] = clinic.Area, ["phone"] = clinic.Phone, ["beds"] = clinic.Beds, ["share"] = clinic.Share,
    };
}
