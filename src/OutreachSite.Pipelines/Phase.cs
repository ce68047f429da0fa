namespace OutreachSite.Pipelines;

/// <summary>The four phases of a pipeline, with the meaning that Statiq gave them.</summary>
public enum Phase
{
    /// <summary>Which documents there are.</summary>
    Input,

    /// <summary>What each document says by itself.</summary>
    Process,

    /// <summary>What needs other documents: links, navigation, layouts.</summary>
    PostProcess,

    /// <summary>The bytes that are published.</summary>
    Output,
}
