using OutreachSite.Content.Sites;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Registers;
using OutreachSite.Registers.Kinds.Desks;
using OutreachSite.Registers.Kinds.Facilities;
using OutreachSite.Registers.Kinds.Terms;

namespace OutreachSite.Publishing.Registers;

/// <summary>
/// What pages may name and registers know: a desk is a contact, a term is explained, without being written down a second time. contacts.yml
/// and glossary.yml come first: they have the words of every variant.
/// </summary>
internal static class RegisterWords
{
    private static readonly TableKey Desks = new(DeskKind.Kind.Key, DeskKind.Kind.Key), Terms = new(TermKind.Kind.Key, TermKind.Kind.Key);

    /// <summary>The desk of an id as a contact; null when there is none.</summary>
    public static Contact? Contact(string id, Reads reads) =>
        RegisterSources.HasOwnFile(Desks, reads) && reads.Result(RegisterRules.Row, new(Desks, id))?.Row?.Row is { } row ? Contact(row) : null;

    /// <summary>The term of a word; null when there is none.</summary>
    public static Term? Term(string word, Reads reads)
    {
        if (!RegisterSources.HasOwnFile(Terms, reads) || reads.Result(RegisterRules.Table, Terms) is not { } table)
            return null;
        var row = table.Rows.FirstOrDefault(row => TextKey.AreSame(row.Row.Text(TermKind.Official), word))?.Row;
        var text = row is null ? "" : string.Join("。", new[] { row.Text(TermKind.Plain), row.Text(TermKind.Meaning) }.Where(part => part.Length > 0).Select(part => part.TrimEnd('。')));
        return row is null || text.Length == 0 ? null
            : new(new(row.Text(TermKind.Official)), row.Text(TermKind.Reading) is { Length: > 0 } reading ? new(reading) : null, new($"{text}。"), [], Location.None);
    }

    private static Contact Contact(RegisterRow row) => new()
    {
        Id = row.Id,
        Name = new(row.Text(DeskFields.Name)),
        Department = Text(row.Text(DeskFields.Section)),
        Phone = row.Value(FacilityFields.Phone) is [var phone, ..] ? phone.Text : null,
        Fax = row.Value(FacilityFields.Fax) is [var fax, ..] ? fax.Text : null,
        Mail = row.Text(FacilityFields.Mail) is { Length: > 0 } mail ? mail : null,
        Address = Text(string.Join('　', new[] { row.Text(FacilityFields.Address), row.Text(DeskFields.Place) }.Where(part => part.Length > 0))),
        Hours = Text(row.Get(DeskFields.Hours) is { } hours ? hours.Written : ""),
        After = Text(row.Text(DeskFields.AfterHours)),
        Where = Location.None,
    };

    private static Content.LocalizedText? Text(string text) => text.Length == 0 ? null : new(text);
}
