using System.Text.Json;
using OutreachSite.Testing;
using static OutreachSite.Cli.Tests.Sites.Samples;

namespace OutreachSite.Cli.Tests.Commands;

public sealed class RegisterCommandTests
{
    private const string List = "施設名,所在地,電話,往診\nみほん医院,中央1,0176-00-1234,○\nみなと薬局,中央2,0176-00-123,×\nさくら歯科,中央3,0176-00-1236,？\n,中央4,0176-00-1237,\n";

    private static CommandFolder Folder(string locale = "ja_JP.UTF-8")
    {
        var folder = new CommandFolder(Small) { Locale = locale };
        folder.Write("list.csv", List);
        return folder;
    }

    [Theory]
    [InlineData("ja", "ja_JP.UTF-8")]
    [InlineData("en", "en_US.UTF-8")]
    public void The_keeper_of_a_list_is_told_which_cells_to_look_at(string name, string locale)
    {
        using var folder = Folder(locale);
        var result = folder.Run("import", "register", "facility", "list.csv", "--dry-run");
        Assert.Equal(ExitCode.ContentErrors, result.Code);
        Snapshot.Matches($"{result.Results}\n{result.Messages}", name: name);
    }

    [Fact]
    public void A_program_gets_one_object()
    {
        using var folder = Folder();
        var before = folder.Digests(".");
        var result = folder.Run("import", "register", "facility", "list.csv", "--dry-run", "--format", "json");
        var root = JsonDocument.Parse(result.Results).RootElement;
        Assert.Equal(["rows", "read", "columns", "records", "diagnostics"], root.EnumerateObject().Select(property => property.Name));
        Assert.Equal((4, 2), (root.GetProperty("rows").GetInt32(), root.GetProperty("read").GetInt32()));
        Assert.Equal(["施設名=name", "所在地=address", "電話=phone", "往診=visits"], root.GetProperty("columns").EnumerateObject().Select(column => $"{column.Name}={column.Value}"));
        Assert.Equal(["REG201 error C3", "REG224 warning D4", "REG103 error A5"], root.GetProperty("diagnostics").EnumerateArray()
            .Select(one => $"{one.GetProperty("code")} {one.GetProperty("severity")} {one.GetProperty("cell")}"));
        Assert.All(root.GetProperty("diagnostics").EnumerateArray(), one => Assert.Equal(["code", "severity", "file", "cell", "message"], one.EnumerateObject().Select(property => property.Name)));
        var record = root.GetProperty("records")[1];
        Assert.Equal("さくら歯科", record.GetProperty("name").GetString());
        Assert.Equal(JsonValueKind.Null, record.GetProperty("visits").ValueKind);
        Assert.Equal(before, folder.Digests("."));
    }

    [Fact]
    public void The_register_is_written_in_a_form_that_is_read_again()
    {
        using var folder = Folder();
        folder.Run("import", "register", "施設", "list.csv");
        var first = folder.Read("content/registers/facility.csv");
        Assert.StartsWith("施設ID,名称,住所,電話番号,訪問\r\n", first.TrimStart('\uFEFF'), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Fine, folder.Run("import", "register", "facility", "content/registers/facility.csv").Code);
        Assert.Equal(first, folder.Read("content/registers/facility.csv"));
    }

    [Fact]
    public void A_template_is_filled_in_and_imported_and_never_written_over()
    {
        using var folder = Folder();
        Assert.Equal(ExitCode.Fine, folder.Run("new", "register", "all", "--to", "registers.xlsx").Code);
        Assert.Equal(ExitCode.WrongUse, folder.Run("new", "register", "facility", "--to", "registers.xlsx").Code);
        Assert.Contains("0件中0件よみました", folder.Run("import", "register", "desk", "registers.xlsx", "--dry-run").Results, StringComparison.Ordinal);
        Assert.Equal(ExitCode.WrongUse, folder.Run("new", "register", "moon").Code);
    }

