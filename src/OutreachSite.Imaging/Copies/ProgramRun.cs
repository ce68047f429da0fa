using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace OutreachSite.Imaging.Copies;

/// <summary>One run of a program, with an end: how it ended and what it said.</summary>
/// <param name="Ended">False when it was stopped because it took too long.</param>
/// <param name="Code">Its exit code; -1 when it could not be started, or was stopped.</param>
/// <param name="Said">The beginning of what it wrote on its output.</param>
/// <param name="Complained">The beginning of what it wrote on its error output, or why it could not be started.</param>
internal sealed record ProgramRun(bool Ended, int Code, string Said, string Complained)
{
    private const int Kept = 4096;

    private static readonly TimeSpan _moment = TimeSpan.FromSeconds(2);

    /// <summary>Runs a program in a folder. Its arguments go through no shell; it is told to keep away from unsafe formats, and to use one thread.</summary>
    public static ProgramRun Of(string program, IEnumerable<string> arguments, string folder, TimeSpan limit)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder, UseShellExecute = false, CreateNoWindow = true,
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        start.Environment["VIPS_BLOCK_UNTRUSTED"] = "1";
        start.Environment["VIPS_CONCURRENCY"] = "1";
        try
        {
            using var process = Process.Start(start)!;
            return Watch(process, limit);
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException or IOException)
        {
            return new(Ended: true, -1, "", e.Message);
        }
    }

    private static ProgramRun Watch(Process process, TimeSpan limit)
    {
        process.StandardInput.Close();
        var (said, complained) = (BeginningOf(process.StandardOutput.BaseStream), BeginningOf(process.StandardError.BaseStream));
        var ended = process.WaitForExit(limit);
        if (!ended)
            Stop(process);
        // Something that it left behind may hold its outputs open: that is not waited for.
        Task.WaitAll([said, complained], _moment);
        return new(ended, ended ? process.ExitCode : -1, TextOf(said), TextOf(complained));
    }

    private static void Stop(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit(_moment);
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It ended in between.
        }
    }

    /// <summary>
    /// Reads all, so that the program does not wait, and keeps the beginning. By a thread of its own: those that builds share may all be
    /// at work for longer than what was said is waited for.
    /// </summary>
    private static Task<string> BeginningOf(Stream output) =>
        Task.Factory.StartNew(() => ReadBeginning(output), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private static string ReadBeginning(Stream output)
    {
        var (kept, piece) = (new MemoryStream(), new byte[Kept]);
        try
        {
            for (int length; (length = output.Read(piece)) > 0;)
                kept.Write(piece, 0, Math.Min(length, Kept - (int)kept.Length));
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException or InvalidOperationException)
        {
            // It was stopped.
        }

        return Encoding.UTF8.GetString(kept.ToArray());
    }

    private static string TextOf(Task<string> output) => output.IsCompletedSuccessfully ? output.Result.Trim() : "";
}
