namespace OutreachSite.Imaging.Copies;

/// <summary>What a smaller copy of a picture is to be like.</summary>
/// <param name="Width">In pixels, never more than the picture has.</param>
/// <param name="Quality">1 to 100; 100 loses nothing.</param>
public readonly record struct CopyOrder(int Width, int Quality)
{
    /// <summary>True when each pixel is to stay what it is after making it smaller.</summary>
    public bool IsLossless => Quality >= 100;
}
