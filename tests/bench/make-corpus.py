#!/usr/bin/env python3
"""Writes a site of N pages of Japanese and English text, once as Hugo reads it and once as outreach reads it.

    make-corpus.py DIR --pages N [--seed S]      DIR/hugo and DIR/outreach, each ready to build
    make-corpus.py DIR --edit page|layout --tick T
        changes the body of one page, or the layout of all pages, in both; T makes each change another one

The same N and S give the same bytes on every machine. All that the pages say is made up.
"""
import argparse
import os
import shutil

HERE = os.path.dirname(os.path.abspath(__file__))
MEAN_BYTES = 4500

SECTIONS = ["home-care", "nursing", "meals", "medicine", "housing", "money", "family", "meetings", "reports", "news"]
DEPARTMENTS = ["高齢福祉課", "健康づくり課", "地域医療室", "介護保険係", "相談支援係", "保健センター"]
TAGS = ["往診", "服薬", "食事", "入浴", "外出", "通院", "退院", "看取り", "もの忘れ", "転倒", "口の手入れ", "リハビリ", "福祉用具", "住宅改修",
        "介護申請", "費用", "減免", "後見", "相続", "家族会", "交流会", "講座", "出前講座", "調査", "統計", "計画", "会議", "災害", "停電",
        "夜間", "休日", "救急", "電話相談", "面談", "書類", "用語", "やさしい日本語", "English", "動画", "募集"]
PEOPLE = ["本人", "家族", "近所の人", "主治医", "訪問看護師", "薬局の薬剤師", "ヘルパー", "ケアマネジャー", "役場の職員", "民生委員", "歯科医師", "the visiting nurse"]
WHEN = ["朝のうちに", "急がずに", "月に一度", "退院の前に", "熱が出たときは", "暑い日には", "夜になる前に", "書類がそろったら", "迷ったときは", "年度の初めに"]
THINGS = ["薬の残りの数", "食べた量", "血圧の記録", "使っている道具", "連絡帳", "保険証", "通院の予定", "部屋の温度", "手すりの高さ", "電話番号の一覧", "a short note", "延長コード"]
DEEDS = ["確かめておきます", "紙に書いておきます", "窓口に知らせます", "いっしょに見直します", "かばんに入れておきます", "写真に撮っておきます", "次の人に渡します", "もう一度たずねます"]
ENDS = ["そうすると、あとで困りません。", "決まりはありません。", "お金はかかりません。", "むずかしいときは手伝います。", "Ask for help early.", "この町では前からそうしています。", "", "", ""]
HEADINGS = ["はじめに", "用意するもの", "手順", "気をつけること", "かかる費用", "よくある質問", "相談できる人", "記録の残し方", "去年の様子", "次にすること", "For families", "数字で見る"]
SUBJECTS = ["薬の管理", "夜の見守り", "退院の準備", "食事の工夫", "手すりの取りつけ", "通院の送り迎え", "家族の休み方", "会議の記録", "介護の申請", "口の手入れ", "冬の室温", "電話のかけ方"]
FORMS = ["{}のすすめ方", "{}について", "{}の記録", "はじめての{}", "{}で困ったら", "{}のまとめ", "{} in five steps"]


class Dice:
    """A generator of our own (SplitMix64), so that no version of Python changes the corpus."""

    def __init__(self, seed):
        self.state = seed & 0xFFFFFFFFFFFFFFFF

    def below(self, limit):
        self.state = (self.state + 0x9E3779B97F4A7C15) & 0xFFFFFFFFFFFFFFFF
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & 0xFFFFFFFFFFFFFFFF
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & 0xFFFFFFFFFFFFFFFF
        return (z ^ (z >> 31)) % limit

    def one(self, words):
        return words[self.below(len(words))]

    def some(self, words, count):
        left = list(words)
        return [left.pop(self.below(len(left))) for _ in range(count)]


class Caption(str):
    """The caption of a table, which only outreach knows; Hugo's corpus has it as a paragraph."""

    def of(self, target):
        return "\n*%s*\n" % self if target == "hugo" else ": %s\n" % self


class Corpus:
    def __init__(self, pages, seed):
        self.pages, self.seed = pages, seed
        dice = Dice(seed)
        # A stock of sentences: making each anew would take most of the time.
        self.sentences = [self.sentence(dice) for _ in range(4000)]

    @staticmethod
    def sentence(dice):
        thing, ways = dice.one(THINGS), dice.below(10)
        thing = "**%s**" % thing if ways == 0 else "`%s`" % thing if ways == 1 else "*%s*" % thing if ways == 2 else thing
        return "%s、%sと%sは、%sを%s。%s" % (dice.one(WHEN), dice.one(PEOPLE), dice.one(PEOPLE), thing, dice.one(DEEDS), dice.one(ENDS))

    def section(self, number):
        return SECTIONS[number % len(SECTIONS)]

    def slug(self, number):
        return "p%06d" % number

    def title(self, number):
        dice = Dice(self.seed * 31 + number)
        return "%s %d" % (dice.one(FORMS).format(dice.one(SUBJECTS)), number + 1)

    def page(self, number):
        """Title, department, day, tags, summary, and the body as pieces: text, or the number of the page that is linked."""
        dice = Dice(self.seed * 1000003 + number)
        day = "%d-%02d-%02d" % (2019 + dice.below(7), 1 + dice.below(12), 1 + dice.below(28))
        tags = dice.some(TAGS, 1 + dice.below(4))
        summary = dice.one(self.sentences).replace("*", "").replace("`", "")
        body, size, part = [], 0, 0
        wanted = MEAN_BYTES * 26 // 100 + dice.below(MEAN_BYTES)
        while size < wanted or part < 3:
            part += 1
            piece = ["## %s {#s%d}\n\n" % (dice.one(HEADINGS), part)]
            for _ in range(2 + dice.below(3)):
                piece.extend(self.block(dice))
            size += sum(len(text.encode()) if isinstance(text, str) else 40 for text in piece)
            body.extend(piece)
        return self.title(number), dice.one(DEPARTMENTS), day, tags, summary, body

    def block(self, dice):
        kind = dice.below(20)
        if kind < 11:
            text = "".join(dice.one(self.sentences) for _ in range(2 + dice.below(3)))
            if dice.below(2) == 0:
                return [text, "くわしくは", dice.below(self.pages), "を見てください。\n\n"]
            return [text + "\n\n"]
        if kind < 14:
            return ["".join("- %sを%s\n" % (thing, dice.one(DEEDS)) for thing in dice.some(THINGS, 3 + dice.below(3))) + "\n"]
        if kind < 16:
            return ["".join("%d. %s、%s\n" % (i + 1, dice.one(WHEN), dice.one(DEEDS)) for i in range(3 + dice.below(3))) + "\n"]
        if kind < 18:
            rows = "".join("| %s | %d | %d.%d%% |\n" % (thing, dice.below(400), dice.below(100), dice.below(10)) for thing in dice.some(THINGS, 4))
            return ["| もの | 件数 | 割合 |\n| --- | ---: | ---: |\n" + rows, Caption("%sのまとめ" % dice.one(SUBJECTS)), "\n"]
        return ["> " + dice.one(self.sentences) + "\n\n"]


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)


