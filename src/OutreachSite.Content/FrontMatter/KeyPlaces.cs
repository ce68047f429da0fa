namespace OutreachSite.Content.FrontMatter;

/// <summary>The place of the value of one key.</summary>
public readonly record struct KeyPlace(string Key, Location Where);

/// <summary>
/// Where the values of a front matter stand, for problems that are found later. A handful of keys, and hardly ever asked
/// for: a list that is looked through costs less than a dictionary for every page.
/// </summary>
/// <param name="All">In the order of the file.</param>
public sealed record KeyPlaces(ImmutableArray<KeyPlace> All)
{
    /// <summary>Of a page that no file stands for.</summary>
    public static KeyPlaces None { get; } = new([]);

    /// <summary>The place of a key's value; another place when the key was not written.</summary>
    public Location Of(string key, Location otherwise = default)
    {
        foreach (var place in All)
        {
            if (place.Key == key)
                return place.Where;
        }

        return otherwise;
    }
}
