namespace OutreachSite.Cli.Commands;

/// <summary><c>outreach new</c>: begins a page, and never writes over one.</summary>
public sealed class NewCommand(Surroundings around) : SiteCommand(around)
{
    /// <summary>Gives the exit code.</summary>
    public int Run(string kind, string slug, DateOnly today)
    {
        if (FindSite() is not { } root)
            return ExitCode.WrongUse;
        if (slug.Length == 0 || slug[0] == '-' || !slug.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
        {
            Around.Terminal.Message(Around.Say(
                $"「{slug}」は使えません。半角の英小文字・数字・ハイフンで書いてください（例: home-care）",
                $"'{slug}' cannot be used: write lower-case letters, digits and hyphens (home-care)"));
            return ExitCode.WrongUse;
        }

        var folder = new DiskFolder(root);
        var files = NewPage.Files(kind, slug, today);
        if (files.FirstOrDefault(file => folder.Read(file.Path) is not null) is { Path.Value.Length: > 0 } there)
        {
            Around.Terminal.Message(Around.Say($"{there.Path} は、もうあります。上書きしません", $"{there.Path} exists already and is left as it is"));
            return ExitCode.WrongUse;
        }

        var list = NewPage.List(kind, today);
        foreach (var (path, text) in folder.Read(list.Path) is null ? files.Insert(0, list) : files)
        {
            folder.Write(path, System.Text.Encoding.UTF8.GetBytes(text));
            Around.Terminal.Result(path.Value);
        }

        Around.Terminal.Message(Around.Say(
            "書き終えたら「draft: true」の行を消してください。outreach serve で見ながら書けます",
            "remove the line 'draft: true' when it is finished; outreach serve shows it while you write"));
        return ExitCode.Fine;
    }
}
