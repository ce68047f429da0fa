namespace OutreachSite.Templating.Evaluation;

/// <summary>What happens after a statement.</summary>
internal enum Flow : byte
{
    Next, Break, Continue, Return,
}
