using OutreachSite.Imaging.Details;
using OutreachSite.Imaging.Tests.Samples;

namespace OutreachSite.Imaging.Tests.Details;

public class ExifReaderTests
{
    private static readonly byte[] Version = [2, 3, 0, 0];

    private static string Read(byte[] tiff)
    {
        var traces = new Traces();
        var orientation = ExifReader.Read(tiff, traces);
        return $"{orientation}{(traces.HasLocation ? " place" : "")}{(traces.IsUnclear ? " unclear" : "")}";
    }

    [Fact]
    public void A_gps_directory_without_coordinates_is_no_place()
    {
        Assert.Equal("6", Read(Tiff.Camera(orientation: 6, gps: [(0, 1, Version)])));
        Assert.Equal("6", Read(Tiff.Camera(orientation: 6, gps: [])));
        Assert.Equal("1", Read(Tiff.Camera(gps: [(0, 1, Version), (17, 5, Tiff.Degrees(true, 90, 0, 0)[..8])])));   // where the camera looks
    }

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(20)]
    [InlineData(22)]
    public void Each_coordinate_alone_is_a_place(int tag)
    {
        foreach (var isBigEndian in (bool[])[true, false])
            Assert.Equal("1 place", Read(Tiff.Camera(isBigEndian, gps: [(tag, 5, Tiff.Degrees(isBigEndian, 35, 40, 12))])));
    }

    [Fact]
    public void Zeros_and_fractions_of_nothing_are_no_place()
    {
        Assert.Equal("1", Read(Tiff.Camera(gps: [(2, 5, Tiff.Degrees(true, 0, 0, 0, below: 0)), (4, 5, Tiff.Degrees(true, 0, 0, 0, below: 0))])));
        Assert.Equal("1", Read(Tiff.Camera(gps: [(2, 5, Tiff.Degrees(true, 0, 0, 0)), (4, 5, Tiff.Degrees(true, 0, 0, 0))])));
    }

    [Fact]
    public void The_name_of_an_area_is_a_place()
    {
        Assert.Equal("1 place", Read(Tiff.Camera(gps: [(28, 7, "ASCII\0\0\0Mihon 1-2-3"u8.ToArray())])));
        Assert.Equal("1", Read(Tiff.Camera(gps: [(28, 7, "ASCII\0\0\0  \0"u8.ToArray())])));
    }

    [Fact]
    public void A_place_beside_an_inner_directory_is_found()
    {
        var tiff = new Tiff(isBigEndian: true);
        var block = tiff.Whole(
            [(0x8769, 4, tiff.Long(50)), (0x9999, 1, Bytes.Zeros(6)), (Tiff.Gps, 4, tiff.Long(0xFFFF_FFFF))],   // the zeros are at 50
            [(2, 5, Tiff.Degrees(true, 35, 40, 0))]);
        Assert.Equal("1 place", Read(block));
    }

    [Theory]
    [InlineData(0x8769)]
    [InlineData(0x014A)]
    public void A_place_below_an_inner_directory_is_found(int tag)
    {
        var tiff = new Tiff(isBigEndian: false);
        var block = Tiff.WithPlace(isBigEndian: false);
        block[4] = (byte)block.Length;   // another main directory at the end, to which the camera's is an inner one
        Assert.Equal("1 place", Read([.. block, .. tiff.Short(1), .. tiff.Short(tag), .. tiff.Short(4), .. tiff.Long(1), .. tiff.Long(8), .. tiff.Long(0)]));
    }

    [Fact]
    public void A_place_in_a_chained_directory_is_found()
    {
        var tiff = new Tiff(isBigEndian: false);
        var block = Tiff.WithPlace(isBigEndian: false);
        block[4] = (byte)block.Length;   // an empty main directory at the end, whose next one is the camera's
        Assert.Equal("1 place", Read([.. block, .. tiff.Short(0), .. tiff.Long(8)]));
    }

    [Fact]
    public void Xmp_inside_the_block_is_looked_through()
    {
        var tiff = new Tiff(isBigEndian: true);
        Assert.Equal("1 place", Read(tiff.Whole([(0x02BC, 1, Bytes.Text(Xmp.Packet()))])));
    }

    [Fact]
    public void Directories_in_a_circle_leave_doubt_and_end() =>
        Assert.Equal("1 unclear", Read(new Tiff(isBigEndian: true).Whole([(Tiff.Orientation, 3, [0, 1])], next: 8)));

    [Fact]
    public void A_gps_directory_that_is_not_there_leaves_doubt() =>
        Assert.Equal("1 unclear", Read(new Tiff(isBigEndian: true).Whole([(Tiff.Gps, 4, [0, 0, 0xFF, 0])])));

    [Fact]
    public void Coordinates_that_are_not_there_leave_doubt()
    {
        var block = Tiff.WithPlace();
        Assert.Equal("1 unclear", Read(block[..^48]));
    }

    [Fact]
    public void A_broken_chain_of_thumbnails_is_forgiven() =>
        Assert.Equal("6", Read(new Tiff(isBigEndian: true).Whole([(Tiff.Orientation, 3, [0, 6])], next: 0x00FF_FFFF)));

    [Fact]
    public void A_block_of_zeros_says_nothing_and_any_other_leaves_doubt()
    {
        Assert.Equal("1", Read([]));
        Assert.Equal("1", Read(Bytes.Zeros(30)));
        Assert.Equal("1 unclear", Read(Bytes.Text("what is this?")));
    }

    [Fact]
    public void A_block_with_endless_directories_ends_in_doubt()
    {
        var links = Enumerable.Range(1, 300_000).Select(number => Bytes.Of([0, 0], Bytes.Big32((uint)(8 + (6 * number)))));
        Assert.Equal("1 unclear", Read(Bytes.Of("MM\0*"u8.ToArray(), Bytes.Big32(8), Bytes.Of([.. links]))));
        Assert.Equal("1", Read(Bytes.Of("MM\0*"u8.ToArray(), Bytes.Big32(8), Bytes.Of([.. links.Take(1000)]))));
    }
}
