using static OutreachSite.Cli.Tests.Sites.Samples;

namespace OutreachSite.Cli.Tests.Commands;

/// <summary>Who asks, on the sheets of <c>outreach confirm</c>.</summary>
public sealed class ConfirmContactTests
{
    private static CommandFolder Folder()
    {
        var folder = new CommandFolder(Small);
        folder.Change("content/contacts.yml", "  phone: 0000-21-3456", "  phone: 0000-21-3456\n  fax: 0000-21-3457\nnight:\n  name: 夜間窓口\n  phone: 0000-21-9999");
        folder.Write("content/registers/facility.csv", "名称,電話番号\nみほん医院,0176-00-1234\n");
        return folder;
    }

    private static string Sheet(CommandFolder folder, params string[] options)
    {
        Assert.Equal(ExitCode.Fine, folder.Run(["confirm", "facility", .. options]).Code);
        return folder.Read("confirm-facility.html");
    }

    [Fact]
    public void The_contact_of_the_publisher_asks()
    {
        using var folder = Folder();

        var sheet = Sheet(folder);

        Assert.Contains("<p>みほん町 相談センター</p>", sheet, StringComparison.Ordinal);
        Assert.Contains("<span class=\"fax\">0000-21-3457</span>　電話 0000-21-3456", sheet, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_contact_can_be_named_and_every_word_can_be_replaced()
    {
        using var folder = Folder();

        var night = Sheet(folder, "--contact", "night");
        Assert.Contains("<p>みほん町 夜間窓口</p>", night, StringComparison.Ordinal);
        Assert.Contains("電話 0000-21-9999", night, StringComparison.Ordinal);
        Assert.DoesNotContain("0000-21-3457", night, StringComparison.Ordinal);

        var other = Sheet(folder, "--section", "介護福祉課", "--fax", "0176-00-0001", "--phone", "0176-00-0002");
        Assert.Contains("<p>介護福祉課</p>", other, StringComparison.Ordinal);
        Assert.Contains("<span class=\"fax\">0176-00-0001</span>　電話 0176-00-0002", other, StringComparison.Ordinal);
    }

    [Fact]
    public void A_contact_that_is_not_there_is_said_with_those_that_are()
    {
        using var folder = Folder();

        var result = folder.Run("confirm", "facility", "--contact", "centre");

        Assert.Equal(ExitCode.WrongUse, result.Code);
        Assert.Contains("「centre」が content/contacts.yml にありません（あるもの: center、night）", result.Messages, StringComparison.Ordinal);
        Assert.False(folder.Has("confirm-facility.html"));
    }

    [Fact]
    public void Without_contacts_the_lines_stay_to_write_on()
    {
        using var folder = Folder();
        folder.Remove("content/contacts.yml");

        var sheet = Sheet(folder);

        Assert.Contains("<p>（担当課）</p>", sheet, StringComparison.Ordinal);
        Assert.Contains("<span class=\"fax\"><span class=\"line\"></span></span>", sheet, StringComparison.Ordinal);
    }
}
