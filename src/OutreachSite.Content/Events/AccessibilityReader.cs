using System.Collections.Frozen;
using OutreachSite.Content.Yaml;

namespace OutreachSite.Content.Events;

/// <summary>Reads the block <c>accessibility</c> of an event.</summary>
internal static class AccessibilityReader
{
    private static readonly FrozenDictionary<string, Provision> Words = new Dictionary<string, Provision>
    {
        ["yes"] = Provision.Yes, ["あり"] = Provision.Yes, ["no"] = Provision.No, ["なし"] = Provision.No,
        ["ask"] = Provision.OnRequest, ["相談"] = Provision.OnRequest,
    }.ToFrozenDictionary();

    public static EventAccessibility Read(MappingReader? reader)
    {
        if (reader is null)
            return EventAccessibility.Unstated;
        var features = AccessibilityKeys.All.Select(one => (one.Feature, Provision: reader.OneOf(one.Key, Words)))
            .Where(one => one.Provision is not null).Select(one => (one.Feature, one.Provision!.Value)).ToImmutableArray();
        var note = reader.TextByVariant("note");
        reader.Done();
        return new(features, note);
    }
}
