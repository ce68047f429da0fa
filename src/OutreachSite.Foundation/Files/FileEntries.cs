namespace OutreachSite.Files;

/// <summary>A listing in the order of code points, as <see cref="IFileTree.Scan"/> gives it.</summary>
public static class FileEntries
{
    /// <summary>Where a path stands in the listing; when it is not there, the complement of where it would.</summary>
    public static int IndexOf(this ImmutableArray<FileEntry> files, string path)
    {
        int low = 0, high = files.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = string.CompareOrdinal(files[middle].Path.Value, path);
            if (order == 0)
                return middle;
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return ~low;
    }
}
