using OutreachSite.Surveys.Privacy.Results;

namespace OutreachSite.Surveys.Privacy.Auditing;

/// <summary>Looks what a reader could find out if a table by groups were published.</summary>
internal interface ICrossingAudit
{
    /// <summary>
    /// The cells, by row and column, about which a reader would learn too much; none when the table is safe. Null when it could not be
    /// decided, and so counts as not safe.
    /// </summary>
    /// <param name="table">The table as it would be published.</param>
    /// <param name="stopsAtFirst">True when it is enough to know whether there is one.</param>
    IReadOnlyList<(int Row, int Column)>? Failures(CrossTable table, bool stopsAtFirst = false);
}
