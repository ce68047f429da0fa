using OutreachSite.Content.FrontMatter;
using OutreachSite.Pipelines.Rules;
using OutreachSite.Publishing.Pages.Registers.Events;
using OutreachSite.Publishing.Registers;
using OutreachSite.Publishing.Sites;
using OutreachSite.Registers;
using OutreachSite.Registers.Freshness;
using OutreachSite.Registers.Kinds.Desks;
using OutreachSite.Registers.Kinds.Events;
using OutreachSite.Registers.Kinds.Facilities;

namespace OutreachSite.Publishing.Pages.Registers;

/// <summary>Looks at the front matter of a page that shows a register, and at how old its rows are.</summary>
internal static class RegisterHostCheck
{
    /// <summary>The key is the page.</summary>
    public static Rule<RelativePath, Checked> Rule { get; } = new("registers/host-check", 1, (page, reads) =>
    {
        if (reads.Result(PageRules.Facts, page) is not { Head.Kind: RegisterMatter matter } facts || reads.Result(PageRules.Card, page)?.Register is not { } shown)
            return Outcome.Of(Checked.Done);
        var (problems, host) = (new DiagnosticBag(), new RegisterHost(page, shown));
        var known = RegisterForms.All.Select(form => form.Kind).Distinct(StringComparer.Ordinal).ToArray();
        if (!known.Contains(shown.Kind, StringComparer.Ordinal) || host.Table.Register is not { } kind)
            problems.Add(RegisterPageDiagnostics.UnknownKind(matter.Register.Where, shown.Kind, known));
        else
            CheckTable(host, kind, matter, reads, problems);
        foreach (var form in matter.OpenData.Where(form => OpenDataFiles.FormOf(form.Text) is null))
            problems.Add(RegisterPageDiagnostics.UnknownForm(form.Where, form.Text, OpenDataFiles.Forms.Keys));
        if (!matter.OpenData.IsEmpty && matter.Licence is null)
            problems.Add(RegisterPageDiagnostics.NoLicence(facts.Head.Page.Places.Of("open-data")));
        return problems.Conclude(Checked.Done);
    }) { Codec = Checked.Codec };

    /// <summary>True when its pages can be made.</summary>
    public static bool IsRight(RegisterHost host, Reads reads) => reads.Result(Rule, host.Page) is not null && reads.Result(RegisterRules.Table, host.Table) is not null;

    private static void CheckTable(RegisterHost host, RegisterKind kind, RegisterMatter matter, Reads reads, DiagnosticBag problems)
    {
        if (host.Page.Name != "index.md" && RegisterForms.Of(kind.Key).Any(form => form.HasFolder))
            problems.Add(RegisterPageDiagnostics.NotAList(matter.Register.Where, kind.Key));
        if (RegisterSources.Of(host.Table, reads) is not [var file, ..])
        {
            problems.Add(RegisterPageDiagnostics.NoTable((matter.Table ?? matter.Register).Where, host.Table.Name));
            return;
        }

        foreach (var twice in EventBook.Of(host, reads)?.Twice ?? [])
            problems.Add(ProgrammePageDiagnostics.EventTwice(twice.Row.Written(EventFields.Name).Where, twice.Row.Text(EventFields.Name)));
        if (reads.Result(RegisterRules.Table, host.Table) is not { } table || reads.Result(RegisterRules.Hosts, "")!.HomeOf(host.Table)?.Page != host.Page)
            return;
        if (kind == DeskKind.Kind)
            problems.AddRange(Numbers(table, file.Path, reads));
        var stale = table.Rows.Count(row => row.Freshness == FreshnessState.Stale);
        if (stale > 0)
            problems.Add(RegisterPageDiagnostics.StaleRows(Location.Of(file.Path), stale, table.Rows.Length));
        if (LatePlans.Count(table, reads) is > 0 and var late)
            problems.Add(ProgrammePageDiagnostics.LatePlans(Location.Of(file.Path), late));
    }

    /// <summary>contacts.yml may have the same desk in the words of other variants; its number must be the same.</summary>
    private static IEnumerable<Diagnostic> Numbers(RegisterTable table, RelativePath file, Reads reads) =>
        from row in table.Rows
        let contact = reads.Result(SiteRules.Contacts, "")?.Find(row.Id)
        where contact?.Phone is not null && row.Row.Value(FacilityFields.Phone) is [var phone, ..] && Content.Sites.PhoneNumber.Parse(contact.Phone)?.Href != $"tel:{phone.Digits}"
        select RegisterPageDiagnostics.OtherNumber(Location.Of(file), row.Id, row.Row.Text(FacilityFields.Phone), contact.Phone!);
}
