using System.Text;

namespace OutreachSite.Publishing.Assets;

/// <summary>
/// One style sheet made of a theme's many: its <c>@import</c> lines are replaced by what they name, in their cascade
/// layer, and comments and blanks that say nothing to a browser are left out.
/// </summary>
public static class Stylesheet
{
    /// <summary>Reads a sheet with its imports.</summary>
    /// <param name="entry">The sheet that names the others.</param>
    /// <param name="read">Gives a sheet's text; null when there is none.</param>
    /// <param name="isWanted">Tells which cascade layers are taken; all of them when it is null.</param>
    public static Outcome<string> Bundle(RelativePath entry, Func<RelativePath, SourceText?> read, Func<string, bool>? isWanted = null)
    {
        ArgumentNullException.ThrowIfNull(read);
        var problems = new DiagnosticBag();
        var css = Include(entry, Location.Of(entry), new(read, isWanted ?? (_ => true)), [], problems);
        return problems.Conclude(Compact(css));
    }

    private static string Include(
        RelativePath path, Location asker, Sheets sheets, ImmutableStack<RelativePath> above, DiagnosticBag problems)
    {
        if (above.Contains(path))
        {
            problems.Add(AssetDiagnostics.ImportCircle(asker, path.Value));
            return "";
        }

        if (sheets.Read(path) is not { } source)
        {
            problems.Add(AssetDiagnostics.MissingImport(asker, path.Value));
            return "";
        }

        var css = new StringBuilder();
        for (var line = 1; line <= source.LineCount; line++)
        {
            var text = source.Line(line);
            if (Import.Read(text) is not { } import)
                css.Append(text).Append('\n');
            else if (import.Layer is not null && !sheets.IsWanted(import.Layer))
                continue;
            else if (!path.Folder.TryCombine(import.Url, out var target))
                problems.Add(AssetDiagnostics.MissingImport(source.At(source.StartOfLine(line)), import.Url));
            else
                css.Append(import.Wrap(Include(target, source.At(source.StartOfLine(line)), sheets, above.Push(path), problems)));
        }

        return css.ToString();
    }

    /// <summary>Leaves out comments and runs of white space outside of strings.</summary>
    private static string Compact(string css)
    {
        var result = new StringBuilder(css.Length);
        for (var i = 0; i < css.Length; i++)
        {
            var c = css[i];
            if (c == '/' && i + 1 < css.Length && css[i + 1] == '*')
            {
                var end = css.IndexOf("*/", i + 2, StringComparison.Ordinal);
                i = end < 0 ? css.Length : end + 1;
            }
            else if (c is '"' or '\'')
            {
                var end = i + 1;
                while (end < css.Length && css[end] != c)
                    end += css[end] == '\\' ? 2 : 1;
                result.Append(css, i, Math.Min(css.Length, end + 1) - i);
                i = end;
            }
            else if (!char.IsWhiteSpace(c))
            {
                // The last declaration of a block needs no end of its own.
                if (c == '}' && result.Length > 0 && result[^1] == ';')
                    result.Length--;
                result.Append(c);
            }
            else if (result.Length > 0 && !"{};:,\n ".Contains(result[^1], StringComparison.Ordinal) && Next(css, i) is not ('{' or '}' or ';'))
            {
                result.Append(' ');
            }
        }

        return result.ToString();
    }

    private static char Next(string css, int from)
    {
        while (from < css.Length && char.IsWhiteSpace(css[from]))
            from++;
        return from < css.Length ? css[from] : '}';
    }

    private sealed record Sheets(Func<RelativePath, SourceText?> Read, Func<string, bool> IsWanted);

    private sealed record Import(string Url, string? Layer)
    {
        /// <summary>Reads <c>@import url("css/tokens.css") layer(tokens);</c>; null for any other line.</summary>
        public static Import? Read(string line)
        {
            var text = line.Trim();
            if (!text.StartsWith("@import", StringComparison.Ordinal))
                return null;
            var url = Between(text, "url(", ")").Trim('"', '\'', ' ');
            var layer = Between(text, "layer(", ")");
            return url.Length == 0 ? null : new(url, layer.Length == 0 ? null : layer);
        }

        public string Wrap(string css) => Layer is null ? css : $"@layer {Layer} {{\n{css}}}\n";

        private static string Between(string text, string open, string close)
        {
            var start = text.IndexOf(open, StringComparison.Ordinal);
            if (start < 0)
                return "";
            var end = text.IndexOf(close, start, StringComparison.Ordinal);
            return end < 0 ? "" : text[(start + open.Length)..end].Trim();
        }
    }
}
