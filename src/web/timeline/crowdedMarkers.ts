/**
 * Hides the label of a marker where it would cover that of the marker before it in time; its line stays. Reads
 * all places before it writes any.
 */
export function hideCrowdedMarkers(host: HTMLElement, rtl: boolean): void {
  const labels = [...host.querySelectorAll<HTMLElement>('.sl-marker .sl-words')];
  if (labels.length < 2) return;
  const boxes = labels.map(label => ({ label, box: label.getBoundingClientRect() }));
  boxes.sort((a, b) => (rtl ? b.box.right - a.box.right : a.box.left - b.box.left));
  let free = Number.NEGATIVE_INFINITY;
  for (const { label, box } of boxes) {
    const [from, to] = rtl ? [-box.right, -box.left] : [box.left, box.right];
    const isCrowded = from < free;
    label.classList.toggle('sl-crowded', isCrowded);
    if (!isCrowded) free = to + 8;
  }
}
