using OutreachSite.Diagnostics;
using OutreachSite.Imaging.Copies;

namespace OutreachSite.Imaging.Tests.Copies;

/// <summary>Where the program of libvips is looked for.</summary>
public sealed class VipsLocatorTests
{
    [Fact]
    public void The_first_on_the_search_path_is_taken() =>
        Assert.Equal("/b/vips", Find(["/b/vips", "/c/vips"], ("PATH", "/a:/b:/c")).Value);

    [Fact]
    public void On_windows_it_has_another_name() =>
        Assert.Equal(@"C:\b\vips.exe", Find([@"C:\b\vips.exe"], onWindows: true, ("PATH", @"C:\a;C:\b")).Value);

    [Fact]
    public void A_person_chooses() =>
        Assert.Equal("/mine", Find(["/mine", "/b/vips"], ("PATH", "/b"), ("OUTREACH_VIPS", "/mine")).Value);

    [Fact]
    public void A_choice_that_is_not_there_is_told() =>
        Assert.Equal("IMG202", Assert.Single(Find(["/b/vips"], ("PATH", "/b"), ("OUTREACH_VIPS", "/gone")).Diagnostics).Code);

    [Fact]
    public void None_is_a_choice_too()
    {
        var found = Find(["/b/vips", "none"], ("PATH", "/b"), ("OUTREACH_VIPS", "none"));
        Assert.Null(found.Value);
        Assert.Empty(found.Diagnostics);
    }

    [Fact]
    public void A_machine_without_it_is_told_how_to_get_it() =>
        Assert.Equal("IMG201", Assert.Single(Find([], ("PATH", "/a")).Diagnostics).Code);

    private static Outcome<string> Find(string[] programs, params (string Name, string Value)[] variables) => Find(programs, onWindows: false, variables);

    private static Outcome<string> Find(string[] programs, bool onWindows, params (string Name, string Value)[] variables) =>
        new VipsLocator(name => variables.FirstOrDefault(variable => variable.Name == name).Value, programs.Contains, onWindows).Find();
}
