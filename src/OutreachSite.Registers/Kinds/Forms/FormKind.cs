using OutreachSite.Registers.Kinds.Shared;
using OutreachSite.Registers.Reading;
using OutreachSite.Registers.Reminding;

namespace OutreachSite.Registers.Kinds.Forms;

/// <summary>The papers with which hospitals, offices and municipalities tell each other of a person: the library of forms.</summary>
public static class FormKind
{
    /// <summary>The kind.</summary>
    public static RegisterKind Kind { get; } = new("form", "様式", FormFields.All)
    {
        About = "連絡や引きつぎに使う様式。1行に1つ。",
        AboutInEnglish = "Forms with which care and medicine tell each other of a person, one a row.",
        SheetNames = ["書式", "様式一覧", "書式一覧", "様式集"],
        PersonalHeadings = ["記入者", "記入者氏名", "担当者"],
        IdField = FormFields.Id,
        IdentityRule = "様式ID。無ければ様式の名前から作る8けた",
        Identity = row => $"y-{Identities.Hash(row.Text(FormFields.Title))}",
        Reminders =
        [
            RegisterReminder.Change(FormFields.From, new("この日から、この版を使います。古い紙を引き上げてください", "this edition is used from this day on: collect the old sheets")),
            ClosingReminder.Reminder,
        ],
        RowChecks = [SaysSinceWhen, SaysWhoSaysSo, NamesEachBoxOnce],
    };

    /// <summary>What a row gives into the hand of somebody, or sends somewhere, must be told from last year's.</summary>
    private static void SaysSinceWhen(RowDraft row)
    {
        var isUsed = row[FormFields.File] is not null || row[FormFields.Entries] is not null || row[FormFields.Fax] is not null;
        if (isUsed && (row[FormFields.Edition] is null || row[FormFields.From] is null))
            row.Problems.Add(FormDiagnostics.NoEdition(row.Where(row[FormFields.Edition] is null ? FormFields.Edition : FormFields.From), row.Text(FormFields.Title)));
    }

    private static void SaysWhoSaysSo(RowDraft row)
    {
        if (row[FormFields.Purpose] is not null && row[FormFields.Basis] is null && row[FormFields.Source] is not null)
            row.Problems.Add(FormDiagnostics.NoBasis(row.Where(FormFields.Purpose), row.Text(FormFields.Title)));
    }

    private static void NamesEachBoxOnce(RowDraft row)
    {
        if (row.Value(FormFields.Entries) is not { IsDefault: false } entries)
            return;
        foreach (var label in entries.Select(FormEntry.Of).GroupBy(entry => TextKey.Of(entry.Label).Value).Where(group => group.Key.Length == 0 || group.Count() > 1).Select(group => group.First().Label))
            row.Problems.Add(FormDiagnostics.UnclearBox(row.Where(FormFields.Entries), row.Text(FormFields.Title), label));
    }
}
