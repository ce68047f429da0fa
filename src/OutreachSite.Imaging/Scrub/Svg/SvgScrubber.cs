using System.Xml;

namespace OutreachSite.Imaging.Scrub.Svg;

/// <summary>
/// Reads a drawing with a reader that follows nothing outside of it, and writes it again with the elements and attributes
/// that are on <see cref="SvgLists"/>. Pictures in it are cleaned themselves.
/// </summary>
internal sealed class SvgScrubber
{
    private const int Deepest = 256;
    private const long MostUses = 100_000;

    private readonly XmlReader _reader;
    private readonly PictureLimits _limits;
    private readonly ScrubSheet _sheet;
    private readonly SvgWriter _writer = new();
    private readonly SvgUses _uses = new();
    private readonly SortedSet<string> _refused = new(StringComparer.Ordinal);
    private readonly Stack<string> _open = new();

    private SvgScrubber(XmlReader reader, PictureLimits limits)
    {
        (_reader, _limits) = (reader, limits);
        _sheet = new(limits.Parts, 0);
    }

    /// <summary>Cleans a drawing; what it lost that a reader might have seen is a warning.</summary>
    public static Outcome<ScrubbedPicture> Scrub(RelativePath path, ReadOnlySpan<byte> bytes, Location where, PictureLimits limits)
    {
        if (bytes.IsEmpty)
            return Outcome.Failed<ScrubbedPicture>(ImagingDiagnostics.Empty(where, path.Name));
        if (bytes.Length > limits.Bytes)
            return Outcome.Failed<ScrubbedPicture>(ImagingDiagnostics.TooManyBytes(where, path.Name, bytes.Length, limits));
        // A document type is passed over: what it declares is unknown afterwards, and whoever needs it is refused.
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, MaxCharactersInDocument = limits.Bytes, CloseInput = true };
        using var reader = XmlReader.Create(new MemoryStream(bytes.ToArray()), settings);
        try
        {
            return new SvgScrubber(reader, limits).Read(path, bytes, where);
        }
        catch (XmlException fault)
        {
            return Outcome.Failed<ScrubbedPicture>(ImagingDiagnostics.DrawingUnreadable(where, path.Name, fault.LineNumber));
        }
    }

    private Outcome<ScrubbedPicture> Read(RelativePath path, ReadOnlySpan<byte> bytes, Location where)
    {
        if (_reader.MoveToContent() != XmlNodeType.Element || _reader is not { LocalName: "svg", NamespaceURI: SvgLists.Svg })
            return Outcome.Failed<ScrubbedPicture>(ImagingDiagnostics.DrawingUnreadable(where, path.Name, Math.Max(1, Line)));
        var (width, height) = Size();
        do
        {
            if (!TryNode())
                return Outcome.Failed<ScrubbedPicture>(ImagingDiagnostics.TooManyParts(where, path.Name, _limits.Parts));
        }
        while (!_reader.EOF);
        var problems = new DiagnosticBag();
        if (_uses.Total(MostUses) > MostUses)
            problems.Add(ImagingDiagnostics.TooManyParts(where, path.Name, (int)MostUses));
        if (width > _limits.Side || height > _limits.Side)
            problems.Add(ImagingDiagnostics.TooManyPixels(where, path.Name, width, height, _limits));
        if (_refused.Count > 0)
            problems.Add(ImagingDiagnostics.DrawingReduced(where, path.Name, [.. _refused]));
        var traces = LastLook.At(bytes);
        return problems.Conclude(new ScrubbedPicture(_writer.ToBytes(), new(PictureFormat.Svg, width, height, 1, traces.HasLocation), _sheet.Removed));
    }

    private int Line => ((IXmlLineInfo)_reader).LineNumber;

    /// <summary>As a browser shows it: the sides that are given, else those of the view box, else 300 by 150 (CSS 2, 10.3.2).</summary>
    private (int Width, int Height) Size()
    {
        var box = SvgValues.Box(_reader.GetAttribute("viewBox"));
        var (width, height) = (SvgValues.Pixels(_reader.GetAttribute("width")), SvgValues.Pixels(_reader.GetAttribute("height")));
        if (box is { } view)
        {
            width ??= height is { } known ? known * view.Width / view.Height : view.Width;
            height ??= width * view.Height / view.Width;
        }

        return (Whole(width ?? 300), Whole(height ?? 150));

        static int Whole(double pixels) => (int)Math.Clamp(Math.Round(pixels), 1, int.MaxValue);
    }

    /// <summary>Takes one node and goes behind it; false when there are too many or they lie too deep.</summary>
    private bool TryNode()
    {
        switch (_reader.NodeType)
        {
            case XmlNodeType.Element:
                return TryElement();
            case XmlNodeType.EndElement:
                End();
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                TakeText();
                break;
            case XmlNodeType.Comment or XmlNodeType.ProcessingInstruction:
                _sheet.Remove(RemovedKind.Comments, _reader.Value.Length);
                break;
        }

        _reader.Read();
        return true;
    }

    private bool TryElement()
    {
        if (!_sheet.TryPart() || _open.Count >= Deepest)
            return false;
        var name = _reader.LocalName;
        if (_reader.NamespaceURI != SvgLists.Svg || SvgLists.Notes.Contains(name))
            Skip(RemovedKind.ProgramNotes);
        else if (name == "a")
            return TryInside();   // a link leads nowhere from a picture; what it surrounds is drawn
        else if (!SvgLists.Elements.Contains(name) || (name == "image" && Picture() is null))
            Refuse(name);
        else
            Begin(name);
        return true;
    }

    /// <summary>Steps into an element that is not written itself: a group stands for it.</summary>
    private bool TryInside()
    {
        Refuse(null, "a");
        Begin("g");
        return true;
    }

    private void Begin(string name)
    {
        _writer.Begin(name);
        _open.Push(name);
        _uses.Begin(_reader.GetAttribute("id"));
        var isEmpty = _reader.IsEmptyElement;
        WriteAttributes(name);
        _reader.MoveToElement();
        if (isEmpty)
            End();
        _reader.Read();
    }

    private void End()
    {
        _writer.End();
        _open.Pop();
        _uses.End();
    }

    private void WriteAttributes(string element)
    {
        var hasLink = _reader.GetAttribute("href") is not null;
        while (_reader.MoveToNextAttribute())
        {
            var (name, value) = (_reader.LocalName, _reader.Value);
            if (_reader.Prefix == "xmlns" || _reader.Name == "xmlns")
                continue;
            if (_reader.Prefix == "xml" && name is "space" or "lang")
                _writer.Attribute($"xml:{name}", value);
            else if (_reader.NamespaceURI is SvgLists.Links && name == "href" && !hasLink)
                WriteLink(element, value);
            else if (_reader.NamespaceURI.Length > 0)
                _sheet.Remove(RemovedKind.ProgramNotes, _reader.Name.Length + value.Length);
            else if (name == "href")
                WriteLink(element, value);
            else if (!SvgLists.IsAttribute(name))
                RefuseAttribute(name, value);
            else if (SvgLists.IsText(name) || SvgValues.IsStill(value))
                _writer.Attribute(name, value);
            else
                Refuse(value, name);
        }
    }

    private void WriteLink(string element, string value)
    {
        if (element == "image" && SvgPicture.Cleaned(value, _limits) is { } picture)
        {
            _writer.Attribute("href", picture);
        }
        else if (value.StartsWith('#'))
        {
            _writer.Attribute("href", value);
            if (element == "use")
                _uses.Use(value[1..]);
        }
        else
        {
            Refuse(value, "href");
        }
    }

    /// <summary>What programs wrote for themselves goes quietly; what would do something is named.</summary>
    private void RefuseAttribute(string name, string value)
    {
        if (name.StartsWith("on", StringComparison.OrdinalIgnoreCase))
            Refuse(value, name);
        else
            _sheet.Remove(RemovedKind.ProgramNotes, name.Length + value.Length);
    }

    private string? Picture() => SvgPicture.Cleaned(_reader.GetAttribute("href") ?? _reader.GetAttribute("href", SvgLists.Links) ?? "", _limits);

    private void TakeText()
    {
        if (_open.Count == 0 || !SvgLists.WithText.Contains(_open.Peek()))
            return;
        if (_open.Peek() == "style" && !SvgValues.IsStill(_reader.Value))
            Refuse(_reader.Value, "style");
        else
            _writer.Text(_reader.Value);
    }

    private void Refuse(string element)
    {
        _refused.Add(element);
        Skip(RemovedKind.ActiveContent);
    }

    private void Refuse(string? value, string name)
    {
        _refused.Add(name);
        _sheet.Remove(RemovedKind.ActiveContent, name.Length + (value?.Length ?? 0));
    }

    private void Skip(RemovedKind kind)
    {
        _sheet.Remove(kind, _reader.LocalName.Length + 2);
        _reader.Skip();
    }
}
