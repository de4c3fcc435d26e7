import type { Plugin } from 'vite';

/**
 * Turns the chunks of a CommonJS build into classic scripts: a sandboxed frame has no origin, and can fetch no modules.
 * The first script brings what passes exports on; the page that needs another names it after the first. What is not in
 * the page by the time it has loaded is not to be had: its import rejects, as that of a module would.
 */
export function classicParts(): Plugin {
  return {
    name: 'sourceline:classic-parts',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).flatMap(file => (file.type === 'chunk' ? [file] : []));
      const entry = chunks.find(chunk => chunk.isEntry);
      const runtime = chunks.find(chunk => chunk.name === 'rolldown-runtime');
      if (!entry) throw new Error('classicParts: there is no first script.');
      for (const chunk of chunks) {
        const early = chunk.imports.filter(name => name !== entry.fileName && name !== runtime?.fileName);
        if (early.length > 0) throw new Error(`classicParts: ${chunk.fileName} needs ${early} at once.`);
      }
      for (const chunk of chunks) chunk.code = wrapped(chunk.fileName, chunk.code);
      entry.code = `${registry}${runtime?.code ?? ''}${entry.code}`;
      if (runtime) delete bundle[runtime.fileName];
    },
  };
}

function wrapped(name: string, code: string): string {
  return `sourcelinePart("./${name}",(exports,require)=>{${code.trimEnd()}\n});\n`;
}

/** `require` gives the exports of what is here, else a promise of them. Scripts with `defer` have run by the load event. */
const registry = `var sourcelinePart=(()=>{
const parts={},loaded=new Promise(done=>addEventListener("load",done));
const need=name=>parts[name]??loaded.then(()=>parts[name]??Promise.reject(Error(name)));
return(name,make)=>make(parts[name]={},need)
})();
`;
