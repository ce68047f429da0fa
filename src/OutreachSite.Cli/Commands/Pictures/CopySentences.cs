using System.Globalization;
using OutreachSite.Imaging.Copies;

namespace OutreachSite.Cli.Commands.Pictures;

/// <summary>What a build says of smaller copies of pictures.</summary>
internal static class CopySentences
{
    /// <summary>Why pictures have no smaller copies, and how to get them; null when none is waiting, or when nobody wants them.</summary>
    /// <param name="waiting">How many pictures would have some.</param>
    /// <param name="reason">Why there is no program; null when a person said that none is wanted.</param>
    public static Message? Waiting(int waiting, Diagnostic? reason)
    {
        if (waiting == 0 || reason is null)
            return null;
        var install = VipsLocator.InstallCommand;
        return new(
            string.Create(CultureInfo.InvariantCulture, $"{reason.Message.Japanese}。小さい版のない画像: {waiting}（そのままの大きさで公開しました）。入れかた: {install}"),
            string.Create(CultureInfo.InvariantCulture, $"{reason.Message.English}; pictures without smaller copies: {waiting} (published as large as they are). To install it: {install}"));
    }
}
