namespace OutreachSite.Imaging.Scrub;

/// <summary>What a file carried beside its picture.</summary>
public enum RemovedKind
{
    /// <summary>The camera's notes (Exif): time, device, owner, place.</summary>
    CameraNotes,

    /// <summary>Notes of programs (XMP).</summary>
    ProgramNotes,

    /// <summary>Notes of agencies and of Photoshop (IPTC).</summary>
    AgencyNotes,

    /// <summary>Texts that somebody or some program wrote into the file.</summary>
    Comments,

    /// <summary>A small copy of the picture, perhaps from before it was cut or blackened.</summary>
    Thumbnail,

    /// <summary>Further pictures behind the first one.</summary>
    FurtherPictures,

    /// <summary>The film of a moving photograph.</summary>
    Film,

    /// <summary>Bytes behind the end of the picture.</summary>
    TrailingData,

    /// <summary>Scripts, frames, addresses of other hosts: what a drawing (SVG) must not do.</summary>
    ActiveContent,

    /// <summary>What nobody needs to show the picture.</summary>
    Other,
}
