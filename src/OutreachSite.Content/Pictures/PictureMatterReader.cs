using OutreachSite.Content.Yaml;

namespace OutreachSite.Content.Pictures;

/// <summary>Reads the file beside a picture.</summary>
public static class PictureMatterReader
{
    /// <summary>What the name of a picture gets behind it: <c>desk.jpg.yml</c>.</summary>
    public const string Ending = ".yml";

    /// <summary>Binds the file; all its problems are reported at once.</summary>
    public static Outcome<PictureMatter> Read(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var problems = new DiagnosticBag();
        if (YamlText.ReadMapping(source, 0, source.Text.Length, problems) is not { } mapping)
            return problems.Conclude<PictureMatter>(null);
        var reader = new MappingReader(mapping, problems);
        var matter = Bind(reader);
        reader.Done();
        return problems.Conclude(matter);
    }

    /// <summary>The keys of the file.</summary>
    internal static PictureMatter Bind(MappingReader reader) =>
        new(reader.TextByVariant("credit"), reader.Flag("people"), reader.Text("consent"), reader.Date("consent-until"))
        {
            People = reader.Where("people"),
            Until = reader.Where("consent-until"),
        };
}
