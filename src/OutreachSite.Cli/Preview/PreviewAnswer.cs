namespace OutreachSite.Cli.Preview;

/// <summary>What the preview sends back.</summary>
public sealed record PreviewAnswer(int Status, string MediaType, ReadOnlyMemory<byte> Body, string? Location = null);
