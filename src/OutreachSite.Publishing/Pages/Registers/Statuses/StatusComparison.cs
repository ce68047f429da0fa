using OutreachSite.Content.FrontMatter;

namespace OutreachSite.Publishing.Pages.Registers.Statuses;

/// <summary>Shares for items, from elsewhere.</summary>
/// <param name="Matter">What the host says about them.</param>
/// <param name="File">Where they stand, below the content folder.</param>
/// <param name="Headings">Of the shares.</param>
/// <param name="Rows">In the order of the file.</param>
internal sealed record StatusComparison(ComparedTable Matter, RelativePath File, ImmutableArray<string> Headings, ImmutableArray<ComparedRow> Rows)
{
    /// <summary>As many decimals as the shares have, so that they stand in line.</summary>
    public int Decimals { get; } = Rows.SelectMany(row => row.Shares).OfType<decimal>().Select(share => (int)share.Scale).DefaultIfEmpty(0).Max();

    /// <summary>The row of an item: its label is the code, begins with it, or is the name; null when there is none.</summary>
    public ComparedRow? Of(StatusHeading heading) => heading.IsRearranged ? null : Rows.FirstOrDefault(row => row.IsOf(heading));
}

/// <summary>The shares of one item.</summary>
/// <param name="Label">As the file writes the item.</param>
/// <param name="Shares">In per cent; null for one that is not stated.</param>
internal sealed record ComparedRow(string Label, ImmutableArray<decimal?> Shares)
{
    /// <summary>True when the label means an item.</summary>
    public bool IsOf(StatusHeading heading)
    {
        var label = Label.Trim().TrimStart('（', '(', '［', '[', '【');
        var word = label.Split([' ', '　', '）', ')', '］', ']', '】', '.', '．', ':', '：'], 2)[0];
        return TextKey.AreSame(word, heading.Code) || TextKey.AreSame(label, heading.Name.Japanese);
    }
}
