using OutreachSite.Pipelines.Rules;
using OutreachSite.Pipelines.Storage;
using OutreachSite.Registers;
using OutreachSite.Registers.Freshness;

namespace OutreachSite.Publishing.Registers;

/// <summary>How rows are stored: each value as the text that is read again as the same.</summary>
internal static class RegisterCodecs
{
    /// <summary>One row.</summary>
    public static Codec<OneRow> Row { get; } = new(
        static (one, to) =>
        {
            to.Write(one.Row?.Row.Kind.Key);
            if (one.Row is not { } shown)
                return;
            to.Write(shown.Id);
            to.Write(shown.Slug);
            to.Write(shown.Number);
            to.Write((long)shown.Freshness);
            var row = shown.Row;
            to.WriteList([.. row.Kind.Fields.Where(field => row[field] is not null)], (field, to) =>
            {
                to.Write(field.Key);
                to.Write(row.Text(field));
            });
        },
        static (ref ValueReader from) =>
        {
            if (from.ReadTextOrNull() is not { } key)
                return new(null);
            var kind = RegisterKinds.Find(key) ?? throw new DamagedValueException();
            var (id, slug, number, freshness) = (from.ReadText(), from.ReadText(), from.ReadText(), (FreshnessState)from.ReadInt());
            var texts = from.ReadList(static (ref ValueReader from) => (from.ReadText(), from.ReadText()));
            return new(new ShownRow(RegisterRow.Of(kind, id, texts), slug, number, freshness));
        });
}
