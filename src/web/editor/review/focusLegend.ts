/** Puts the focus on the legend of the group a button stands in, for when the button is about to go away. */
export function focusLegend(button: HTMLElement): void {
  const legend = button.closest('fieldset')?.querySelector('legend');
  if (!legend) return;
  legend.tabIndex = -1;
  legend.focus({ preventScroll: true });
}
