namespace OutreachSite.Content.Events;

/// <summary>Everything that can be wrong with an event: EVT101 to EVT199.</summary>
public static class EventDiagnostics
{
    /// <summary>An event of several days ends before it begins.</summary>
    public static Diagnostic LastDayBeforeFirst(Location where, string until, string date) => new("EVT101", Severity.Error, where,
        new($"最後の日「{until}」が、最初の日「{date}」より前です", $"the last day ({until}) is before the first ({date})"),
        new("until か date の日付を直してください", "correct 'until' or 'date'"));

    /// <summary>The doors open after the beginning.</summary>
    public static Diagnostic DoorsAfterStart(Location where, string doors, string start) => new("EVT102", Severity.Error, where,
        new($"会場の受付「{doors}」が、始まりの時刻「{start}」より後です", $"the doors open ({doors}) after the start ({start})"),
        new("doors か start の時刻を直してください", "correct 'doors' or 'start'"));

    /// <summary>A session begins before the event or before the one above it has ended.</summary>
    public static Diagnostic SessionTooEarly(Location where, string session, string start, string earliest) => new("EVT103", Severity.Warning, where,
        new($"プログラム「{session}」が {start} に始まりますが、その前は {earliest} までです", $"the session '{session}' begins at {start}, before {earliest}"),
        new("時刻の順に並べるか、時刻を直してください", "put the sessions in order or correct the times"));

    /// <summary>A session ends after the event.</summary>
    public static Diagnostic SessionTooLate(Location where, string session, string end, string close) => new("EVT104", Severity.Warning, where,
        new($"プログラム「{session}」が {end} までありますが、会は {close} に終わります", $"the session '{session}' ends at {end}, after the event ({close})"),
        new("end か、プログラムの時刻を直してください", "correct 'end' or the time of the session"));

    /// <summary>The professions do not add up to all who came.</summary>
    public static Diagnostic ProfessionsDoNotAddUp(Location where, int sum, int attended) => new("EVT105", Severity.Warning, where,
        new($"職種ごとの参加者を足すと{sum}人ですが、参加者は{attended}人と書かれています", $"the professions add up to {sum} people, but {attended} attended"),
        new("数を確かめてください。わからない職種の数は書かないでください", "check the numbers; leave out those that are not known"));

    /// <summary>More people of a profession came than were invited.</summary>
    public static Diagnostic MoreCameThanInvited(Location where, string profession, int attended, int invited) => new("EVT106", Severity.Hint, where,
        new($"{profession}の参加{attended}人が、案内した{invited}人より多くなっています", $"more people came ({attended}) than were invited ({invited}): {profession}"),
        new("数を確かめてください", "check the numbers"));

    /// <summary>Results would be shown before the event has ended.</summary>
    public static Diagnostic ResultsBeforeEvent(Location where, string published, string date) => new("EVT107", Severity.Error, where,
        new($"結果を載せる日「{published}」が、会の終わる日「{date}」より後ではありません", $"the results would be published on {published}, not after the event ({date})"),
        new("results の published を、会の次の日より後にしてください", "set 'published' of 'results' to a day after the event"));

    /// <summary>A letter names a session that the programme does not have.</summary>
    public static Diagnostic UnknownSession(Location where, string session, IEnumerable<string> sessions)
    {
        var known = sessions.ToImmutableArray();
        return new("EVT108", Severity.Error, where,
            new($"プログラムに「{session}」がありません", $"the programme has no session '{session}'"),
            Suggestion.DidYouMean(session, known) ?? new("sessions に書いた title を、そのまま書いてください", "write the 'title' of one of the sessions"));
    }

    /// <summary>People with disabilities cannot know whether they can come.</summary>
    public static Diagnostic NoAccessibility(Location where) => new("EVT109", Severity.Hint, where,
        new("車いすの席や手話などのことが、書かれていません", "nothing is said about access for people with disabilities"),
        new("accessibility に、あるもの・ないもの・相談できるものを書いてください", "say under 'accessibility' what there is, what there is not, and what can be asked for"));

    /// <summary>A recording without its words excludes those who cannot hear it.</summary>
    public static Diagnostic NoTranscript(Location where, string file) => new("EVT110", Severity.Error, where,
        new($"動画の文字起こし「{file}」がありません", $"the transcript '{file}' of the video is not there"),
        new("話したことと画面に出たことを書いたページを、event.yml と同じフォルダーに置いてください", "put a page with what is said and shown into the folder of event.yml"));

    /// <summary>The results that the event names are not there.</summary>
    public static Diagnostic NoResults(Location where, string file) => new("EVT111", Severity.Error, where,
        new($"アンケートの結果「{file}」がありません", $"the results '{file}' of the survey are not there"),
        new("outreach import survey で作った results.json を、event.yml と同じフォルダーに置いてください", "make them with 'outreach import survey' in the folder of event.yml"));

    /// <summary>A question that the event names is not in the results.</summary>
    public static Diagnostic UnknownQuestion(Location where, string question, IEnumerable<string> questions)
    {
        var known = questions.ToImmutableArray();
        return new("EVT112", Severity.Error, where,
            new($"アンケートの結果に、質問「{question}」がありません", $"the results have no question '{question}'"),
            Suggestion.DidYouMean(question, known) ?? new("results.json にある質問の id か、質問の文を書いてください", "write the id or the wording of a question of results.json"));
    }

    /// <summary>More answers than people who came: one of the numbers is wrong, or others were asked as well.</summary>
    public static Diagnostic MoreAnsweredThanCame(Location where, int answered, int came) => new("EVT113", Severity.Warning, where,
        new($"回答{answered}名が、参加者{came}名より多くなっています", $"there are more answers ({answered}) than people who came ({came})"),
        new("attended の数と、取り込んだ回答を確かめてください", "check 'attended' and the answers that were imported"));
}
