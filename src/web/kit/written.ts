import { createContext, useContext } from 'react';

const WrittenContext = createContext(false);

/** Says that what is below was, or is being, written out beforehand: it is drawn whole at first. */
export const WrittenProvider = WrittenContext.Provider;

/** True in a page that was written out beforehand. */
export function useIsWritten(): boolean {
  return useContext(WrittenContext);
}
