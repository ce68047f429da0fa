namespace OutreachSite.Cli;

/// <summary>What the program tells the one who started it.</summary>
public static class ExitCode
{
    /// <summary>All is well.</summary>
    public const int Fine = 0;

    /// <summary>There are errors in the content; with <c>--strict</c>, or warnings.</summary>
    public const int ContentErrors = 1;

    /// <summary>The command was called wrongly.</summary>
    public const int WrongUse = 2;

    /// <summary>The program itself failed (EX_SOFTWARE of sysexits.h).</summary>
    public const int Bug = 70;
}
