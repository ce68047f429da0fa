namespace OutreachSite.Surveys.Statistics;

/// <summary>Of whom a percentage is. Both are in use in Japan, so every table says which.</summary>
public enum Denominator
{
    /// <summary>Of all who were asked, no answer and unreadable answers included (無回答を含む).</summary>
    Respondents,

    /// <summary>Of those who gave an answer that can be read (無回答を除く).</summary>
    Answered,
}
