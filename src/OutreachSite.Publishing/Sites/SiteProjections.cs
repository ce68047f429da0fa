using OutreachSite.Content;
using OutreachSite.Content.Sites;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Pipelines.Storage;
using OutreachSite.Publishing.Registers;

namespace OutreachSite.Publishing.Sites;

/// <summary>One contact, or that there is none of that name.</summary>
internal sealed record OneContact(Contact? Contact);

/// <summary>One item, or that there is none of that code.</summary>
internal sealed record OneItem(TaxonomyItem? Item);

/// <summary>One explained word, or that it is not explained.</summary>
internal sealed record OneTerm(Term? Term);

/// <summary>
/// Small questions about the files that speak for the whole site: a page that shows one contact is made again when that
/// contact changes, not when any line of contacts.yml does.
/// </summary>
internal static class SiteProjections
{
    /// <summary>The contact of an id, or else the desk of that id in the register. Pages never tell where it is written, so that a line above it moves nothing.</summary>
    public static Rule<string, OneContact> Contact { get; } = new("site/contact", 1, (id, reads) =>
        Outcome.Of(new OneContact(reads.Result(SiteRules.Contacts, "")?.Find(id) is { } found
            ? found with { Where = Location.Of(new(found.Where.Path)) }
            : RegisterWords.Contact(id, reads))))
    {
        Codec = new(static (value, to) => WriteOptional(value.Contact, to, WriteContact), static (ref ValueReader from) => new(ReadOptional(ref from, ReadContact))),
    };

    /// <summary>The item of a code.</summary>
    public static Rule<string, OneItem> Item { get; } = new("site/item", 1, (code, reads) =>
        Outcome.Of(new OneItem(reads.Result(SiteRules.Items, "")?.Find(code))))
    {
        Codec = new(static (value, to) => WriteOptional(value.Item, to, WriteItem), static (ref ValueReader from) => new(ReadOptional(ref from, ReadItem))),
    };

    /// <summary>The explanation of a word, or else that of the register. Pages never tell where it is written.</summary>
    public static Rule<string, OneTerm> Term { get; } = new("site/term", 1, (word, reads) =>
        Outcome.Of(new OneTerm(reads.Result(SiteRules.Glossary, "")?.Find(word) is { } found
            ? found with { Where = Location.Of(new(found.Where.Path)) }
            : RegisterWords.Term(word, reads))))
    {
        Codec = new(static (value, to) => WriteOptional(value.Term, to, WriteTerm), static (ref ValueReader from) => new(ReadOptional(ref from, ReadTerm))),
    };

    private static void WriteContact(Contact contact, ValueWriter to)
    {
        to.Write(contact.Id);
        WriteText(contact.Name, to);
        foreach (var text in new[] { contact.Department, contact.Label, contact.Address, contact.Hours, contact.After, contact.Note })
            WriteOptional(text, to, WriteText);
        to.Write(contact.Phone);
        to.Write(contact.Fax);
        to.Write(contact.Mail);
        to.Write(contact.Where.Path);
    }

    private static Contact ReadContact(ref ValueReader from) => new()
    {
        Id = from.ReadText(), Name = ReadText(ref from),
        Department = ReadOptional(ref from, ReadText), Label = ReadOptional(ref from, ReadText), Address = ReadOptional(ref from, ReadText),
        Hours = ReadOptional(ref from, ReadText), After = ReadOptional(ref from, ReadText), Note = ReadOptional(ref from, ReadText),
        Phone = from.ReadTextOrNull(), Fax = from.ReadTextOrNull(), Mail = from.ReadTextOrNull(), Where = new(from.ReadText()),
    };

    private static void WriteItem(TaxonomyItem item, ValueWriter to)
    {
        to.Write(item.Code);
        to.Write(item.Key);
        WriteText(item.Name, to);
        WriteOptional(item.Text, to, WriteText);
        WriteOptional(item.Page, to, WriteWritten);
        to.Write(item.Url);
    }

    private static TaxonomyItem ReadItem(ref ValueReader from) => new(
        from.ReadText(), from.ReadText(), ReadText(ref from), ReadOptional(ref from, ReadText), ReadOptional(ref from, ReadWritten), from.ReadTextOrNull());

    private static void WriteTerm(Term term, ValueWriter to)
    {
        WriteText(term.Name, to);
        WriteOptional(term.Reading, to, WriteText);
        WriteText(term.Text, to);
        to.WriteList(term.Aliases, static (alias, to) => to.Write(alias));
        to.Write(term.Where.Path);
    }

    private static Term ReadTerm(ref ValueReader from) => new(
        ReadText(ref from), ReadOptional(ref from, ReadText), ReadText(ref from), from.ReadList(static (ref ValueReader from) => from.ReadText()), new(from.ReadText()));

    private static void WriteWritten(Written written, ValueWriter to)
    {
        to.Write(written.Text);
        to.Write(written.Where.Path);
        to.Write((long)written.Where.Line);
        to.Write((long)written.Where.Column);
        to.Write((long)written.Where.Length);
    }

    private static Written ReadWritten(ref ValueReader from) => new(from.ReadText(), new(from.ReadText(), from.ReadInt(), from.ReadInt(), from.ReadInt()));

    private static void WriteText(LocalizedText text, ValueWriter to)
    {
        to.Write(text.Japanese);
        to.Write(text.English);
        to.Write(text.Easy);
    }

    private static LocalizedText ReadText(ref ValueReader from) => new(from.ReadText(), from.ReadTextOrNull(), from.ReadTextOrNull());

    private static void WriteOptional<T>(T? value, ValueWriter to, Action<T, ValueWriter> write) where T : class
    {
        to.Write(value is not null);
        if (value is not null)
            write(value, to);
    }

    private static T? ReadOptional<T>(ref ValueReader from, ReadItem<T> read) where T : class => from.ReadFlag() ? read(ref from) : null;
}
