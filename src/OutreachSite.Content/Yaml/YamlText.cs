using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlParser = YamlDotNet.Core.Parser;

namespace OutreachSite.Content.Yaml;

/// <summary>Reads settings text into a small tree: texts, lists and maps only, no anchors, no tags, no types to guess.</summary>
public static class YamlText
{
    private const int DeepestNesting = 24;

    /// <summary>Reads a whole file.</summary>
    public static Outcome<YamlMapping> Read(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Read(source, 0, source.Text.Length);
    }

    /// <summary>Reads a part of a file, such as front matter. A part without any key is an empty map.</summary>
    public static Outcome<YamlMapping> Read(SourceText source, int start, int end)
    {
        var problems = new DiagnosticBag();
        return problems.Conclude(ReadMapping(source, start, end, problems));
    }

    /// <summary>
    /// Reads as much as can be read, so that the values can be checked although there are slips: null when nothing can.
    /// </summary>
    internal static YamlMapping? ReadMapping(SourceText source, int start, int end, DiagnosticBag problems) =>
        PlainYaml.TryRead(source, start, end) ?? Parse(source, start, end, problems);

    /// <summary>The same, always by the parser.</summary>
    internal static YamlMapping? Parse(SourceText source, int start, int end, DiagnosticBag problems)
    {
        var repair = new YamlRepair(source, start, end);
        var before = problems.Count;
        new YamlSlips(repair, problems).Find();
        try
        {
            var builder = new Builder(repair, problems);
            return builder.Document();
        }
        catch (YamlException failure)
        {
            // After a slip that was named already, what the parser says is only its echo.
            if (problems.Count == before)
                problems.Add(Explain(failure, repair));
        }
        catch (InvalidOperationException)
        {
            if (problems.Count == before)
                problems.Add(ContentDiagnostics.UnreadableSettings(source.At(start)));
        }

        return null;
    }

    private static Diagnostic Explain(YamlException failure, YamlRepair repair)
    {
        var offset = repair.ToSource(failure.Start.Index);
        var where = repair.Source.At(offset, 1);
        var line = repair.Source.Line(where.Line);
        return failure.Message.Contains("invalid mapping", StringComparison.Ordinal)
            ? ContentDiagnostics.UnexpectedKey(where, line.Trim())
            : ContentDiagnostics.UnreadableSettings(where);
    }

    /// <summary>Turns the parser's events into nodes with places in the file.</summary>
    private sealed class Builder(YamlRepair repair, DiagnosticBag problems)
    {
        private readonly YamlParser _parser = new(new StringReader(repair.Text()));

        private ParsingEvent Current => _parser.Current ?? throw new InvalidOperationException();

        public YamlMapping? Document()
        {
            _parser.MoveNext();
            _parser.MoveNext();
            if (Current is StreamEnd)
                return new([], repair.Source.At(repair.Start));
            _parser.MoveNext();
            var root = Node(0);
            if (root is YamlScalar { IsBlank: true })
                root = new YamlMapping([], root.Where);
            if (root is not null and not YamlMapping)
                problems.Add(ContentDiagnostics.NotKeysAndValues(root.Where));
            _parser.MoveNext();
            if (_parser.MoveNext() && Current is DocumentStart second)
                problems.Add(ContentDiagnostics.SecondDocument(At(second.Start.Index, 3)));
            return root as YamlMapping;
        }

        /// <summary>The node at the current event, which is left at its last event.</summary>
        private YamlNode? Node(int depth)
        {
            if (depth > DeepestNesting)
            {
                problems.Add(ContentDiagnostics.TooDeepSettings(At(Current.Start.Index, 1)));
                throw new InvalidOperationException();
            }

            if (Current is NodeEvent { Anchor.IsEmpty: false } or NodeEvent { Tag.IsEmpty: false } and not Scalar { IsPlainImplicit: false, IsQuotedImplicit: true })
                problems.Add(ContentDiagnostics.AnchorOrTag(At(Current.Start.Index, 1)));
            return Current switch
            {
                Scalar scalar => Text(scalar),
                SequenceStart => Sequence(depth),
                MappingStart => Mapping(depth),
                AnchorAlias alias => Refuse(alias),
                _ => null,
            };
        }

        private YamlScalar Refuse(AnchorAlias alias)
        {
            problems.Add(ContentDiagnostics.AnchorOrTag(At(alias.Start.Index, 1)));
            return new("", false, At(alias.Start.Index, 1));
        }

        private YamlScalar Text(Scalar scalar)
        {
            var quoted = scalar.Style is not (ScalarStyle.Plain or ScalarStyle.Any);
            return new(quoted ? scalar.Value : scalar.Value.Trim('\u3000', ' '), quoted, Span(scalar));
        }

        private YamlSequence Sequence(int depth)
        {
            var where = At(Current.Start.Index, 1);
            var items = ImmutableArray.CreateBuilder<YamlNode>();
            while (_parser.MoveNext() && Current is not SequenceEnd)
            {
                if (Node(depth + 1) is { } item)
                    items.Add(item);
            }

            return new(items.ToImmutable(), where);
        }

        private YamlMapping Mapping(int depth)
        {
            var where = At(Current.Start.Index, 1);
            var entries = ImmutableArray.CreateBuilder<YamlEntry>();
            var lines = new Dictionary<string, int>(StringComparer.Ordinal);
            while (_parser.MoveNext() && Current is not MappingEnd)
            {
                var key = Node(depth + 1);
                _parser.MoveNext();
                var value = Node(depth + 1);
                if (key is not YamlScalar name || value is null)
                {
                    problems.Add(ContentDiagnostics.KeyIsNoWord(key?.Where ?? where));
                    continue;
                }

                if (!lines.TryAdd(name.Text, name.Where.Line))
                    problems.Add(ContentDiagnostics.DuplicateKey(name.Where, name.Text, lines[name.Text]));
                else
                    entries.Add(new(name.Text, name.Where, value));
            }

            return new(entries.ToImmutable(), where);
        }

        private Location Span(Scalar scalar)
        {
            var start = repair.ToSource(scalar.Start.Index);
            var end = repair.ToSource(scalar.End.Index);
            var line = repair.Source.Text.AsSpan(start, Math.Max(0, end - start));
            var lineEnd = line.IndexOfAny('\r', '\n');
            return repair.Source.At(start, lineEnd >= 0 ? lineEnd : line.Length);
        }

        private Location At(long index, int length) => repair.Source.At(repair.ToSource(index), length);
    }
}