    [Fact]
    public void The_schema_names_every_field()
    {
        using var folder = Folder();
        var one = JsonDocument.Parse(folder.Run("schema", "term").Results).RootElement;
        Assert.Equal("用語", one.GetProperty("title").GetString());
        Assert.Equal(OutreachSite.Registers.RegisterKinds.All.Length, JsonDocument.Parse(folder.Run("schema", "registers").Results).RootElement.GetProperty("$defs").EnumerateObject().Count());
    }

    [Fact]
    public void A_register_is_given_out_with_its_licence()
    {
        using var folder = Folder();
        folder.Run("import", "register", "facility", "list.csv");
        var result = folder.Run("export", "register", "facility", "--to", "open", "--licence", "PDL1.0");
        Assert.Equal(ExitCode.Fine, result.Code);
        Assert.StartsWith("全国地方公共団体コード,ID,", folder.Read("open/facility.csv").TrimStart('\uFEFF'), StringComparison.Ordinal);
        Assert.Contains("ライセンス: PDL1.0", folder.Read("open/facility.about.txt"), StringComparison.Ordinal);
        Assert.True(folder.Has("open/facility.columns.csv"));
    }

    [Fact]
    public void Two_editions_are_compared_row_by_row()
    {
        using var folder = Folder();
        folder.Write("new.csv", List.Replace("0176-00-1234", "0176-00-9999", StringComparison.Ordinal).Replace("さくら歯科", "すみれ歯科", StringComparison.Ordinal));
        var result = folder.Run("diff", "register", "list.csv", "new.csv");
        Assert.Contains("施設: 追加 1件、変更 1件、削除 1件", result.Results, StringComparison.Ordinal);
        Assert.Contains("電話番号: 0176-00-1234 → 0176-00-9999", result.Results, StringComparison.Ordinal);
        var json = JsonDocument.Parse(folder.Run("diff", "register", "list.csv", "new.csv", "--format", "json").Results).RootElement;
        Assert.Equal("phone", json.GetProperty("changed")[0].GetProperty("fields")[0].GetProperty("field").GetString());
    }

    [Fact]
    public void A_sheet_goes_out_a_reply_comes_in_and_the_table_of_the_user_stays()
    {
        using var folder = Folder();
        folder.Run("import", "register", "facility", "list.csv");
        var register = folder.Read("content/registers/facility.csv");
        Assert.Equal(ExitCode.Fine, folder.Run("confirm", "facility", "--fax", "0176-00-0001", "--section", "介護福祉課").Code);
        Assert.Contains("返信先FAX", folder.Read("confirm-facility.html"), StringComparison.Ordinal);
        var code = folder.Read("confirm-facility.csv").Split('\n')[1].Split(',')[0];
        Assert.Equal(ExitCode.Fine, folder.Run("confirm", "facility", "--reply", code, "ok").Code);
        Assert.Equal(ExitCode.WrongUse, folder.Run("confirm", "facility", "--reply", "AAA-AAAB", "ok").Code);
        Assert.Equal(ExitCode.WrongUse, folder.Run("confirm", "facility", "--reply", code, "maybe").Code);
        Assert.Contains($"{code},2026-11-21,変更なし", folder.Read("content/registers/facility.confirmations.csv"), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Fine, folder.Run("confirm", "facility", "--apply").Code);
        Assert.Contains("2026-11-21", folder.Run("import", "register", "facility", "facility-confirmed-2026-11-21.xlsx", "--dry-run", "--format", "json").Results, StringComparison.Ordinal);
        Assert.Equal(register, folder.Read("content/registers/facility.csv"));
        Assert.Equal(List, folder.Read("list.csv"));
    }

    [Theory]
    [InlineData("import", "register", "facilty", "list.csv")]
    [InlineData("import", "register", "facility", "no.csv")]
    [InlineData("import", "register", "facility", "list.csv", "--source", "moon")]
    [InlineData("import", "register", "facility", "list.csv", "--area", "list.csv")]
    [InlineData("import", "register", "facility", "list.csv", "--encoding", "moji")]
    public void What_is_asked_wrongly_is_said(params string[] arguments)
    {
        using var folder = Folder();
        var result = folder.Run(arguments);
        Assert.Equal(ExitCode.WrongUse, result.Code);
        Assert.NotEmpty(result.Messages);
    }
}
