namespace OutreachSite.Publishing.Assets;

/// <summary>The classes in a piece of HTML as our templates write it: <c>class="…"</c>.</summary>
internal static class StyleClasses
{
    private const string Attribute = "class=\"";

    /// <summary>Their blocks, in order, as often as they stand there: of <c>os-card__title</c> and of <c>os-card--wide</c> it is <c>os-card</c>.</summary>
    public static Blocks In(string html) => new(html);

    /// <summary>Goes through the classes without making a string of any.</summary>
    public ref struct Blocks(string html)
    {
        private ReadOnlySpan<char> _rest = html;
        private ReadOnlySpan<char> _value = [];

        /// <summary>The block of the class at hand.</summary>
        public ReadOnlySpan<char> Current { get; private set; }

        /// <summary>For foreach.</summary>
        public readonly Blocks GetEnumerator() => this;

        /// <summary>Goes to the next class; false when there is none.</summary>
        public bool MoveNext()
        {
            while (true)
            {
                _value = _value.TrimStart(' ');
                if (_value.IsEmpty)
                {
                    if (!NextValue())
                        return false;
                    continue;
                }

                var end = _value.IndexOf(' ');
                var name = end < 0 ? _value : _value[..end];
                _value = end < 0 ? [] : _value[end..];
                Current = name[..EndOfBlock(name)];
                return true;
            }
        }

        private bool NextValue()
        {
            var at = _rest.IndexOf(Attribute);
            if (at < 0)
                return false;
            _rest = _rest[(at + Attribute.Length)..];
            var end = _rest.IndexOf('"');
            if (end < 0)
                return false;
            _value = _rest[..end];
            _rest = _rest[end..];
            return true;
        }

        private static int EndOfBlock(ReadOnlySpan<char> name)
        {
            var (part, form) = (name.IndexOf("__"), name.IndexOf("--"));
            return Math.Min(part < 0 ? name.Length : part, form < 0 ? name.Length : form);
        }
    }
}
