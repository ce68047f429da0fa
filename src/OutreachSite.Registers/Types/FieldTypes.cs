using OutreachSite.Registers.Types.Hours;
using OutreachSite.Registers.Types.Phones;

namespace OutreachSite.Registers.Types;

/// <summary>The types of values that registers have.</summary>
public static class FieldTypes
{
    /// <summary>One line.</summary>
    public static TextType Text { get; } = new(isLong: false);

    /// <summary>Text that may have several lines.</summary>
    public static TextType LongText { get; } = new(isLong: true);

    /// <summary>The name of a place or a body, exactly as it is written.</summary>
    public static NameType Named { get; } = new();

    /// <summary>A reading in katakana.</summary>
    public static KanaType Kana { get; } = new();

    /// <summary>Several words.</summary>
    public static ListType List { get; } = new();

    /// <summary>Several sentences.</summary>
    public static ListType Sentences { get; } = new(ofSentences: true);

    /// <summary>Telephone or fax numbers.</summary>
    public static PhoneType Phone { get; } = new();

    /// <summary>A postal code.</summary>
    public static PostalType Postal { get; } = new();

    /// <summary>A mail address.</summary>
    public static MailType Mail { get; } = new();

    /// <summary>The address of a web page.</summary>
    public static UrlType Url { get; } = new();

    /// <summary>A day.</summary>
    public static DayType Day { get; } = new();

    /// <summary>A year, Western or of an era, calendar or fiscal.</summary>
    public static YearType Year { get; } = new();

    /// <summary>A date as precise as it is known.</summary>
    public static PartialDateType PartialDate { get; } = new();

    /// <summary>A number.</summary>
    public static NumberType Number { get; } = new(zeroIsBlank: false);

    /// <summary>What stands where there is no number.</summary>
    public static MarkType Mark { get; } = new();

    /// <summary>How many people a service takes: 0 means that it has no such limit.</summary>
    public static NumberType Capacity { get; } = new(zeroIsBlank: true);

    /// <summary>Yes, no, or on request.</summary>
    public static AnswerType Answer { get; } = new();

    /// <summary>Times by weekday.</summary>
    public static HoursType Hours { get; } = new();

    /// <summary>A latitude in degrees.</summary>
    public static CoordinateType Latitude { get; } = new(isLatitude: true);

    /// <summary>A longitude in degrees.</summary>
    public static CoordinateType Longitude { get; } = new(isLatitude: false);

    /// <summary>The code of a municipality with its check digit.</summary>
    public static MunicipalityCodeType MunicipalityCode { get; } = new();

    /// <summary>The number of a corporation with its check digit.</summary>
    public static CorporateNumberType CorporateNumber { get; } = new();

    /// <summary>A code of digits, as long as the issuer makes it.</summary>
    /// <param name="lengths">How many digits it may have.</param>
    public static CodeType Code(params ImmutableArray<int> lengths) => new(lengths);
}
