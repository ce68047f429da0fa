namespace OutreachSite.Pipelines.Storage;

/// <summary>Diagnostics as bytes: a result that is taken from the cache repeats what was said about it.</summary>
public static class DiagnosticCodec
{
    /// <summary>Writes one.</summary>
    public static void Write(Diagnostic diagnostic, ValueWriter writer)
    {
        writer.Write(diagnostic.Code);
        writer.Write((long)diagnostic.Severity);
        writer.Write(diagnostic.Where.Path);
        writer.Write((long)diagnostic.Where.Line);
        writer.Write((long)diagnostic.Where.Column);
        writer.Write((long)diagnostic.Where.Length);
        writer.Write(diagnostic.Where.Cell);
        Write(diagnostic.Message, writer);
        writer.Write(diagnostic.Hint is not null);
        if (diagnostic.Hint is { } hint)
            Write(hint, writer);
    }

    /// <summary>Reads one.</summary>
    public static Diagnostic Read(ref ValueReader reader) => new(
        reader.ReadText(), (Severity)reader.ReadInt(),
        new(reader.ReadText(), reader.ReadInt(), reader.ReadInt(), reader.ReadInt()) { Cell = reader.ReadTextOrNull() },
        ReadMessage(ref reader), reader.ReadFlag() ? ReadMessage(ref reader) : null);

    private static void Write(Message message, ValueWriter writer)
    {
        writer.Write(message.Japanese);
        writer.Write(message.English);
    }

    private static Message ReadMessage(ref ValueReader reader) => new(reader.ReadText(), reader.ReadText());
}
