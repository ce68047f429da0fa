using System.Text;

namespace OutreachSite.Tables.Csv;

/// <summary>Reads separated values (RFC 4180) record by record, without keeping them: a value may hold line ends in quotation marks.</summary>
internal sealed class RecordReader(string text, char separator)
{
    private readonly List<(int Start, int Length, string? Unquoted)> _values = [];
    private int _at;

    /// <summary>How many values the record has.</summary>
    public int Count => _values.Count;

    /// <summary>The value in the current record whose quotation mark is never closed, from 0; -1 when there is none.</summary>
    public int Unclosed { get; private set; } = -1;

    /// <summary>One value of the current record, counted from 0.</summary>
    public ReadOnlySpan<char> this[int index] =>
        _values[index] is { Unquoted: { } unquoted } ? unquoted : text.AsSpan(_values[index].Start, _values[index].Length);

    /// <summary>Goes to the next record; false at the end.</summary>
    public bool ReadRecord()
    {
        _values.Clear();
        if (_at >= text.Length)
            return false;
        while (true)
        {
            ReadValue();
            if (_at >= text.Length)
                return true;
            var stop = text[_at++];
            if (stop == '\r' && _at < text.Length && text[_at] == '\n')
                _at++;
            if (stop != separator)
                return true;
        }
    }

    private void ReadValue()
    {
        var start = _at;
        while (_at < text.Length && text[_at] is ' ' or '\u3000')
            _at++;
        if (_at < text.Length && text[_at] == '"')
        {
            ReadQuoted();
            return;
        }

        // Excel and LoGo write ="0123" to keep the zeros.
        if (_at + 1 < text.Length && text[_at] == '=' && text[_at + 1] == '"')
        {
            _at++;
            ReadQuoted();
            return;
        }

        _at = start;
        SkipToStop();
        _values.Add((start, _at - start, null));
    }

    private void ReadQuoted()
    {
        var begin = ++_at;
        var quote = text.AsSpan(_at).IndexOf('"');
        if (quote >= 0 && IsStop(_at + quote + 1))
        {
            _at += quote + 1;
            AddUnquoted(text.AsSpan(begin, quote), begin);
            return;
        }

        var value = new StringBuilder();
        while (_at < text.Length)
        {
            var character = text[_at++];
            if (character != '"')
                value.Append(character);
            else if (_at < text.Length && text[_at] == '"')
                value.Append(text[_at++]);
            else
            {
                var rest = _at;
                SkipToStop();
                AddUnquoted(value.Append(text, rest, _at - rest).ToString(), start: -1);
                return;
            }
        }

        Unclosed = _values.Count;
        _values.Add((0, 0, value.ToString()));
    }

    private void AddUnquoted(ReadOnlySpan<char> value, int start)
    {
        if (value.Length > 3 && value[0] == '=' && value[1] == '"' && value[^1] == '"')
            _values.Add((0, 0, value[2..^1].ToString()));
        else if (start >= 0)
            _values.Add((start, value.Length, null));
        else
            _values.Add((0, 0, value.ToString()));
    }

    private bool IsStop(int at) => at >= text.Length || text[at] == separator || text[at] is '\r' or '\n';

    private void SkipToStop()
    {
        var found = text.AsSpan(_at).IndexOfAny(separator, '\r', '\n');
        _at = found < 0 ? text.Length : _at + found;
    }
}
