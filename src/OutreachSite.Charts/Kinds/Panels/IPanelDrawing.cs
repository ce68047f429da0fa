using OutreachSite.Charts.Svg;

namespace OutreachSite.Charts.Kinds.Panels;

/// <summary>One way to draw a small chart.</summary>
internal interface IPanelDrawing
{
    /// <summary>The height of the chart of a group in this width.</summary>
    double Height(PanelGroup group, double width);

    /// <summary>Draws it from the top left of the place.</summary>
    void Draw(Drawing drawing, PanelGroup group, Box place);
}
