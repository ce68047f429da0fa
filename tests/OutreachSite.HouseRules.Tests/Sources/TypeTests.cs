using System.Reflection;
using System.Runtime.CompilerServices;
using OutreachSite.Diagnostics;

namespace OutreachSite.HouseRules.Tests.Sources;

/// <summary>The shape of the types, read from what was built (docs/conventions.md).</summary>
public sealed class TypeTests
{
    private const BindingFlags Everything =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly string[] _emptyNames = ["Helper", "Helpers", "Manager", "Util", "Utils", "Utility", "Common", "Info", "Impl", "Misc"];

    [Fact]
    public void Every_public_type_says_what_it_is() => Violations.None(
        Product.Types.Where(type => type.IsVisible && XmlComments.SummaryOf(type).Length == 0).Select(type => $"{type} has no summary"));

    [Fact]
    public void A_name_says_something() => Violations.None(
        Product.Types.Where(type => _emptyNames.Any(word => type.Name.EndsWith(word, StringComparison.Ordinal))).Select(type => $"{type} has a name that says nothing"));

    [Fact]
    public void A_class_that_nothing_derives_from_is_sealed()
    {
        var bases = Product.Types.Select(type => type.BaseType).OfType<Type>()
            .Select(type => type.IsGenericType ? type.GetGenericTypeDefinition() : type).ToHashSet();
        Violations.None(Product.Types.Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false } && !bases.Contains(type))
            .Where(type => !typeof(Delegate).IsAssignableFrom(type)).Select(type => $"{type} is not sealed"));
    }

    [Fact]
    public void A_record_has_no_setters() => Violations.None(
        from type in Product.Types
        where type.IsVisible && IsRecord(type)
        from property in type.GetProperties(Everything)
        where property.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
        select $"{type}.{property.Name} can be set");

    [Fact]
    public void Nothing_static_changes() => Violations.None(
        from type in Product.Types
        from field in type.GetFields(Everything)
        where field is { IsStatic: true, IsInitOnly: false, IsLiteral: false } && !field.Name.Contains('<', StringComparison.Ordinal)
        where field.GetCustomAttribute<ThreadStaticAttribute>() is null
        select $"{type}.{field.Name} is static and can change");

    [Fact]
    public void Only_the_factories_of_an_area_make_diagnostics()
    {
        var makers =
            from project in Product.Projects
            from type in project.Assembly.GetTypes()
            let owner = Outermost(type)
            // The codec reads back what a factory made in an earlier build.
            where owner != typeof(Diagnostic) && owner != typeof(OutreachSite.Pipelines.Storage.DiagnosticCodec) && !owner.Name.EndsWith("Diagnostics", StringComparison.Ordinal)
            from method in type.GetMethods(Everything).Cast<MethodBase>().Concat(type.GetConstructors(Everything))
            where Makes(method, typeof(Diagnostic))
            select $"{owner}.{method.Name} makes a diagnostic: give it a factory method";
        Violations.None(makers);
    }

    [Fact]
    public void The_makers_of_diagnostics_are_found() =>
        Assert.True(Makes(typeof(OutreachSite.Dates.DateDiagnostics).GetMethod("Unreadable")!, typeof(Diagnostic)));

    /// <summary>True when the compiled method calls a constructor of the type, whichever way it is written.</summary>
    private static bool Makes(MethodBase method, Type type)
    {
        const byte NewObject = 0x73;
        var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        for (var i = 0; i + 4 < code.Length; i++)
        {
            if (code[i] != NewObject || code[i + 4] is not (0x06 or 0x0A))
                continue;
            try
            {
                if (method.Module.ResolveMethod(BitConverter.ToInt32(code, i + 1), Arguments(method.DeclaringType), null)?.DeclaringType == type)
                    return true;
            }
            catch (Exception e) when (e is ArgumentException or BadImageFormatException)
            {
                // The byte was part of something else.
            }
        }

        return false;
    }

    private static Type[]? Arguments(Type? type) => type is { IsGenericType: true } ? type.GetGenericArguments() : null;

    private static Type Outermost(Type type)
    {
        while (type.DeclaringType is { } outer)
            type = outer;
        return type;
    }

    private static bool IsRecord(Type type) => type.GetMethod("PrintMembers", Everything) is not null;
}
