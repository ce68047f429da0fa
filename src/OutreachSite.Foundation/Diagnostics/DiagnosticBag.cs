namespace OutreachSite.Diagnostics;

/// <summary>Collects the problems of one step. Local to that step: it goes down as a parameter, never up.</summary>
public sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _items = [];

    /// <summary>True when at least one problem makes the result useless.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>How many problems there are so far.</summary>
    public int Count => _items.Count;

    /// <summary>Adds one problem.</summary>
    public void Add(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        _items.Add(diagnostic);
        HasErrors |= diagnostic.IsError;
    }

    /// <summary>Adds several problems.</summary>
    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        foreach (var diagnostic in diagnostics)
            Add(diagnostic);
    }

    /// <summary>Takes over the problems of an outcome and gives its value: null when there were errors.</summary>
    public T? Take<T>(Outcome<T> outcome) where T : class
    {
        ArgumentNullException.ThrowIfNull(outcome);
        AddRange(outcome.Diagnostics);
        return outcome.Value;
    }

    /// <summary>What was collected, in the order of adding.</summary>
    public ImmutableArray<Diagnostic> ToImmutableArray() => [.. _items];

    /// <summary>The value with its problems; without the value when one of them is an error.</summary>
    public Outcome<T> Conclude<T>(T? value) where T : class => new(HasErrors ? null : value, ToImmutableArray());
}
