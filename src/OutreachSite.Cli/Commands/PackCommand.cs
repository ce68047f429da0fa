using OutreachSite.Cli.Packing;

namespace OutreachSite.Cli.Commands;

/// <summary><c>outreach pack</c>: makes the folder to hand out to staff, on whose computers nothing can be installed.</summary>
public sealed class PackCommand(Surroundings around)
{
    /// <summary>Gives the exit code.</summary>
    /// <param name="runtime">For which kind of computer; null for this one.</param>
    /// <param name="output">The folder to write; null for one below <c>artifacts</c>.</param>
    /// <param name="withSample">True to put the sample site in.</param>
    /// <param name="isPortable">True for the form that runs on older systems too.</param>
    public int Run(string? runtime, string? output, bool withSample, bool isPortable)
    {
        if ((runtime is null ? PackTarget.Here : PackTarget.Find(runtime)) is not { } target)
            return Refuse(
                $"「{runtime}」用は作れません。作れるのは {Known} です。macOS と ARM のためのパッケージは、このプロジェクトのパッケージ配布元にありません",
                $"cannot pack for '{runtime}', only for {Known}: the packages for macOS and ARM are not served by the package source of this project");
        if (ProgramBuild.FindSources(around.Folder) is not { } sources)
            return Refuse(
                "プログラムの元のファイル（src/OutreachSite.Cli）がありません。OutreachSite のソースのフォルダーで実行してください",
                "there is no src/OutreachSite.Cli: run this in the folder of the sources of OutreachSite");

        var folder = output is null
            ? Path.Combine(sources, "artifacts", "pack", $"outreach-{VersionAction.Version}-{target.Runtime}")
            : Path.GetFullPath(output, around.Folder);
        around.Terminal.Message(around.Say($"{target.Runtime} 用のプログラムを作っています（数分かかります）…", $"making the program for {target.Runtime} (some minutes) …"));
        var form = isPortable ? ProgramForm.Portable : ProgramForms.Best(target, Environment.GetEnvironmentVariable("PATH"));
        if (Build(sources, target, folder, form) is not { } complaints)
            return Refuse(".NET SDK 10 が見つかりません", ".NET SDK 10 was not found");
        if (complaints.Length > 0)
        {
            foreach (var complaint in complaints)
                around.Terminal.Message(complaint);
            around.Terminal.Message(around.Say("プログラムを作れませんでした", "the program could not be built"));
            return ExitCode.Bug;
        }

        Write(new HandOutFiles(new DiskFiles(sources), target, VersionAction.Version).All(withSample), new(folder));
        around.Terminal.Message(around.Say(
            $"{folder} をフォルダーごと渡してください。使い方は、その中の「はじめに.txt」にあります", $"hand out the folder {folder}; はじめに.txt in it says how it is used"));
        return ExitCode.Fine;
    }

    /// <summary>A linker may be there and lack what it needs: then the other form is made, which needs none.</summary>
    private ImmutableArray<string>? Build(string sources, PackTarget target, string folder, ProgramForm form)
    {
        var complaints = new ProgramBuild(sources, target, folder, form).Run();
        if (form != ProgramForm.Native || complaints is not { Length: > 0 })
            return complaints;
        around.Terminal.Message(complaints.Value[0]);
        around.Terminal.Message(around.Say("機械語だけのプログラムは作れなかったので、実行環境を含む形で作ります", "machine code alone could not be made: making the form with its runtime"));
        return new ProgramBuild(sources, target, folder, ProgramForm.Portable).Run();
    }

    private static string Known => string.Join(", ", PackTarget.All.Select(target => target.Runtime));

    /// <summary>A site that is there already is somebody's: packing again brings a new program and a new theme to it.</summary>
    private static void Write(ImmutableArray<(RelativePath Path, byte[] Bytes)> files, DiskFolder folder)
    {
        var hasSite = folder.Read(new("content/site.yml")) is not null;
        foreach (var (path, bytes) in files.Where(file => !hasSite || !file.Path.IsIn(new("content"))))
            folder.Write(path, bytes);
    }

    private int Refuse(string japanese, string english)
    {
        around.Terminal.Message(around.Say(japanese, english));
        return ExitCode.WrongUse;
    }
}
