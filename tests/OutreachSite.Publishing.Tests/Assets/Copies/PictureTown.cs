using System.Buffers.Binary;
using OutreachSite.Files;
using OutreachSite.Publishing.Publish;
using OutreachSite.Testing;

namespace OutreachSite.Publishing.Tests.Assets.Copies;

/// <summary>A small site with a photograph of 960 x 540 pixels on a page that is wanted on paper, and a program that acts as if it were libvips; gone after the test.</summary>
internal sealed class PictureTown : IDisposable
{
    /// <summary>The path of the photograph in the sources.</summary>
    public const string Photograph = "content/guides/costs/desk.jpg";

    private static readonly SiteScenario _site = SiteScenario.From(Checkout.Files.Root, "themes/machi").With(SiteScenario.Of("""
        -- content/site.yml --
        title: みほん案内
        base: https://example.invalid/
        publisher:
          name: みほん町
          contact: center
        theme: machi
        variants: [ja]
        navigation:
          - label: 手引き
            page: guides/index.md
        -- content/contacts.yml --
        center:
          name: 相談センター
          phone: 0000-21-3456
        -- content/index.md --
        ---
        title: 家で暮らす
        summary: 家で暮らすための案内です。
        published: 2026-10-01
        ---

        [手引きの一覧](guides/index.md)を見てください。
        -- content/guides/index.md --
        ---
        title: 手引き
        summary: 手引きの一覧です。
        published: 2026-10-01
        ---

        [窓口の写真](costs/desk.jpg)もあります。
        -- content/guides/costs/index.md --
        ---
        title: お金のこと
        summary: かかるお金です。
        published: 2026-10-01
        print: [sheet]
        ---

        ![相談の窓口](desk.jpg "窓口")
        """));

    private readonly string _root = Directory.CreateTempSubdirectory("outreach-pictures-").FullName;

    public PictureTown()
    {
        _site.WriteTo(Sources);
        File.WriteAllBytes(Path.Combine(Sources, Photograph), Checkout.Files.Read(new("content/consult/desk.jpg"))!);
        Directory.CreateDirectory(Path.Combine(_root, "made"));
        foreach (var (width, height) in new[] { (480, 270), (800, 450), (960, 540) })
            Prepare(width, WebP(width, height));
    }

    public string Sources => Path.Combine(_root, "site");

    public string State => Path.Combine(_root, "state");

    public string Output => Path.Combine(_root, "output");

    /// <summary>Builds and publishes.</summary>
    public Publication Build(string? program, bool strict = false, TimeSpan? patience = null) =>
        new SitePublication(new DiskFiles(Sources), new(Output), new(State), new(Checkout.Today))
        {
            IsStrict = strict, LooksAtEverything = true, PictureProgram = program, PicturePatience = patience,
        }.Run();

    /// <summary>Adds lines to site.yml.</summary>
    public void Set(string lines) => File.AppendAllText(Path.Combine(Sources, "content/site.yml"), $"\n{lines}\n");

    /// <summary>What the program gives for a width.</summary>
    public void Prepare(int width, byte[] copy) => File.WriteAllBytes(Path.Combine(_root, "made", $"{width}.webp"), copy);

    /// <summary>A program that writes down how it is called, and gives what was prepared.</summary>
    public string Program(string version = "8.14.1") => Script($$"""
        [ "$1" = "--version" ] && echo "vips-{{version}}" && exit 0
        echo "$VIPS_BLOCK_UNTRUSTED $VIPS_CONCURRENCY $*" >> "{{_root}}/calls"
        cp "{{_root}}/made/$4.webp" "${3%%\[*}"
        """);

    /// <summary>A program that says the right version, and then does something else.</summary>
    public string Bad(string instead) => Script($$"""
        [ "$1" = "--version" ] && echo "vips-8.14.1" && exit 0
        out="${3%%\[*}"
        {{instead}}
        """);

    /// <summary>Takes the calls of the program since the last time.</summary>
    public string[] Calls()
    {
        var path = Path.Combine(_root, "calls");
        var calls = File.Exists(path) ? File.ReadAllLines(path) : [];
        File.Delete(path);
        return [.. calls.Order(StringComparer.Ordinal)];
    }

    /// <summary>The smaller copies in the output.</summary>
    public string[] Copies => [.. new DiskFiles(Output).List(RelativePath.Root).Where(path => path.Extension == ".webp").Select(path => path.Value)];

    /// <summary>The copies that are kept for the next build.</summary>
    public string[] Kept => Directory.GetFiles(Path.Combine(State, "pictures"), "*.copy");

    /// <summary>The page with the photograph.</summary>
    public string Page => File.ReadAllText(Path.Combine(Output, "guides/costs/index.html"));

    public byte[] Bytes(string path) => File.ReadAllBytes(Path.Combine(Output, path));

    /// <summary>The structure of a WebP; its pixels are not to be decoded.</summary>
    public static byte[] WebP(int width, int height, int pixels = 0, params byte[][] more)
    {
        byte[] head = [0x2F, 0, 0, 0, 0];
        BinaryPrimitives.WriteUInt32LittleEndian(head.AsSpan(1), (uint)(width - 1) | (uint)(height - 1) << 14);
        byte[] body = [.. "WEBP"u8, .. Chunk("VP8L", [.. head, .. new byte[pixels]]), .. more.SelectMany(chunk => chunk)];
        return [.. "RIFF"u8, .. Little32(body.Length), .. body];
    }

    public static byte[] Chunk(string name, byte[] data) => [.. System.Text.Encoding.ASCII.GetBytes(name), .. Little32(data.Length), .. data, .. new byte[data.Length & 1]];

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private static byte[] Little32(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        return bytes;
    }

    private string Script(string text)
    {
        var path = Path.Combine(_root, "vips.sh");
        File.WriteAllText(path, $"#!/bin/sh\n{text}\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return path;
    }
}
