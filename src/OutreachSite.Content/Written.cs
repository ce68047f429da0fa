namespace OutreachSite.Content;

/// <summary>Something an author wrote, with the place of the word: for names that are looked up later.</summary>
public sealed record Written(string Text, Location Where)
{
    /// <inheritdoc/>
    public override string ToString() => Text;
}
