import { failed, ok, type Problem, problem, type Result } from '../../../core/problem.ts';
import type { ExportFault } from './exporters.ts';

/** The bytes of a file of this very site; fails when it is not there or the network is not. */
export async function fetchPart(
  address: string,
): Promise<Result<Uint8Array<ArrayBuffer>, Problem<ExportFault>>> {
  try {
    const response = await fetch(address);
    // A host may answer with a page of its own for a file that is not there.
    const isPage = response.headers.get('Content-Type')?.startsWith('text/html');
    if (response.ok && !isPage) return ok(new Uint8Array(await response.arrayBuffer()));
  } catch {
    // No network is the same to the person: the part is not there.
  }
  return failed(problem('part-missing', address, `This site has no ${address}.`));
}
