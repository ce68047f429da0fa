using System.Text.RegularExpressions;

namespace OutreachSite.Templating.Builtins;

/// <summary><c>regex.…</c>: regular expressions of .NET, each with a time limit. Options: <c>i m s x</c>.</summary>
internal static class RegexFunctions
{
    private const int LongestPattern = 2000;

    public static BuiltinObject Group { get; } = new("regex",
    [
        new("regex.escape", Escape, "pattern"),
        new("regex.match", MatchOne, "text", "pattern", "options?"),
        new("regex.matches", MatchAll, "text", "pattern", "options?"),
        new("regex.replace", Replace, "text", "pattern", "replace", "options?"),
        new("regex.split", Split, "text", "pattern", "options?"),
        new("regex.unescape", Unescape, "pattern"),
    ]);

    /// <summary>The text with all special characters escaped.</summary>
    private static Value Escape(in Arguments a) => a.Made(Regex.Escape(a.Text(0)));

    /// <summary>The text without escapes of special characters.</summary>
    private static Value Unescape(in Arguments a)
    {
        try
        {
            return a.Made(Regex.Unescape(a.Text(0)));
        }
        catch (ArgumentException)
        {
            throw Unreadable(a, 0);
        }
    }

    /// <summary>The first match as a list: the whole, then each group. Empty when there is none.</summary>
    private static Value MatchOne(in Arguments a)
    {
        var (regex, text) = (Get(a, 2), a.Text(0));
        return Run(a, () => Groups(regex.Match(text)));
    }

    /// <summary>All matches, each as a list of its groups.</summary>
    private static Value MatchAll(in Arguments a)
    {
        var (regex, text, context) = (Get(a, 2), a.Text(0), a.Context);
        return Run(a, () =>
        {
            var result = new TemplateList();
            for (var match = regex.Match(text); match.Success; match = match.NextMatch())
            {
                context.Charge(1);
                context.AllocateText(match.Length);
                result.Add(Groups(match));
            }

            return Value.Of(result);
        });
    }

    /// <summary>The text with all matches replaced; <c>$1</c> stands for a group.</summary>
    private static Value Replace(in Arguments a)
    {
        var (regex, text, with, context) = (Get(a, 3), a.Text(0), a.Text(2), a.Context);
        var length = (long)text.Length;
        return Run(a, () => regex.Replace(text, match =>
        {
            context.Charge(1);
            var part = match.Result(with);
            length += part.Length - match.Length;
            context.AllocateText(part.Length);
            context.CheckText(length);
            return part;
        }));
    }

    /// <summary>The parts between matches.</summary>
    private static Value Split(in Arguments a)
    {
        var (regex, text, context) = (Get(a, 2), a.Text(0), a.Context);
        return Run(a, () =>
        {
            context.AllocateText(text.Length);
            var parts = regex.Split(text);
            context.ChargeList(parts.Length);
            return Value.Of(new TemplateList(parts.Select(part => (Value)part)));
        });
    }

    private static Value Groups(Match match)
    {
        var groups = new TemplateList();
        if (match.Success)
        {
            foreach (Group group in match.Groups)
                groups.Add(group.Success ? group.Value : "");
        }

        return Value.Of(groups);
    }

    private static Regex Get(in Arguments a, int optionsAt)
    {
        var pattern = a.Text(1);
        var options = RegexOptions.None;
        foreach (var letter in a.Text(optionsAt))
        {
            options |= letter switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => throw a.Bad(optionsAt, new($"「{letter}」というオプションはない（i m s x）", $"there is no option '{letter}' (i m s x)")),
            };
        }

        if (pattern.Length > LongestPattern)
            throw Unreadable(a, 1);
        try
        {
            return a.Context.Regexes.Get(pattern, options, a.Context.Options.Budget.RegexTime);
        }
        catch (ArgumentException)
        {
            throw Unreadable(a, 1);
        }
    }

    private static Evaluation.TemplateFault Unreadable(in Arguments a, int position) =>
        a.Bad(position, new("正規表現として読めない", "the pattern is not a regular expression"));

    private static Value Run(in Arguments a, Func<Value> work)
    {
        try
        {
            return work();
        }
        catch (RegexMatchTimeoutException)
        {
            throw a.Context.Fail(TemplateDiagnostics.TooSlow(a.Context.Where(a.Site.At), a.Context.Options.Budget.RegexTime));
        }
    }
}
