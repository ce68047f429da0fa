using OutreachSite.Content.FrontMatter;
using OutreachSite.Pipelines.Storage;

namespace OutreachSite.Publishing.Sites;

/// <summary>Which register a page shows, and for whom.</summary>
/// <param name="Kind">The kind of the register as the page names it; perhaps there is none of that name.</param>
/// <param name="Table">The name of its table.</param>
internal sealed record ShownRegister(string Kind, string Table, RegisterView View)
{
    /// <summary>From the front matter; a table has the name of its kind unless another is written.</summary>
    public static ShownRegister Of(RegisterMatter matter) => new(matter.Register.Text, matter.Table?.Text ?? matter.Register.Text, matter.View);

    /// <summary>Stores it, or that there is none.</summary>
    public static void Write(ShownRegister? shown, ValueWriter to)
    {
        to.Write(shown?.Kind);
        if (shown is null)
            return;
        to.Write(shown.Table);
        to.Write((long)shown.View);
    }

    /// <summary>Reads what <see cref="Write"/> stored.</summary>
    public static ShownRegister? Read(ref ValueReader from) =>
        from.ReadTextOrNull() is { } kind ? new(kind, from.ReadText(), (RegisterView)from.ReadInt()) : null;
}