def body_text(corpus, number, pieces, target):
    linked = 0

    def link(to):
        nonlocal linked
        linked += 1
        title = corpus.title(to)
        # Each third link leads to a part of its page, so that a checker has anchors to look up as well.
        place = "#s%d" % (1 + linked % 3) if linked % 3 == 0 else ""
        if target == "hugo":
            return "「[%s](/%s/%s/%s)」" % (title, corpus.section(to), corpus.slug(to), place)
        return "「[%s](../%s/%s.md%s)」" % (title, corpus.section(to), corpus.slug(to), place)

    return "".join(piece.of(target) if isinstance(piece, Caption) else piece if isinstance(piece, str) else link(piece) for piece in pieces)


def write_page(root, corpus, number):
    title, department, day, tags, summary, pieces = corpus.page(number)
    place = os.path.join("content", corpus.section(number), corpus.slug(number) + ".md")
    common = "title: %s\nsummary: %s\nowner: %s\ntags: [%s]\n" % (title, summary, department, ", ".join(tags))
    for target, key in (("hugo", "date"), ("outreach", "published")):
        write(os.path.join(root, target, place), "---\n%s%s: %s\n---\n\n%s" % (common, key, day, body_text(corpus, number, pieces, target)))


def write_sections(root):
    for i, section in enumerate(SECTIONS):
        head = "title: %s\nsummary: %sの一覧です。\n" % (SUBJECTS[i], SUBJECTS[i])
        write(os.path.join(root, "hugo", "content", section, "_index.md"), "---\n%sdate: 2019-01-01\nweight: %d\n---\n" % (head, i + 1))
        write(os.path.join(root, "outreach", "content", section, "index.md"), "---\n%spublished: 2019-01-01\norder: %d\n---\n" % (head, i + 1))
    head = "title: 暮らしの案内\nsummary: 家で暮らすための案内です。\n"
    write(os.path.join(root, "hugo", "content", "_index.md"), "---\n%sdate: 2019-01-01\n---\n" % head)
    write(os.path.join(root, "outreach", "content", "index.md"), "---\n%spublished: 2019-01-01\n---\n" % head)
    navigation = "".join("  - label: %s\n    page: %s/index.md\n" % (SUBJECTS[i], section) for i, section in enumerate(SECTIONS))
    write(os.path.join(root, "outreach", "content", "site.yml"),
          "title: 暮らしの案内\ndescription: 家で暮らすための案内です。\nbase: https://example.invalid/\n"
          "publisher:\n  name: みほん町\ntheme: bench\nnavigation:\n" + navigation)


def make(root, pages, seed):
    if os.path.exists(root):
        raise SystemExit("%s is there already" % root)
    shutil.copytree(os.path.join(HERE, "hugo"), os.path.join(root, "hugo"))
    shutil.copytree(os.path.join(HERE, "theme"), os.path.join(root, "outreach", "themes", "bench"))
    write_sections(root)
    corpus = Corpus(pages, seed)
    for number in range(pages):
        write_page(root, corpus, number)


def edit(root, what, tick):
    """Both tools get the same change. Files are written in place, as an editor does."""
    if what == "page":
        for target in ("hugo", "outreach"):
            path = os.path.join(root, target, "content", SECTIONS[7], "p%06d.md" % 7)
            with open(path, encoding="utf-8") as file:
                text = file.read().split("\n[tick]")[0]
            write(path, text.rstrip("\n") + "\n[tick] %s\n" % tick)
        return
    for path in (os.path.join(root, "hugo", "layouts", "baseof.html"), os.path.join(root, "outreach", "themes", "bench", "layouts", "base.sbn-html")):
        with open(path, encoding="utf-8") as file:
            text = file.read()
        before, _, after = text.partition('data-tick="')
        write(path, before + 'data-tick="%s"' % tick + after.partition('"')[2])


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("dir")
    options.add_argument("--pages", type=int)
    options.add_argument("--seed", type=int, default=7)
    options.add_argument("--edit", choices=["page", "layout"])
    options.add_argument("--tick", default="1")
    given = options.parse_args()
    if given.edit:
        edit(given.dir, given.edit, given.tick)
    elif given.pages:
        make(given.dir, given.pages, given.seed)
    else:
        options.error("give --pages or --edit")


if __name__ == "__main__":
    main()
