import ts from 'typescript';

/** What constants describe themselves as, by name: `linksSchema`, and sections by their `about`. */
export type Descriptions = ReadonlyMap<string, string>;

/** Collects what the constants of a source describe themselves as. */
export function descriptionsIn(source: string): [string, string][] {
  return parse(source).statements.flatMap((statement) => {
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.flatMap(({ name, initializer }): [string, string][] => {
      const text = initializer && (describedAs(initializer, new Map()) ?? aboutOf(initializer));
      return text === undefined ? [] : [[name.getText(), text]];
    });
  });
}

/** A source whose keys carry what `.describe` says of them as their doc comment, for who reads types. */
export function withFieldDocs(source: string, known: Descriptions): string {
  const file = parse(source);
  const edits: { start: number; end: number; doc: string }[] = [];
  const visit = (node: ts.Node): void => {
    const text = ts.isPropertyAssignment(node)
      ? describedAs(node.initializer, known)
      : ts.isShorthandPropertyAssignment(node) && isSection(node)
        ? known.get(node.name.text)
        : undefined;
    if (text !== undefined) {
      const [old] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
      const start = old?.getStart() ?? node.getStart(file);
      edits.push({ start, end: node.getStart(file), doc: `/** ${text.replace(/[^.]$/, '$&.')} */` });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return edits.reduceRight((result, { start, end, doc }) => {
    const indent = ' '.repeat(file.getLineAndCharacterOfPosition(start).character);
    return `${result.slice(0, start)}${doc}\n${indent}${result.slice(end)}`;
  }, source);
}

const parse = (source: string) => ts.createSourceFile('x.ts', source, ts.ScriptTarget.Latest, true);

/** The registry alone, which is `as const`, has sections by their bare names. */
const isSection = (node: ts.Node) => ts.isAsExpression(node.parent.parent);

/** The text of `.describe` in a chain of calls, else what is known of the constant it begins with. */
function describedAs(node: ts.Expression, known: Descriptions): string | undefined {
  if (ts.isIdentifier(node)) return known.get(node.text);
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const [text] = node.arguments;
    if (node.expression.name.text === 'describe' && text && ts.isStringLiteralLike(text)) return text.text;
    return describedAs(node.expression.expression, known);
  }
  return undefined;
}

function aboutOf(node: ts.Expression): string | undefined {
  const [definition] = ts.isCallExpression(node) ? node.arguments : [];
  if (!definition || !ts.isObjectLiteralExpression(definition)) return undefined;
  const about = definition.properties.find((property) => property.name?.getText() === 'about');
  return about && ts.isPropertyAssignment(about) && ts.isStringLiteral(about.initializer)
    ? about.initializer.text
    : undefined;
}
