using OutreachSite.Surveys.Scales;

namespace OutreachSite.Surveys.Answers;

/// <summary>
/// A question as it was asked. <paramref name="Options"/> stand in the order in which they are shown (of a scale: its order), those
/// that nobody chose included; they are empty unless the kind is single, multiple or scale.
/// </summary>
/// <param name="Id">A short name, unique in its survey: stable when the wording changes a little.</param>
/// <param name="Text">The wording, as the respondent read it.</param>
/// <param name="Kind">What it asks for.</param>
/// <param name="Options">Labels of what could be chosen.</param>
/// <param name="Scale">The scale, for questions of that kind alone.</param>
public sealed record Question(string Id, string Text, QuestionKind Kind, ImmutableArray<string> Options, Scale? Scale = null)
{
    /// <summary>True when the organiser says that answers are delicate (health, condition): a larger minimum cell holds.</summary>
    public bool IsSensitive { get; init; }

    /// <summary>True when it asks who the respondent is (profession, area, sex, age, facility, day) rather than what they think.</summary>
    public bool IsAboutPerson { get; init; }
}
