declare module '*.txt?raw' {
  const text: string;
  export default text;
}

interface ImportMeta {
  readonly env: { readonly PROD: boolean };
}
