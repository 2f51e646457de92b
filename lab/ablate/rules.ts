import { relative } from 'node:path';
import ts from 'typescript';

/** What a rule answers where it is switched off: for a question either answer, for the others that they found or changed nothing. */
export type RuleKind = 'question' | 'finder' | 'lister' | 'step' | 'list' | 'pattern';

/** A piece of source that can be switched off by itself: a function that asks, finds or mends something, or a list of words. */
export interface Rule {
  readonly id: number;
  /** Path from `src/`, as `speakers/gender.ts`. */
  readonly file: string;
  readonly name: string;
  readonly kind: RuleKind;
  /** Lines of code from its first to its last, without the comment before it. */
  readonly lines: number;
}

/** Text to insert into a source file at an offset of it (UTF-16). */
export interface Insertion {
  readonly at: number;
  readonly text: string;
}

export interface Found {
  readonly rules: readonly Rule[];
  /** By absolute path, in order of offset. */
  readonly insertions: ReadonlyMap<string, readonly Insertion[]>;
}

type Callable = ts.FunctionDeclaration | ts.ArrowFunction | ts.FunctionExpression;

/** The rules of these files of a program, each with what must be inserted so that it asks the switches (`switches.ts`) first. */
export function rulesIn(program: ts.Program, root: string, files: readonly string[]): Found {
  const checker = program.getTypeChecker();
  const rules: Rule[] = [];
  const insertions = new Map<string, Insertion[]>();
  for (const path of files) {
    const source = program.getSourceFile(path);
    if (!source) throw new RangeError(`${path} is no file of the program`);
    const own: Insertion[] = [];
    const add = (node: ts.Node, name: string, kind: RuleKind): number => {
      const [first, last] = [node.getStart(source), node.getEnd()].map(
        (at) => source.getLineAndCharacterOfPosition(at).line,
      );
      const id = rules.length;
      rules.push({ id, file: relative(root, path), name, kind, lines: (last as number) - (first as number) + 1 });
      return id;
    };
    visitTop(source, (node, name) => {
      if (isCallable(node)) {
        const kind = kindOf(node, checker);
        if (kind) own.push(...functionInsertions(node, kind, add(declarationOf(node), name, kind.kind), source));
        return;
      }
      const kind = isWordList(node) ? 'list' : ts.isRegularExpressionLiteral(node) ? 'pattern' : null;
      if (kind) own.push(...wrapped(node, `__switches.${kind}(${add(declarationOf(node), name, kind)},`, source));
    });
    insertions.set(
      path,
      own.sort((a, b) => a.at - b.at),
    );
  }
  return { rules, insertions };
}

/** Functions, lists and expressions that stand in no other function, with their names; those of a table's row are named `table.row`. */
function visitTop(source: ts.SourceFile, see: (node: ts.Node, name: string) => void): void {
  const visit = (node: ts.Node, name: string): void => {
    if (isCallable(node) || isWordList(node) || ts.isRegularExpressionLiteral(node)) {
      see(node, ts.isFunctionDeclaration(node) && node.name ? node.name.text : name);
      return;
    }
    let row = 0;
    ts.forEachChild(node, (child) => {
      if (ts.isArrayLiteralExpression(node)) visit(child, `${name}[${row++}]`);
      else visit(child, ts.isArrayLiteralExpression(child) ? nameIn(node, name) : nameIn(child, nameIn(node, name)));
    });
  };
  visit(source, '');
}

function nameIn(node: ts.Node, before: string): string {
  if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name)) return node.name.text;
  if (ts.isPropertyAssignment(node)) {
    const own = `.${node.name.getText()}`;
    return before.endsWith(own) ? before : before + own;
  }
  return before;
}

const isCallable = (node: ts.Node): node is Callable =>
  ts.isFunctionDeclaration(node) || ts.isArrowFunction(node) || ts.isFunctionExpression(node);

const isWordList = (node: ts.Node): boolean =>
  ts.isNewExpression(node) &&
  ts.isIdentifier(node.expression) &&
  ['Set', 'Map'].includes(node.expression.text) &&
  (node.arguments?.length ?? 0) > 0;

/** The statement or row that goes where the rule goes. */
function declarationOf(node: ts.Node): ts.Node {
  let at = node;
  while (
    at.parent &&
    !ts.isSourceFile(at.parent) &&
    !ts.isArrayLiteralExpression(at.parent) &&
    !ts.isObjectLiteralExpression(at.parent)
  )
    at = at.parent;
  return at;
}

interface FunctionKind {
  readonly kind: RuleKind;
  /** What it returns where it is switched off. */
  readonly neutral: string;
  /** Of a step, the parameter that it gives back unchanged. */
  readonly parameter?: string;
}

/** By its type: yes or no; something or null; some or none; what it was given, changed or not. Null for other functions: they have no neutral answer. */
function kindOf(node: Callable, checker: ts.TypeChecker): FunctionKind | null {
  if (!node.body || node.asteriskToken) return null;
  const signature = checker.getSignatureFromDeclaration(node);
  if (!signature) return null;
  const type = checker.getReturnTypeOfSignature(signature);
  if (isBoolean(type)) return { kind: 'question', neutral: '' };
  const parameter = node.parameters.find(
    ({ name, type: written }) =>
      ts.isIdentifier(name) && written && checker.getTypeAtLocation(name) === type && type.flags & ts.TypeFlags.Object,
  );
  if (parameter) return { kind: 'step', neutral: parameter.name.getText(), parameter: parameter.name.getText() };
  const parts = type.isUnion() ? type.types : [];
  if (parts.some(({ flags }) => flags & ts.TypeFlags.Null)) return { kind: 'finder', neutral: 'null' };
  if (parts.some(({ flags }) => flags & ts.TypeFlags.Undefined)) return { kind: 'finder', neutral: 'undefined' };
  return checker.isArrayType(type) ? { kind: 'lister', neutral: '[]' } : null;
}

const isBoolean = (type: ts.Type): boolean =>
  (type.flags & ts.TypeFlags.BooleanLike) !== 0 ||
  (type.isUnion() && type.types.every(({ flags }) => flags & ts.TypeFlags.BooleanLike));

function functionInsertions(node: Callable, kind: FunctionKind, id: number, source: ts.SourceFile): Insertion[] {
  const neutral = kind.kind === 'question' ? `__switches.off[${id}]===2` : `(${kind.neutral} as never)`;
  const seen = kind.parameter ? `__switches.step(${id},${kind.parameter},` : `__switches.${kind.kind}(${id},`;
  const body = node.body as ts.ConciseBody;
  if (!ts.isBlock(body))
    return [
      { at: body.getStart(source), text: `__switches.off[${id}]?${neutral}:${seen}` },
      { at: body.getEnd(), text: ')' },
    ];
  return [
    { at: body.getStart(source) + 1, text: `if(__switches.off[${id}])return ${neutral};` },
    ...returnsOf(body).flatMap((expression) => wrapped(expression, seen, source)),
  ];
}

/** What the function itself returns, not one inside it. */
function returnsOf(body: ts.Block): ts.Expression[] {
  const found: ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) return;
    if (ts.isReturnStatement(node) && node.expression) found.push(node.expression);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(body, visit);
  return found;
}

const wrapped = (node: ts.Node, before: string, source: ts.SourceFile): Insertion[] => [
  { at: node.getStart(source), text: before },
  { at: node.getEnd(), text: ')' },
];
