using System.Text;

namespace OutreachSite.Imaging.Tests.Samples;

/// <summary>Puts numbers and texts together as bytes.</summary>
internal static class Bytes
{
    public static byte[] Of(params byte[][] parts) => [.. parts.SelectMany(part => part)];

    public static byte[] Text(string text) => Encoding.Latin1.GetBytes(text);

    public static byte[] Zeros(int count) => new byte[count];

    public static byte[] Big16(int value) => [(byte)(value >> 8), (byte)value];

    public static byte[] Big32(uint value) => [(byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value];

    public static byte[] Little16(int value) => [(byte)value, (byte)(value >> 8)];

    public static byte[] Little24(int value) => [(byte)value, (byte)(value >> 8), (byte)(value >> 16)];

    public static byte[] Little32(uint value) => [(byte)value, (byte)(value >> 8), (byte)(value >> 16), (byte)(value >> 24)];

    public static byte[] Without(this byte[] bytes, int fromEnd) => bytes[..^fromEnd];
}
