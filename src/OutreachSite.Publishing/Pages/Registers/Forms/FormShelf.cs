using OutreachSite.Pipelines.Rules;
using OutreachSite.Publishing.Registers;
using OutreachSite.Registers.Kinds.Forms;

namespace OutreachSite.Publishing.Pages.Registers.Forms;

/// <summary>A form that another register names, with the page of the library on which it stands.</summary>
internal sealed record ShelvedForm(ShownRow Row, RegisterHost Host)
{
    /// <summary>Its title.</summary>
    public string Title => Row.Row.Text(FormFields.Title);
}

/// <summary>Every form that the site shows, to be found by its id or its title; ids come first.</summary>
internal sealed class FormShelf
{
    private readonly Dictionary<string, ShelvedForm> _forms = new(StringComparer.Ordinal);

    private FormShelf(IReadOnlyCollection<ShelvedForm> forms)
    {
        foreach (var form in forms)
            _forms.TryAdd(TextKey.Of(form.Row.Id).Value, form);
        foreach (var form in forms)
            _forms.TryAdd(TextKey.Of(form.Title).Value, form);
    }

    /// <summary>True when the site shows no forms.</summary>
    public bool IsEmpty => _forms.Count == 0;

    /// <summary>The titles, for suggestions.</summary>
    public IEnumerable<string> Names => _forms.Values.Select(form => form.Title).Distinct(StringComparer.Ordinal);

    /// <summary>The shelf of a site.</summary>
    public static FormShelf Of(Reads reads)
    {
        var hosts = reads.Result(RegisterRules.Hosts, "")!;
        return new(
        [
            .. from key in hosts.Hosts.Where(host => host.Shown.Kind == FormKind.Kind.Key).Select(host => host.Table).Distinct()
               let table = reads.Result(RegisterRules.Table, key)
               let home = hosts.HomeOf(key)
               where table is not null && home is not null
               from row in table.Rows
               select new ShelvedForm(row, home),
        ]);
    }

    /// <summary>The form of an id or a title; null when there is none.</summary>
    public ShelvedForm? Find(string name) => _forms.GetValueOrDefault(TextKey.Of(name).Value);
}
