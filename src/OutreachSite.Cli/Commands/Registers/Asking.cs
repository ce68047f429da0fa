namespace OutreachSite.Cli.Commands.Registers;

/// <summary>What the command line says about who asks; what it leaves out comes from the site.</summary>
/// <param name="Contact">The id of a contact of the site; null for that of its publisher.</param>
/// <param name="Section">The section; null for the name of the contact.</param>
/// <param name="Fax">Where the reply is faxed to.</param>
/// <param name="Phone">Whom to call.</param>
/// <param name="AnswerBy">By when.</param>
public sealed record Asking(string? Contact, string? Section, string? Fax, string? Phone, DateOnly AnswerBy)
{
    /// <summary>True to print the sheets as a PDF file, too.</summary>
    public bool IsPrinted { get; init; }
}
