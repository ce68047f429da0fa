namespace OutreachSite.Imaging.Details;

/// <summary>
/// Collects what the notes in a picture give away. It also bounds the work: a file made to keep its reader busy
/// runs out of allowance and counts as unclear.
/// </summary>
internal sealed class Traces
{
    private const int LargestText = 16 * 1024 * 1024;
    private const int LeastText = 4096;

    private int _steps = 200_000;
    private int _text = LargestText;

    /// <summary>True when something says where the picture was taken.</summary>
    public bool HasLocation { get; set; }

    /// <summary>True when some notes could not be read, so that nobody knows whether there is a place in them.</summary>
    public bool IsUnclear { get; set; }

    /// <summary>Takes one step (a directory or an entry of Exif); false when there were too many.</summary>
    public bool TryStep()
    {
        if (_steps-- > 0)
            return true;
        IsUnclear = true;
        return false;
    }

    /// <summary>How many bytes of compressed text may still come out, at least a little for each text; 0 when none.</summary>
    public int TextAllowance => _text < LeastText ? 0 : _text;

    /// <summary>Notes that a text was unpacked.</summary>
    public void SpendText(int length) => _text -= Math.Max(LeastText, length);
}
