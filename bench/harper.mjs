// What a grammar checker finds in the texts of standard input, one JSON string a line; a finding a line.
import { binary } from "harper.js/binary";
import { Dialect, LocalLinter } from "harper.js";
import { createInterface } from "node:readline";

const linter = new LocalLinter({ binary, dialect: Dialect.American });
await linter.setup();
for await (const line of createInterface({ input: process.stdin })) {
  const text = JSON.parse(line);
  for (const lint of await linter.lint(text, { language: "plaintext" })) {
    const around = text.slice(Math.max(0, lint.span().start - 40), lint.span().end + 30).replaceAll("\n", " ");
    console.log(`${lint.lint_kind()}: “${lint.get_problem_text()}” in “${around}”`);
  }
}
