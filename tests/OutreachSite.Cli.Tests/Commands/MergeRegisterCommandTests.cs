using System.Text.Json;
using static OutreachSite.Cli.Tests.Sites.Samples;

namespace OutreachSite.Cli.Tests.Commands;

public sealed class MergeRegisterCommandTests
{
    private const string Own = "施設ID,名称,種類,市区町村名,電話番号,確認日\n1,はまかぜ診療所,診療所,みほん町,0176-00-1234,2026-04-01\n";
    private const string Kawabe = "施設ID,名称,種類,市区町村名,電話番号,確認日\n1,かわべ薬局,薬局,川辺町,0176-00-2345,\n2,はまかぜ診療所,診療所,みほん町,0176-00-1234,2024-04-01\n";

    private static CommandFolder Folder()
    {
        var folder = new CommandFolder(Small);
        folder.Write("content/registers/facility.csv", Own);
        folder.Write("content/registers/川辺町/facility.csv", Kawabe);
        folder.Write("content/registers/notes/memo.txt", "これは表ではない");
        return folder;
    }

    [Fact]
    public void The_site_and_its_neighbours_become_one_table_in_which_each_place_stands_once()
    {
        using var folder = Folder();
        var before = folder.Digests(".");

        var result = folder.Run("merge", "register", "facility");

        Assert.Equal(ExitCode.Fine, result.Code);
        Assert.Equal("1\tはまかぜ診療所\tみほん町\t2026-04-01\n川辺町-1\tかわべ薬局\t川辺町\t未確認\n施設: 2件（みほん町 1件、川辺町 1件）。同じものなので載せない行 1件", result.Results.TrimEnd());
        Assert.Contains("registers/川辺町/facility.csv B3", result.Messages, StringComparison.Ordinal);
        Assert.Contains("REG441", result.Messages, StringComparison.Ordinal);
        Assert.Contains("REG443", result.Messages, StringComparison.Ordinal);
        Assert.Equal(before, folder.Digests("."));
    }

    [Fact]
    public void Folders_that_are_named_are_joined_and_written_once()
    {
        using var folder = Folder();
        folder.Write("里村/facility.csv", "名称,電話番号\nさと医院,0176-00-3456\n");

        var result = folder.Run("merge", "register", "施設", "里村/", "content/registers/川辺町", "--to", "all.csv", "--format", "json");

        Assert.Equal(ExitCode.Fine, result.Code);
        var records = JsonDocument.Parse(result.Results[..(result.Results.LastIndexOf('}') + 1)]).RootElement.GetProperty("records");
        Assert.Equal(["里村", "川辺町", "川辺町"], records.EnumerateArray().Select(record => record.GetProperty("owner").GetString()));
        Assert.Contains("情報の持ち主", folder.Read("all.csv"), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Fine, folder.Run("import", "register", "facility", "all.csv", "--dry-run").Code);
        Assert.Equal(ExitCode.WrongUse, folder.Run("merge", "register", "facility", "里村", "--to", "all.csv").Code);
    }

    [Fact]
    public void A_reply_to_one_municipality_counts_for_its_own_row()
    {
        using var folder = Folder();
        folder.Run("confirm", "facility", "--to", "sheets");
        var code = folder.Run("confirm", "facility", "--due", "2028-01-01").Code == ExitCode.Fine ? folder.Read("confirm-facility.csv").Split('\n')[1].Split(',')[0] : "";
        Assert.Equal(ExitCode.Fine, folder.Run("confirm", "facility", "--reply", code, "ok").Code);

        Assert.Contains("1\tはまかぜ診療所\tみほん町\t2026-11-21", folder.Run("merge", "register", "facility").Results, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_a_table_is_named()
    {
        using var folder = Folder();

        var result = folder.Run("merge", "register", "facility", "content/registers/notes");

        Assert.Equal(ExitCode.WrongUse, result.Code);
        Assert.Contains("「content/registers/notes」に facility.csv がありません", result.Messages, StringComparison.Ordinal);
    }
}
