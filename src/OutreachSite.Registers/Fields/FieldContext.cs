namespace OutreachSite.Registers.Fields;

/// <summary>What a type knows beside the cell: which field it reads for, what was asked for, and where problems go.</summary>
public sealed class FieldContext(RegisterField field, ReadingOptions options, DiagnosticBag problems)
{
    /// <summary>The field.</summary>
    public RegisterField Field { get; } = field;

    /// <summary>What was asked for.</summary>
    public ReadingOptions Options { get; } = options;

    /// <summary>Says something about the value.</summary>
    public void Report(Diagnostic diagnostic) => problems.Add(diagnostic);

    /// <summary>How much it matters that a value cannot be read.</summary>
    public Severity Unread => Field.IsRequired || Field.IsVital ? Severity.Error : Severity.Warning;
}
