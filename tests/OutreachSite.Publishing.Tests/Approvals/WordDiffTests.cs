using OutreachSite.Publishing.Approvals;

namespace OutreachSite.Publishing.Tests.Approvals;

public sealed class WordDiffTests
{
    [Theory]
    [InlineData("電話は0176-23-5121です", "電話は0176-23-5122です", "電話は [-0176-23-5121] [+0176-23-5122] です")]
    [InlineData("受付は9:00から", "受付は8:30から", "受付は [-9:00] [+8:30] から")]
    [InlineData("介護の相談", "介護と医療の相談", "介護 [+と医療] の相談")]
    [InlineData("同じ", "同じ", "同じ")]
    public void Numbers_stay_whole_and_only_what_changed_is_marked(string before, string after, string marked) =>
        Assert.Equal(marked, string.Join(' ', WordDiff.Of(before, after)!.Value.Select(step => step.Kind switch { DiffKind.Removed => $"[-{step.Text}]", DiffKind.Added => $"[+{step.Text}]", _ => step.Text })));

    [Fact]
    public void What_has_little_in_common_is_read_one_after_the_other() => Assert.Null(WordDiff.Of("冬の前に、灯油を買います。", "0176-23-5121"));

    [Fact]
    public void Steps_give_both_texts_back()
    {
        var random = new Random(7);
        string Text() => string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => "あいう亜医アイ12-ab、。 𠮷".EnumerateRunes().ElementAt(random.Next(16)).ToString()));
        for (var i = 0; i < 500; i++)
        {
            var (before, after) = (Text(), Text());
            var steps = SequenceDiff.Of(WordDiff.Split(before), WordDiff.Split(after));
            Assert.Equal(before, string.Concat(steps.Where(step => step.Kind != DiffKind.Added).Select(step => step.Text)));
            Assert.Equal(after, string.Concat(steps.Where(step => step.Kind != DiffKind.Removed).Select(step => step.Text)));
        }
    }

    [Fact]
    public void A_paragraph_that_was_changed_is_one_change_and_the_order_is_kept()
    {
        var changes = BlockChange.Between(["見出し", "電話は0176-23-5121です", "消える文です", "終わり"], ["見出し", "加わった段落の文", "電話は0176-23-5122です", "終わり"]);
        Assert.Equal(
            [(null, "加わった段落の文"), ("電話は0176-23-5121です", "電話は0176-23-5122です"), ("消える文です", null)],
            changes.Select(change => (change.Before, change.After)));
    }
}
