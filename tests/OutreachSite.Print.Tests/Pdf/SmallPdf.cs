using System.Globalization;
using System.Text;

namespace OutreachSite.Print.Tests.Pdf;

/// <summary>A PDF file from the text of its objects, with the places that its table needs.</summary>
internal static class SmallPdf
{
    /// <summary>A page of A5 and one of A5 landscape can be told apart, and so can their texts.</summary>
    public static byte[] Pages(params IEnumerable<string> sizes)
    {
        var boxes = sizes.ToArray();
        var kids = string.Join(' ', boxes.Select((_, i) => $"{(2 * i) + 3} 0 R"));
        return Of(
        [
            "<</Type /Catalog /Pages 2 0 R>>",
            $"<</Type /Pages /Kids [{kids}] /Count {boxes.Length} /Resources <</Font <</F1 <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>>>>>>>",
            .. boxes.SelectMany((box, i) => new[]
            {
                $"<</Type /Page /Parent 2 0 R /MediaBox [0 0 {box}] /Contents {(2 * i) + 4} 0 R>>",
                Stream($"BT /F1 24 Tf 20 20 Td (Page {i + 1}) Tj ET"),
            }),
        ]);
    }

    public static string Stream(string content, string head = "") => $"<<{head} /Length {content.Length}>>\nstream\n{content}\nendstream";

    public static byte[] Of(IReadOnlyList<string> objects, string trailer = "/Root 1 0 R")
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        for (var i = 0; i < objects.Count; i++)
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places)
            file.Append(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {objects.Count + 1} {trailer}>>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}
