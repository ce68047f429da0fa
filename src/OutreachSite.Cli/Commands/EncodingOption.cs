using System.CommandLine;
using OutreachSite.Tables.Encodings;

namespace OutreachSite.Cli.Commands;

/// <summary>How a text file is stored: the option <c>--encoding</c> of every command that reads tables.</summary>
internal static class EncodingOption
{
    /// <summary>The option; null when it is found out.</summary>
    public static Option<TextEncoding?> Of(Surroundings around) => new("--encoding")
    {
        Description = around.Say($"文字コード: {string.Join("、", TextEncodingNames.Offered)}（はじめは自動）", $"encoding: {string.Join(", ", TextEncodingNames.Offered)} (default: found out)"),
        HelpName = "NAME",
        CustomParser = result =>
        {
            if (TextEncodingNames.Find(result.Tokens[0].Value) is { } encoding)
                return encoding;
            result.AddError(around.Say(
                $"文字コード「{result.Tokens[0].Value}」は使えません。{string.Join("、", TextEncodingNames.Offered)} のどれかにしてください",
                $"unknown encoding '{result.Tokens[0].Value}': use one of {string.Join(", ", TextEncodingNames.Offered)}"));
            return null;
        },
    };
}
