using OutreachSite.Content.FrontMatter;
using OutreachSite.Pipelines.Storage;

namespace OutreachSite.Publishing.Sites.Remembered;

/// <summary>How what every page says about itself is stored, key by key in the order of <see cref="PageMatter"/>.</summary>
internal static class PageMatterCodec
{
    /// <summary>Stores it.</summary>
    public static void Write(PageMatter page, SourceCodec source, ValueWriter to)
    {
        to.Write(page.Title);
        to.Write(page.Summary);
        to.Write(page.Published);
        to.Write(page.Updated);
        to.Write(page.Reviewed);
        to.Write(page.NextReview);
        to.Write(page.Expires);
        to.Write(page.IsDraft);
        to.Write(page.Owner);
        source.Write(page.Contact, to);
        to.WriteList(page.Audiences, static (audience, to) => to.Write((long)audience));
        source.Write(page.Items, to);
        to.WriteList(page.Tags, WriteTag);
        to.WriteIntOrNull((int?)page.Status);
        to.WriteList(page.Sources, source.Write);
        SourceCodec.Write(page.AsOf, to);
        WriteSurvey(page.Survey, to);
        to.Write((long)page.Order);
        to.Write(page.MenuTitle);
        to.Write(page.Accent);
        to.Write(page.IsHiddenFromSearch);
        to.WriteList(page.Print, static (edition, to) => to.Write((long)edition));
        to.WriteIntOrNull((int?)page.Writing);
        source.Write(page.Places, to);
    }

    /// <summary>Reads what <see cref="Write"/> stored.</summary>
    public static PageMatter Read(SourceCodec source, ref ValueReader from) => new()
    {
        Title = from.ReadText(), Summary = from.ReadText(),
        Published = from.ReadDay() ?? throw new DamagedValueException(), Updated = from.ReadDay() ?? throw new DamagedValueException(),
        Reviewed = from.ReadDay(), NextReview = from.ReadDay(), Expires = from.ReadDay(),
        IsDraft = from.ReadFlag(), Owner = from.ReadTextOrNull(), Contact = source.ReadWordOrNull(ref from),
        Audiences = from.ReadList(static (ref ValueReader from) => (Audience)from.ReadInt()),
        Items = source.ReadWords(ref from), Tags = from.ReadList(ReadTag), Status = (PageStatus?)from.ReadIntOrNull(),
        Sources = from.ReadList(source.ReadSource), AsOf = SourceCodec.ReadDate(ref from), Survey = ReadSurvey(ref from),
        Order = from.ReadInt(), MenuTitle = from.ReadTextOrNull(), Accent = from.ReadTextOrNull(), IsHiddenFromSearch = from.ReadFlag(),
        Print = from.ReadList(static (ref ValueReader from) => (PaperEdition)from.ReadInt()),
        Writing = (PaperWriting?)from.ReadIntOrNull(), Places = source.ReadPlaces(ref from),
    };

    /// <summary>Stores a tag with its slug, which costs more to find than to read.</summary>
    public static void WriteTag(TagName tag, ValueWriter to)
    {
        to.Write(tag.Text);
        to.WriteUnless(tag.Text, tag.Slug);
    }

    /// <summary>Reads a tag.</summary>
    public static TagName ReadTag(ref ValueReader from) => new(from.ReadText(out var text), from.ReadUnless(text));

    private static void WriteSurvey(SurveyMethod? survey, ValueWriter to)
    {
        to.Write(survey is not null);
        if (survey is null)
            return;
        to.Write(survey.Name);
        to.Write(survey.Purpose);
        to.Write(survey.Asked);
        to.Write(survey.Method);
        to.Write(survey.Period);
        SourceCodec.Write(survey.AsOf, to);
        to.WriteIntOrNull(survey.Sent);
        to.WriteIntOrNull(survey.Returned);
        to.Write(survey.Base);
        to.WriteList(survey.Notes, static (note, to) => to.Write(note));
    }

    private static SurveyMethod? ReadSurvey(ref ValueReader from) => from.ReadFlag()
        ? new(
            from.ReadTextOrNull(), from.ReadTextOrNull(), from.ReadText(), from.ReadText(), from.ReadText(), SourceCodec.ReadDate(ref from),
            from.ReadIntOrNull(), from.ReadIntOrNull(), from.ReadText(), from.ReadList(static (ref ValueReader from) => from.ReadText()))
        : null;
}
