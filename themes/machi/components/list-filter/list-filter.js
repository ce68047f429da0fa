// Kana of both kinds, width and case do not count: people type as their keyboard likes.
const plain = text => text.normalize("NFKC").toLowerCase().replace(/[\u3041-\u3096]/g, c => String.fromCharCode(c.charCodeAt(0) + 0x60)).replace(/[\s\u3000‐-―ー-]/g, "");
for (const filter of document.querySelectorAll(".os-list-filter")) {
  const items = [...document.querySelectorAll(`#${CSS.escape(filter.dataset.list)} .${CSS.escape(filter.dataset.items)}`)].map(item => ({ item, words: plain(item.textContent) }));
  if (items.length < 8)
    continue;
  const [field, count] = [filter.querySelector("input"), filter.querySelector("[role=status]")];
  const narrow = () => {
    const asked = field.value.trim().split(/[\s\u3000]+/).map(plain).filter(Boolean);
    let shown = 0;
    for (const { item, words } of items) {
      item.hidden = !asked.every(word => words.includes(word));
      shown += item.hidden ? 0 : 1;
    }
    count.textContent = asked.length === 0 ? "" : shown === 0 ? count.dataset.none : count.dataset.some.replace("#", shown);
  };
  field.addEventListener("input", narrow);
  filter.hidden = false;
  narrow();
}
