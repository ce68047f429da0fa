namespace OutreachSite.Registers.Types;

/// <summary>The answer to a question whether something is offered. A blank cell is none of them: nobody said.</summary>
public enum Answer
{
    /// <summary>可, ○, 有.</summary>
    Yes,

    /// <summary>不可, ×, 無.</summary>
    No,

    /// <summary>要相談, △.</summary>
    OnRequest,
}
