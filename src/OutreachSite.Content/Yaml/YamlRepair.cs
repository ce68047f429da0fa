using System.Text;

namespace OutreachSite.Content.Yaml;

/// <summary>
/// A part of a file with small repairs, so that a strict parser can go on after slips that were already reported.
/// Every place in the repaired text leads back to the file.
/// </summary>
internal sealed class YamlRepair(SourceText source, int start, int end)
{
    private readonly List<Edit> _edits = [];

    /// <summary>The file.</summary>
    public SourceText Source => source;

    /// <summary>Where the part begins in the file.</summary>
    public int Start => start;

    /// <summary>Where it ends.</summary>
    public int End => end;

    /// <summary>Notes that some characters should read differently. Edits come in the order of the file.</summary>
    public void Replace(int offset, int length, string text) => _edits.Add(new(offset, length, text));

    /// <summary>The part with all repairs.</summary>
    public string Text()
    {
        var result = new StringBuilder();
        var position = start;
        foreach (var edit in _edits)
        {
            result.Append(source.Text, position, edit.Offset - position).Append(edit.Text);
            position = edit.Offset + edit.Length;
        }

        return result.Append(source.Text, position, end - position).ToString();
    }

    /// <summary>The offset in the file of an offset in the repaired text.</summary>
    public int ToSource(long repaired)
    {
        var shift = start;
        foreach (var edit in _edits)
        {
            var from = edit.Offset - shift;
            if (repaired < from)
                break;
            if (repaired < from + edit.Text.Length)
                return Math.Min(edit.Offset + (int)(repaired - from), edit.Offset + edit.Length);
            shift += edit.Length - edit.Text.Length;
        }

        return Math.Clamp((int)repaired + shift, start, end);
    }

    private readonly record struct Edit(int Offset, int Length, string Text);
}
