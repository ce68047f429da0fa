using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using OutreachSite.Diagnostics;

namespace OutreachSite.HouseRules.Tests.Catalogue;

/// <summary>Makes an argument for a parameter: a word in braces where an author's word goes, an example for a number or a date.</summary>
internal static class Sample
{
    private static readonly NullabilityInfoContext _nullability = new();

    private static readonly Dictionary<string, int> _numbers = new(StringComparer.OrdinalIgnoreCase)
    {
        ["year"] = 30, ["westernYear"] = 2018, ["month"] = 2, ["lastDay"] = 28, ["most"] = 10, ["limit"] = 1000,
        ["firstLine"] = 3, ["line"] = 3, ["expected"] = 4, ["cells"] = 5, ["headings"] = 4,
    };

    /// <summary>True when null may be given.</summary>
    public static bool MayBeNull(ParameterInfo parameter) =>
        Nullable.GetUnderlyingType(parameter.ParameterType) is not null || _nullability.Create(parameter).WriteState == NullabilityState.Nullable;

    /// <summary>An argument for a parameter.</summary>
    public static object? For(ParameterInfo parameter) => Of(parameter.ParameterType, parameter.Name!);

    private static object? Of(Type type, string name)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return Of(underlying, name);
        if (ItemOf(type) is { } item)
            return ListOf(type, item, name);
        return type switch
        {
            _ when type == typeof(string) => "{" + Spaced(name) + "}",
            _ when type == typeof(char) => '※',
            _ when type == typeof(bool) => true,
            _ when type == typeof(DateOnly) => new DateOnly(2018, 7, 28),
            _ when type == typeof(TimeSpan) => TimeSpan.FromSeconds(10),
            _ when type == typeof(Location) => new Location("page.md", 3, 5, 4),
            _ when type == typeof(Message) => new Message("{" + Spaced(name) + "}", "{" + Spaced(name) + "}"),
            { IsEnum: true } => Enum.GetValuesAsUnderlyingType(type) is var all ? Enum.ToObject(type, all.GetValue(Math.Max(0, all.Length - 2))!) : null,
            { IsPrimitive: true } or { Name: nameof(Decimal) } => Convert.ChangeType(_numbers.GetValueOrDefault(name, 2), type, null),
            { IsValueType: true, Namespace: "System" } => Activator.CreateInstance(type),
            _ => Existing(type).ElementAtOrDefault(1) ?? Constructed(type, name),
        };
    }

    /// <summary>What the type itself offers, as in <c>Era.All</c>, or a catalogue beside it.</summary>
    private static IEnumerable<object> Existing(Type type)
    {
        var offers = type.Assembly.GetExportedTypes().Where(owner => owner == type || owner.Name.EndsWith("Catalog", StringComparison.Ordinal))
            .SelectMany(owner => owner.GetProperties(BindingFlags.Static | BindingFlags.Public))
            .Where(property => ItemOf(property.PropertyType) == type);
        return offers.SelectMany(property => ((IEnumerable)property.GetValue(null)!).Cast<object>());
    }

    private static object Constructed(Type type, string name)
    {
        var constructor = type.GetConstructors().OrderByDescending(one => one.GetParameters().Length)
            .FirstOrDefault(one => one.GetParameters().All(parameter => parameter.ParameterType != type))
            ?? throw new InvalidOperationException($"No sample of {type} can be made: teach {nameof(Sample)} how.");
        // The word that an author wrote carries the name of the parameter, whatever the type calls it.
        return constructor.Invoke([.. constructor.GetParameters().Select(parameter =>
            Of(parameter.ParameterType, parameter.Name is "Text" or "text" or "path" or "message" ? name : parameter.Name!))]);
    }

    private static object ListOf(Type list, Type item, string name)
    {
        var array = Array.CreateInstance(item, 2);
        for (var i = 0; i < 2; i++)
            array.SetValue(item == typeof(string) ? $"{{{Spaced(name)} {i + 1}}}" : Existing(item).ElementAtOrDefault(i) ?? Of(item, $"{name} {i + 1}"), i);
        if (list.IsAssignableFrom(array.GetType()))
            return array;
        return typeof(ImmutableArray).GetMethods().Single(method => method.Name == nameof(ImmutableArray.Create)
                && method.GetParameters() is [{ ParameterType.IsArray: true } one] && one.GetCustomAttribute<ParamArrayAttribute>() is not null)
            .MakeGenericMethod(item).Invoke(null, [array])!;
    }

    private static Type? ItemOf(Type type) =>
        type.IsArray ? type.GetElementType()
        : type.IsGenericType && type != typeof(string) && typeof(IEnumerable).IsAssignableFrom(type) && type.GetGenericArguments() is [var item] ? item
        : null;

    /// <summary><c>written day</c> for <c>writtenDay</c>.</summary>
    private static string Spaced(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i == 0 ? "" : " ") + char.ToLowerInvariant(c) : c.ToString()));
}
