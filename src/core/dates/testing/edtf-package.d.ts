// The `edtf` package, our oracle in tests, ships no types.
declare module 'edtf';
