namespace OutreachSite.Cli.Packing;

/// <summary>What the program to hand out is compiled to. Both are one file that needs nothing else, and make the same bytes.</summary>
public enum ProgramForm
{
    /// <summary>Machine code alone (Native AOT): starts at once, and nothing is compiled while it runs. Needs a linker for its system.</summary>
    Native,

    /// <summary>With its runtime, compiled ahead of time as a whole (ReadyToRun composite): runs on older systems too, and can be made for other ones.</summary>
    Portable,
}
