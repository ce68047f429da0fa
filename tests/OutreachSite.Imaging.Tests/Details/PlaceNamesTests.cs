using System.Text;
using OutreachSite.Imaging.Details;
using OutreachSite.Imaging.Tests.Samples;

namespace OutreachSite.Imaging.Tests.Details;

public class PlaceNamesTests
{
    private static bool HasPlace(byte[] notes)
    {
        var traces = new Traces();
        PlaceNames.Read(notes, traces);
        return traces.HasLocation;
    }

    [Theory]
    [InlineData("exif:GPSLatitude=\"35,40.0N\"", "")]
    [InlineData("exif:GPSLongitude='139,45.0E'", "")]
    [InlineData("exif:GPSLatitude = \"35,40.0N\"", "")]
    [InlineData("e:GPSDestLatitude=\"35,40.0N\"", "")]
    [InlineData("drone-dji:GpsLatitude=\"+35.66\"", "")]
    [InlineData("drone-dji:GpsLongtitude=\"+139.75\"", "")]
    [InlineData("", "<exif:GPSLatitude>35,40.0N</exif:GPSLatitude>")]
    [InlineData("", "<exif:GPSLatitude rdf:value=\"35,40.0N\"/>")]
    [InlineData("", "<x:LocationCreated><rdf:Bag><rdf:li exif:GPSLatitude=\"35,40.0N\"/></rdf:Bag></x:LocationCreated>")]
    public void A_coordinate_is_found_however_it_is_written(string attributes, string elements)
    {
        var packet = Xmp.Packet(attributes, elements);
        Assert.True(HasPlace(Encoding.UTF8.GetBytes(packet)));
        Assert.True(HasPlace(Encoding.Unicode.GetBytes(packet)));
        Assert.True(HasPlace(Encoding.BigEndianUnicode.GetBytes(packet)));
    }

    [Theory]
    [InlineData("exif:GPSLatitude=\"\" exif:GPSLongitude=''", "")]
    [InlineData("exif:GPSLatitude=\" \"", "")]
    [InlineData("exif:GPSLatitudeRef=\"N\"", "")]
    [InlineData("exif:GPSVersionID=\"2.3.0.0\" exif:GPSImgDirection=\"90/1\"", "")]
    [InlineData("photoshop:City=\"みほん市\"", "")]
    [InlineData("", "<exif:GPSLatitude/>")]
    [InlineData("", "<exif:GPSLatitude></exif:GPSLatitude>\n<exif:ISO>100</exif:ISO>")]
    [InlineData("", "<exif:GPSLatitude>\n</exif:GPSLatitude>")]
    public void A_property_without_a_coordinate_is_no_place(string attributes, string elements)
    {
        var packet = Xmp.Packet(attributes, elements);
        Assert.False(HasPlace(Encoding.UTF8.GetBytes(packet)));
        Assert.False(HasPlace(Encoding.Unicode.GetBytes(packet)));
    }
}
