namespace OutreachSite.Surveys.Answers;

/// <summary>The answers to one question, one for each response, in the order of the responses.</summary>
public abstract record AnswerColumn
{
    private protected AnswerColumn()
    {
    }

    /// <summary>How many responses there are, answered or not.</summary>
    public abstract int Count { get; }
}

/// <summary>
/// Answers to a question of kind single or scale: the place of the chosen option, <see cref="NoAnswer"/>, or
/// <see cref="Invalid"/> when something was written that cannot be read.
/// </summary>
public sealed record ChoiceColumn(ImmutableArray<short> Chosen) : AnswerColumn
{
    /// <summary>Nothing was answered.</summary>
    public const short NoAnswer = -1;

    /// <summary>What was written is no option (two marks, an unknown word).</summary>
    public const short Invalid = -2;

    /// <inheritdoc/>
    public override int Count => Chosen.Length;
}

/// <summary>
/// Answers to a question of kind multiple: bit <c>i</c> is set when option <c>i</c> was chosen, 0 when nothing was answered, and
/// <see cref="Invalid"/> alone when nothing that was written can be read. At most 62 options.
/// </summary>
public sealed record MultipleColumn(ImmutableArray<ulong> Chosen) : AnswerColumn
{
    /// <summary>What was written is no option.</summary>
    public const ulong Invalid = 1UL << 63;

    /// <inheritdoc/>
    public override int Count => Chosen.Length;
}

/// <summary>Answers to a question of kind number: null when nothing was answered, NaN when it cannot be read.</summary>
public sealed record NumberColumn(ImmutableArray<double?> Values) : AnswerColumn
{
    /// <inheritdoc/>
    public override int Count => Values.Length;
}

/// <summary>Answers to a question of kind date: null when nothing was answered or it cannot be read.</summary>
public sealed record DateColumn(ImmutableArray<DateOnly?> Values) : AnswerColumn
{
    /// <inheritdoc/>
    public override int Count => Values.Length;
}

/// <summary>Free text, null when nothing was written. It stays in memory and in the organiser's list of comments.</summary>
public sealed record TextColumn(ImmutableArray<string?> Values) : AnswerColumn
{
    /// <inheritdoc/>
    public override int Count => Values.Length;
}
