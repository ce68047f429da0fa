using System.Security.Cryptography;
using System.Text;

namespace OutreachSite.Templating.Builtins;

/// <summary>Replacing, digests, Base64.</summary>
internal static partial class StringFunctions
{
    /// <summary>The text with each match replaced.</summary>
    private static Value Replace(in Arguments a) => ReplaceAll(a, a.Text(1), a.Text(2));

    /// <summary>The text without any match.</summary>
    private static Value Remove(in Arguments a) => a.IsNull(0) ? Value.Null : ReplaceAll(a, a.Text(1), "");

    private static Value ReplaceAll(in Arguments a, string match, string with)
    {
        var text = a.Text(0);
        if (match.Length == 0)
            return text;
        var count = 0L;
        for (var at = text.IndexOf(match, StringComparison.Ordinal); at >= 0; at = text.IndexOf(match, at + match.Length, StringComparison.Ordinal))
            count++;
        a.Context.AllocateText(text.Length + (count * ((long)with.Length - match.Length)));
        return text.Replace(match, with, StringComparison.Ordinal);
    }

    /// <summary>The text with the first match replaced, or the last one.</summary>
    private static Value ReplaceFirst(in Arguments a) => ReplaceOne(a, a.Text(1), a.Text(2), a[3].IsTruthy);

    /// <summary>The text without the first match.</summary>
    private static Value RemoveFirst(in Arguments a) => ReplaceOne(a, a.Text(1), "", fromEnd: false);

    /// <summary>The text without the last match.</summary>
    private static Value RemoveLast(in Arguments a) => ReplaceOne(a, a.Text(1), "", fromEnd: true);

    private static Value ReplaceOne(in Arguments a, string match, string with, bool fromEnd)
    {
        var text = a.Text(0);
        var at = match.Length == 0 ? -1 : fromEnd ? text.LastIndexOf(match, StringComparison.Ordinal) : text.IndexOf(match, StringComparison.Ordinal);
        return at < 0 ? text : a.Made(text[..at] + with + text[(at + match.Length)..]);
    }

    /// <summary>UTF-8 as Base64.</summary>
    private static Value Base64Encode(in Arguments a) => a.Made(Convert.ToBase64String(Bytes(a, 0)));

    /// <summary>Base64 as text.</summary>
    private static Value Base64Decode(in Arguments a)
    {
        var text = a.Text(0);
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var count)
            ? a.Made(Encoding.UTF8.GetString(bytes, 0, count))
            : throw a.Bad(0, new("Base64として読めない", "the text is not Base64"));
    }

    private static byte[] Bytes(in Arguments a, int position) => Encoding.UTF8.GetBytes(a.Text(position));

    private static Value Hex(in Arguments a, byte[] digest) => a.Made(Convert.ToHexStringLower(digest));

#pragma warning disable CA5350, CA5351 // Addresses of avatars and caches want these digests; nothing is protected by them.
    /// <summary>MD5 in hexadecimal digits.</summary>
    private static Value Md5(in Arguments a) => Hex(a, MD5.HashData(Bytes(a, 0)));

    /// <summary>SHA-1 in hexadecimal digits.</summary>
    private static Value Sha1(in Arguments a) => Hex(a, SHA1.HashData(Bytes(a, 0)));

    /// <summary>HMAC with SHA-1 in hexadecimal digits.</summary>
    private static Value HmacSha1(in Arguments a) => Hex(a, HMACSHA1.HashData(Bytes(a, 1), Bytes(a, 0)));
#pragma warning restore CA5350, CA5351

    /// <summary>SHA-256 in hexadecimal digits.</summary>
    private static Value Sha256(in Arguments a) => Hex(a, SHA256.HashData(Bytes(a, 0)));

    /// <summary>SHA-512 in hexadecimal digits.</summary>
    private static Value Sha512(in Arguments a) => Hex(a, SHA512.HashData(Bytes(a, 0)));

    /// <summary>HMAC with SHA-256 in hexadecimal digits.</summary>
    private static Value HmacSha256(in Arguments a) => Hex(a, HMACSHA256.HashData(Bytes(a, 1), Bytes(a, 0)));

    /// <summary>HMAC with SHA-512 in hexadecimal digits.</summary>
    private static Value HmacSha512(in Arguments a) => Hex(a, HMACSHA512.HashData(Bytes(a, 1), Bytes(a, 0)));
}
