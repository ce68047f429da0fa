namespace OutreachSite.Pipelines.Execution;

/// <summary>
/// Values that several builds of one program have in common, known by everything that they were made of: whether one is
/// found here or made again can only be seen in the time it takes. Few, and the one that was used longest ago goes first, so that
/// memory does not grow with the number of builds. Safe for many threads.
/// </summary>
public sealed class SharedValues
{
    /// <summary>So many different values are held at most.</summary>
    public const int Most = 64;

    private readonly Lock _gate = new();
    private readonly Dictionary<(Type Type, ContentHash MadeOf), Held> _values = [];
    private long _time;

    /// <summary>The value made of these things; made when it is not held. Two that ask at once get one value.</summary>
    /// <param name="madeOf">Stands for all that the value depends on.</param>
    /// <param name="make">Makes it.</param>
    public T Of<T>(ContentHash madeOf, Func<T> make) where T : class
    {
        ArgumentNullException.ThrowIfNull(make);
        return (T)Find((typeof(T), madeOf), make).Value;
    }

    private Lazy<object> Find((Type, ContentHash) key, Func<object> make)
    {
        lock (_gate)
        {
            if (!_values.TryGetValue(key, out var held))
            {
                if (_values.Count == Most)
                    _values.Remove(_values.MinBy(value => value.Value.LastUsed).Key);
                _values[key] = held = new(new(make));
            }

            held.LastUsed = ++_time;
            return held.Made;
        }
    }

    private sealed class Held(Lazy<object> made)
    {
        public Lazy<object> Made { get; } = made;

        public long LastUsed { get; set; }
    }
}
