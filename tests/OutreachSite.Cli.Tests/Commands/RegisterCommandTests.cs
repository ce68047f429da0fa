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
