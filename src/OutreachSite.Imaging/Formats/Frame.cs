namespace OutreachSite.Imaging.Formats;

/// <summary>What the structure of a file says: pixels as stored (0 when unknown), turning 1 to 8, and what is broken.</summary>
internal readonly record struct Frame(int Width, int Height, int Orientation, Fault Fault);

/// <summary>Why a browser would not show a picture whole.</summary>
internal enum Fault
{
    /// <summary>Nothing is wrong.</summary>
    None,

    /// <summary>The end is missing.</summary>
    CutShort,

    /// <summary>The structure makes no sense.</summary>
    Damaged,

    /// <summary>A sound file of a kind that browsers do not show.</summary>
    Special,
}
