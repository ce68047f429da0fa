using System.Diagnostics;

namespace OutreachSite.Print.Tests.Pdf;

/// <summary>A folder for files that programs of others look at.</summary>
internal sealed class PdfFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("outreach-pdf-tests-");

    /// <summary>Writes a file and gives its path.</summary>
    public string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>What a program says; fails when it fails, or warns.</summary>
    public static string Run(string program, params IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 && errors.Result.Length == 0 ? said : throw new InvalidDataException($"{program}: {said}{errors.Result}");
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);
}
