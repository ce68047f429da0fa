namespace OutreachSite.Content.FrontMatter;

/// <summary>
/// 調査のしかた: how a survey was made. A page that shows its results says all of it, or says that it is not known: shares without it
/// cannot be judged.
/// </summary>
/// <param name="Name">What the survey is called; null when the page's title says it.</param>
/// <param name="Purpose">What it was for; null when the source does not say.</param>
/// <param name="Asked">Who was asked.</param>
/// <param name="Method">How: by post, on the web, by visit; or 記載なし.</param>
/// <param name="Period">When they were asked; or 記載なし.</param>
/// <param name="AsOf">The time that the answers speak of; null when it is the period.</param>
/// <param name="Sent">How many were asked; null for 記載なし.</param>
/// <param name="Returned">How many answered; null for 記載なし.</param>
/// <param name="Base">Of whom the shares on the page are.</param>
/// <param name="Notes">What has to be known when reading: doubts, readings of the source.</param>
public sealed record SurveyMethod(
    string? Name, string? Purpose, string Asked, string Method, string Period, CitedDate? AsOf, int? Sent, int? Returned, string Base, ImmutableArray<string> Notes);
