namespace OutreachSite.Charts.Maps;

/// <summary>What a marker stands for: each has a shape of its own, so that colour is never needed.</summary>
public enum MarkerSign
{
    /// <summary>A house with a lit window: somebody is there and will answer.</summary>
    Desk,

    /// <summary>A circle: doctors, dentists, pharmacies.</summary>
    Medical,

    /// <summary>A square: care.</summary>
    Care,
}
