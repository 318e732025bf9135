/** Tabs as the ARIA patterns describe them: arrows go from tab to tab, only the chosen one is in the tab order. */
export function tabs(list, onSelect = () => {}) {
  const all = [...list.querySelectorAll('[role="tab"]')];
  const shown = () => all.filter((tab) => !tab.hidden);

  function select(chosen, focus = false) {
    for (const tab of all) {
      const active = tab === chosen;
      tab.setAttribute("aria-selected", String(active));
      tab.tabIndex = active ? 0 : -1;
      document.getElementById(tab.getAttribute("aria-controls")).hidden = !active;
    }
    if (focus) {
      chosen.focus();
    }
    onSelect(chosen.id);
  }

  list.addEventListener("click", (event) => {
    const tab = event.target.closest('[role="tab"]');
    if (tab) {
      select(tab);
    }
  });
  list.addEventListener("keydown", (event) => {
    const backwards = getComputedStyle(list).direction === "rtl" ? "ArrowRight" : "ArrowLeft";
    const forwards = backwards === "ArrowLeft" ? "ArrowRight" : "ArrowLeft";
    const tabsShown = shown();
    const at = tabsShown.indexOf(event.target);
    const steps = { [forwards]: at + 1, [backwards]: at - 1, Home: 0, End: tabsShown.length - 1 };
    if (at >= 0 && event.key in steps) {
      event.preventDefault();
      select(tabsShown[(steps[event.key] + tabsShown.length) % tabsShown.length], true);
    }
  });
  return { select: (id) => select(document.getElementById(id)) };
}
