namespace OutreachSite.Content;

/// <summary>One of the wordings in which a page exists: they stand beside each other as <c>.md</c>, <c>.en.md</c>, <c>.easy.md</c>.</summary>
public enum Variant
{
    /// <summary>The original: Japanese as the town writes it.</summary>
    Japanese,

    /// <summary>English.</summary>
    English,

    /// <summary>やさしい日本語: Japanese in short sentences with readings.</summary>
    Easy,
}

/// <summary>How variants are written in file names, settings and addresses.</summary>
public static class Variants
{
    /// <summary>The words, in the order of <see cref="Variant"/>.</summary>
    public static ImmutableArray<string> Keys { get; } = ["ja", "en", "easy"];

    /// <summary>Every variant, the original first.</summary>
    public static ImmutableArray<Variant> All { get; } = [Variant.Japanese, Variant.English, Variant.Easy];

    /// <summary><c>ja</c>, <c>en</c> or <c>easy</c>.</summary>
    public static string Key(this Variant variant) => Keys[(int)variant];

    /// <summary>The value of the <c>lang</c> attribute: <c>ja</c> or <c>en</c>.</summary>
    public static string Language(this Variant variant) => variant == Variant.English ? "en" : "ja";

    /// <summary>The variant of a word; null when it is none.</summary>
    public static Variant? Of(string key) => Keys.IndexOf(key) is var index and >= 0 ? (Variant)index : null;
}
