using System.Collections.Frozen;

namespace OutreachSite.Imaging.Scrub.Svg;

/// <summary>What a drawing may be made of (SVG 2): what is on no list is left out, so that new inventions of programs are, too.</summary>
internal static class SvgLists
{
    /// <summary>The namespace of SVG.</summary>
    public const string Svg = "http://www.w3.org/2000/svg";

    /// <summary>The namespace of links in older drawings.</summary>
    public const string Links = "http://www.w3.org/1999/xlink";

    /// <summary>Shapes, texts, paints, effects; nothing that runs, moves, loads or embeds.</summary>
    public static FrozenSet<string> Elements { get; } = Words("""
        svg g defs symbol use switch title desc style image
        path rect circle ellipse line polyline polygon text tspan textPath
        marker pattern clipPath mask linearGradient radialGradient stop
        filter feBlend feColorMatrix feComponentTransfer feComposite feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood
        feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
        """);

    /// <summary>Elements whose text is part of the drawing.</summary>
    public static FrozenSet<string> WithText { get; } = Words("title desc style text tspan textPath");

    /// <summary>Elements that hold nothing but what programs noted.</summary>
    public static FrozenSet<string> Notes { get; } = Words("metadata");

    /// <summary>Geometry, looks and names.</summary>
    public static FrozenSet<string> Attributes { get; } = Words("""
        id class style lang role width height viewBox preserveAspectRatio version x y x1 x2 y1 y2 cx cy r rx ry fx fy fr d points dx dy rotate
        textLength lengthAdjust startOffset method spacing side pathLength transform transform-origin href
        fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset
        paint-order vector-effect opacity color color-interpolation color-interpolation-filters color-rendering shape-rendering text-rendering image-rendering
        display visibility overflow clip clip-path clip-rule clipPathUnits mask maskUnits maskContentUnits mask-type mix-blend-mode isolation
        font-family font-size font-size-adjust font-stretch font-style font-variant font-weight letter-spacing word-spacing text-anchor text-decoration
        dominant-baseline alignment-baseline baseline-shift writing-mode direction unicode-bidi glyph-orientation-vertical white-space
        gradientUnits gradientTransform spreadMethod offset stop-color stop-opacity patternUnits patternContentUnits patternTransform
        marker-start marker-mid marker-end markerUnits markerWidth markerHeight refX refY orient
        filter filterUnits primitiveUnits in in2 result type values mode operator k1 k2 k3 k4 stdDeviation edgeMode flood-color flood-opacity lighting-color
        surfaceScale diffuseConstant specularConstant specularExponent azimuth elevation z pointsAtX pointsAtY pointsAtZ limitingConeAngle
        scale xChannelSelector yChannelSelector radius baseFrequency numOctaves seed stitchTiles tableValues slope intercept amplitude exponent
        """);

    /// <summary>True for an attribute of the drawing, by its name without a namespace.</summary>
    public static bool IsAttribute(string name) => Attributes.Contains(name) || name.StartsWith("aria-", StringComparison.Ordinal);

    /// <summary>True for an attribute whose value is a name or a text, and never read as CSS.</summary>
    public static bool IsText(string name) => name is "id" or "class" or "lang" or "role" || name.StartsWith("aria-", StringComparison.Ordinal);

    private static FrozenSet<string> Words(string list) =>
        list.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
