namespace OutreachSite.Pipelines;

/// <summary>What travels through a pipeline: immutable, and of another type after each module.</summary>
public sealed record Document<TContent>(DocumentId Id, TContent Content) where TContent : class;
