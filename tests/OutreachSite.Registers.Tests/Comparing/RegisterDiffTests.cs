using OutreachSite.Registers.Comparing;
using OutreachSite.Registers.Kinds.Facilities;

namespace OutreachSite.Registers.Tests.Comparing;

public sealed class RegisterDiffTests
{
    [Fact]
    public void Added_changed_and_removed_rows_are_told_by_their_ids()
    {
        var old = Registers.Read(FacilityKind.Kind, "名称,住所,電話番号\nあ医院,中央1,0176-00-1234\nい医院,中央2,0176-00-1235\nう医院,中央3,0176-00-1236\n").Records;
        var now = Registers.Read(FacilityKind.Kind, "名称,電話番号,住所,往診\nう医院,０１７６（００）１２３６,中央３,\nあ医院,0176-00-9999,中央1,○\nえ医院,0176-00-1237,中央4,\n").Records;
        var diff = RegisterDiff.Of(old, now);
        Assert.Equal(["え医院"], diff.Added.Select(row => row.Text(FacilityFields.Name)));
        Assert.Equal(["い医院"], diff.Removed.Select(row => row.Text(FacilityFields.Name)));
        var changed = diff.Changed.Single(change => change.After.Text(FacilityFields.Name) == "あ医院");
        Assert.Equal(["phone: 0176-00-1234 → 0176-00-9999", "visits:  → 可"], changed.Changes.Select(change => $"{change.Field.Key}: {change.Before} → {change.After}"));
        Assert.Equal(["address"], diff.Changed.Where(change => change != changed).SelectMany(change => change.Changes).Select(change => change.Field.Key));
    }

    [Fact]
    public void The_same_edition_has_no_difference()
    {
        var rows = Tests.Kinds.SampleRegisters.Rows(FacilityKind.Kind);
        Assert.True(RegisterDiff.Of(rows, rows).IsEmpty);
    }
}
