using System.Reflection;
using OutreachSite.Diagnostics;

namespace OutreachSite.HouseRules.Tests.Catalogue;

/// <summary>One thing that can be wrong: the method that makes its diagnostic, and the diagnostic of a sample call.</summary>
internal sealed record DiagnosticFactory(Type Class, MethodInfo Method, Diagnostic Diagnostic, string Meaning)
{
    /// <summary>Every factory of every area, by code.</summary>
    public static IReadOnlyList<DiagnosticFactory> All { get; } =
        [.. Classes.SelectMany(Of).OrderBy(factory => factory.Diagnostic.Code, StringComparer.Ordinal)];

    /// <summary>The classes that make diagnostics.</summary>
    public static IEnumerable<Type> Classes => Product.Types.Where(type =>
        type is { IsAbstract: true, IsSealed: true } && type.Name.EndsWith("Diagnostics", StringComparison.Ordinal));

    /// <summary>The three letters of the area.</summary>
    public string Area => Diagnostic.Code[..Math.Min(3, Diagnostic.Code.Length)];

    /// <summary>What an author may get to read: the message, and the hint where there is one, for every way to call it.</summary>
    public IEnumerable<Message> Sentences => Calls(Method)
        .SelectMany(diagnostic => new Message?[] { diagnostic.Message, diagnostic.Hint }).OfType<Message>();

    /// <inheritdoc/>
    public override string ToString() => $"{Class.Name}.{Method.Name}";

    /// <summary>The diagnostics that a factory makes: with samples for everything, and with null for each parameter that allows it.</summary>
    private static IEnumerable<Diagnostic> Calls(MethodInfo method)
    {
        var parameters = method.GetParameters();
        yield return Call(method, [.. parameters.Select(Sample.For)]);
        foreach (var absent in parameters.Where(Sample.MayBeNull))
            yield return Call(method, [.. parameters.Select(parameter => parameter == absent ? null : Sample.For(parameter))]);
    }

    private static Diagnostic Call(MethodInfo method, object?[] arguments) => (Diagnostic)method.Invoke(null, arguments)!;

    /// <summary>A method that takes a diagnostic says the same in another place: it is no factory.</summary>
    private static IEnumerable<DiagnosticFactory> Of(Type type) => type
        .GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        .Where(method => method.ReturnType == typeof(Diagnostic) && !method.IsPrivate && !method.Name.Contains('<', StringComparison.Ordinal))
        .Where(method => method.GetParameters().All(parameter => parameter.ParameterType != typeof(Diagnostic)))
        .Select(method => new DiagnosticFactory(type, method, Calls(method).First(), XmlComments.SummaryOf(method)));
}
