// What the TypeScript compiler reads from a source file: its functions and its imports.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

export interface MeasuredFunction {
  readonly name: string
  readonly line: number
  readonly lines: number
  readonly parameters: number
}

export interface Import {
  /** Path below the package for files, else the specifier as it is written. */
  readonly from: string
  readonly isType: boolean
}

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2024, true)
}

/** Every function of a file. The body of a describe or it is a list of cases, no function. */
export function measure(file: string): MeasuredFunction[] {
  const source = parse(file)
  const found: MeasuredFunction[] = []
  const lineOf = (at: number) => source.getLineAndCharacterOfPosition(at).line + 1
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body !== undefined && !isSuite(node)) {
      const line = lineOf(node.getStart())
      found.push({ name: nameOf(node), line, lines: lineOf(node.end) - line + 1, parameters: parametersOf(node) })
    }
    node.forEachChild(visit)
  }
  visit(source)
  return found
}

function isSuite(node: ts.SignatureDeclaration): boolean {
  return ts.isCallExpression(node.parent) && /^describe\b/.test(node.parent.expression.getText())
}

/** A callback takes what its caller gives: the columns of a table, the groups of a match. */
function parametersOf(node: ts.SignatureDeclaration): number {
  return ts.isCallExpression(node.parent) ? 0 : node.parameters.length
}

function nameOf(node: ts.SignatureDeclaration): string {
  if (node.name !== undefined) return node.name.getText()
  return ts.isVariableDeclaration(node.parent) ? node.parent.name.getText() : 'function'
}

/** Static and dynamic imports and re-exports. */
export function importsOf(file: string): Import[] {
  const found: Import[] = []
  const add = (specifier: ts.Node | undefined, isType: boolean) => {
    if (specifier !== undefined && ts.isStringLiteral(specifier))
      found.push({ from: resolve(file, specifier.text), isType })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node.importClause))
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly)
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false)
    node.forEachChild(visit)
  }
  visit(parse(file))
  return found
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const named = clause.namedBindings
  return clause.name === undefined && named !== undefined && ts.isNamedImports(named)
    ? named.elements.every((element) => element.isTypeOnly)
    : false
}

function resolve(file: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier
  return path.posix.join(path.posix.dirname(file), specifier).replace(/\.js$/, '.ts')
}
