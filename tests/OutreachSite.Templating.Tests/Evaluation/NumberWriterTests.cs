using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using OutreachSite.Templating.Evaluation;

namespace OutreachSite.Templating.Tests.Evaluation;

/// <summary>Numbers have the same digits as everywhere else in the program.</summary>
public sealed class NumberWriterTests
{
    [Theory]
    [InlineData(0.0)]
    [InlineData(0.1)]
    [InlineData(0.29)]
    [InlineData(-0.001)]
    [InlineData(0.0001)]
    [InlineData(1.005)]
    [InlineData(999999999.999)]
    [InlineData(1e9)]
    [InlineData(1e15)]
    [InlineData(1.5e300)]
    [InlineData(0.1 + 0.2)]
    [InlineData(double.NaN)]
    [InlineData(double.NegativeInfinity)]
    public void A_number_has_the_digits_that_it_always_has(double number) => Assert.Equal(number.ToString(CultureInfo.InvariantCulture), Written(number));

    [Fact]
    public void Negative_zero_keeps_its_sign() => Assert.Equal("-0", Written(-0.0));

    [Fact]
    public void Any_decimal_has_the_digits_that_it_always_has() => Prop.ForAll<int, byte>((digits, places) =>
    {
        var number = digits / Math.Pow(10, places % 12);
        return Written(number) == number.ToString(CultureInfo.InvariantCulture);
    }).QuickCheckThrowOnFailure();

    private static string Written(double number)
    {
        var target = new byte[NumberWriter.LongestDouble];
        return Encoding.ASCII.GetString(target, 0, NumberWriter.Write(number, target));
    }
}
