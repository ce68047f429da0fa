namespace OutreachSite.Publishing.Preview;

/// <summary>Has what a preview shows, by the path at which it would be published. Asked from many threads at once.</summary>
public interface IShownFiles
{
    /// <summary>True when there is such a file.</summary>
    bool Has(RelativePath path);

    /// <summary>The file; null when there is none, or when it was lost.</summary>
    ShownFile? Read(RelativePath path);
}
