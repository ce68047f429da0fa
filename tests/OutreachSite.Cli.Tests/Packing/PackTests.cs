using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using OutreachSite.Cli.Packing;
using OutreachSite.Cli.Tests.Commands;
using OutreachSite.Files;
using OutreachSite.Testing.Tools;

namespace OutreachSite.Cli.Tests.Packing;

/// <summary>The folder that is handed out to staff.</summary>
public sealed class PackTests
{
    private static readonly string Root = Toolbox.RepositoryRoot();

    public static TheoryData<string> Runtimes => [.. PackTarget.All.Select(target => target.Runtime)];

    [Theory]
    [InlineData("osx-arm64")]
    [InlineData("linux-arm64")]
    [InlineData("windows")]
    public void A_computer_for_which_nothing_can_be_packed_is_refused_with_the_reason(string runtime)
    {
        using var folder = new CommandFolder();
        var result = folder.Run("pack", "--runtime", runtime);
        Assert.Equal(ExitCode.WrongUse, result.Code);
        Assert.Contains(runtime, result.Messages, StringComparison.Ordinal);
        Assert.Contains("linux-x64, win-x64", result.Messages, StringComparison.Ordinal);
        Assert.Contains("macOS", result.Messages, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(folder.Root));
    }

    [Fact]
    public void Without_the_sources_nothing_can_be_packed()
    {
        using var folder = new CommandFolder(Sites.Samples.Small);
        var result = folder.Run("pack", "--output", "x");
        Assert.Equal(ExitCode.WrongUse, result.Code);
        Assert.Contains("src/OutreachSite.Cli", result.Messages, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(folder.Root, "x")));
    }

    [Fact]
    public void The_sources_are_found_from_any_folder_in_them() =>
        Assert.Equal(Root, ProgramBuild.FindSources(Path.Combine(Root, "src", "OutreachSite.Cli", "Commands")));

    [Theory]
    [MemberData(nameof(Runtimes))]
    public void The_site_to_begin_with_has_nothing_to_mend(string runtime)
    {
        using var pack = new CommandFolder();
        WriteInto(pack, runtime, withSample: false);
        var built = pack.Run("build", "--strict");
        Assert.Equal(ExitCode.Fine, built.Code);
        Assert.DoesNotContain("助言", built.Messages, StringComparison.Ordinal);
        Assert.True(pack.Has("output/index.html"));
    }

    [Theory]
    [MemberData(nameof(Runtimes))]
    public void The_sample_is_what_the_sources_hold(string runtime)
    {
        using var pack = new CommandFolder();
        WriteInto(pack, runtime, withSample: true);
        var source = new DiskFiles(Root);
        Assert.Equal(
            source.List(new("content")).Select(path => (path, ContentHash.Of(source.Read(path)!))),
            new DiskFiles(pack.Root).List(new("content")).Select(path => (path, ContentHash.Of(new DiskFiles(pack.Root).Read(path)!))));
    }

    [Fact]
    public void Windows_gets_texts_that_its_oldest_editor_opens()
    {
        var files = Files("win-x64");
        var help = files["はじめに.txt"];
        Assert.Equal(Encoding.UTF8.GetPreamble(), help[..3]);
        Assert.All(new[] { "はじめに.txt", "licences/Markdig.txt", "serve.cmd", "build.cmd" }, name =>
            Assert.DoesNotMatch("(?<!\r)\n", Encoding.UTF8.GetString(files[name])));
        Assert.Equal((byte)'@', files["serve.cmd"][0]);
    }

    [Fact]
    public void Linux_gets_plain_texts_and_no_scripts_of_Windows()
    {
        var files = Files("linux-x64");
        Assert.DoesNotContain("serve.cmd", files.Keys);
        Assert.NotEqual(Encoding.UTF8.GetPreamble(), files["はじめに.txt"][..3]);
        Assert.DoesNotContain((byte)'\r', files["はじめに.txt"]);
    }

    [Theory]
    [MemberData(nameof(Runtimes))]
    public void The_help_names_the_version_and_the_commands_that_there_are(string runtime)
    {
        var help = Encoding.UTF8.GetString(Files(runtime)["はじめに.txt"]);
        Assert.Contains("1.2.3", help, StringComparison.Ordinal);
        Assert.DoesNotContain("{", help, StringComparison.Ordinal);
        Assert.All(new[] { "outreach check", "outreach new guide", "outreach new article", "licences" }, words => Assert.Contains(words, help, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_package_of_the_product_has_its_licence_in_the_pack()
    {
        var files = Files("linux-x64");
        var locked = JsonNode.Parse(File.ReadAllText(Path.Combine(Root, "src", "OutreachSite.Cli", "packages.lock.json")))!["dependencies"]!["net10.0"]!.AsObject();
        // Analyzers and the trimmer do their work before: they are not in the program.
        var inside = locked.Where(package => (string)package.Value!["type"]! != "Project").Select(package => package.Key)
            .Except(["Microsoft.CodeAnalysis.BannedApiAnalyzers", "Microsoft.NET.ILLink.Tasks"]).ToArray();
        Assert.NotEmpty(inside);
        var licences = files.Where(file => file.Key.StartsWith("licences/", StringComparison.Ordinal)).Select(file => Encoding.UTF8.GetString(file.Value).Split('\n')[0]).ToArray();
        Assert.All(inside, package => Assert.Contains(licences, titled => titled.Contains(package, StringComparison.Ordinal)));

        Assert.Contains("MIT License", Encoding.UTF8.GetString(files["licences/OutreachSite.txt"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.cs(1,2): error CS1002: ; expected\r\n  a.cs(1,2): error CS1002: ; expected\nMSBuild version\n", "a.cs(1,2): error CS1002: ; expected")]
    [InlineData("first\nlast\n", "first|last")]
    public void Of_what_the_compiler_says_the_errors_are_shown_once(string said, string shown) =>
        Assert.Equal(shown.Split('|'), ProgramBuild.Complaints(said));

    [Fact]
    public void Machine_code_alone_is_made_where_a_linker_is_and_for_this_system_only()
    {
        using var folder = new CommandFolder();
        var path = string.Join(Path.PathSeparator, Path.Combine(folder.Root, "none"), folder.Root);
        Assert.Equal(ProgramForm.Portable, ProgramForms.Best(PackTarget.Here, path));
        File.WriteAllText(Path.Combine(folder.Root, "gcc"), "");
        Assert.Equal(OperatingSystem.IsLinux() ? ProgramForm.Native : ProgramForm.Portable, ProgramForms.Best(PackTarget.Here, path));
        Assert.Equal(ProgramForm.Portable, ProgramForms.Best(PackTarget.Find("win-x64")!, path));
        Assert.Equal(ProgramForm.Portable, ProgramForms.Best(PackTarget.Here, null));
    }

    [LongFact]
    public void A_packed_program_makes_the_same_site()
    {
        using var folder = new CommandFolder();
        var result = folder.RunIn(Root, new Terminal.RecordingTerminal(), TimeProvider.System, "pack", "--runtime", "linux-x64", "--sample", "--output", Path.Combine(folder.Root, "pack"));
        Assert.True(result.Code == ExitCode.Fine, result.Messages);
        Assert.True(folder.Has("pack/licences/dotnet-third-parties.txt"));

        var program = Path.Combine(folder.Root, "pack", "outreach");
        Assert.Equal("0.1.0", Output(program, folder.Root, "--version").Trim());
        Output(program, Path.Combine(folder.Root, "pack"), "build", "--no-papers", "--today", "2026-11-21");
        Sites.Samples.Portal.WriteTo(Path.Combine(folder.Root, "plain"));
        Assert.Equal(ExitCode.Fine, folder.RunIn("plain", new Terminal.RecordingTerminal(), TimeProvider.System, "build", "--no-papers", "--today", "2026-11-21").Code);
        Assert.Equal(folder.Digests("plain/output"), folder.Digests("pack/output"));
    }

    private static Dictionary<string, byte[]> Files(string runtime) =>
        new HandOutFiles(new DiskFiles(Root), PackTarget.Find(runtime)!, "1.2.3").All(withSample: false).ToDictionary(file => file.Path.Value, file => file.Bytes);

    private static void WriteInto(CommandFolder pack, string runtime, bool withSample)
    {
        var folder = new DiskFolder(pack.Root);
        foreach (var (path, bytes) in new HandOutFiles(new DiskFiles(Root), PackTarget.Find(runtime)!, "1.2.3").All(withSample))
            folder.Write(path, bytes);
    }

    private static string Output(string program, string folder, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return said;
    }
}
