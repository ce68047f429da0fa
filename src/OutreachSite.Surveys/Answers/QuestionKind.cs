namespace OutreachSite.Surveys.Answers;

/// <summary>What a question asks for, and so how its answers are counted.</summary>
public enum QuestionKind
{
    /// <summary>One option of several that have no order.</summary>
    Single,

    /// <summary>Any number of options.</summary>
    Multiple,

    /// <summary>One step of an ordered scale.</summary>
    Scale,

    /// <summary>A number, such as years of work.</summary>
    Number,

    /// <summary>A calendar date.</summary>
    Date,

    /// <summary>Free text: never published by itself.</summary>
    Text,

    /// <summary>What the form's program added (times, addresses, names, numbers of receipt): never leaves the importer.</summary>
    Admin,
}
