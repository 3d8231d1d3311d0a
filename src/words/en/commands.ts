/** How each command is called, and what it does: what `--help` prints. */

import { theWork } from './work.ts';
export const agreement = `
npm run agreement                     says how far the readings in content/readings/ agree with the edition
npm run agreement -- COPY             how far COPY, a folder annotated by somebody else, agrees with content/
npm run agreement -- FIRST SECOND     how far two annotated copies of the same text agree

Only passages that are word for word the same in both are compared; their ids may differ.`;
export const anchor = `
npm run anchor -- reword p67 p67a --class typo --reason "…"      the words changed, it says the same (or --class reworded)
npm run anchor -- relabel s3 x14 --reason "…"                    relations reinterpreted: kind, who draws them, ends or reason
npm run anchor -- withdraw p67a --reason "…"                     it is gone, and nothing takes its place
npm run anchor -- supersede p67a --by p67c --by p67d --reason "…"  others say it now; several: it was split
npm run anchor -- merge p67b --into p67a --reason "…"            another says it too
npm run anchor -- move p67a --to p68c --reason "…"               it has moved
npm run anchor -- readdress /text/two/ --to /text/second/ --reason "…"  a page or a map was renamed
npm run anchor -- history p67a                                   what happened to it`;
export const build = `
npm run build      builds the site of content/ into dist/; exits with 1 and leaves dist/ as it is if the content has an error

ELENCHUS_CONTENT   another folder of content
ELENCHUS_OUT       where the site goes: a new or empty folder, or that of an earlier build, which is replaced
ELENCHUS_BASE      the path it is published under, such as /edition/`;
export const check = `
npm run check             lists everything wrong with content/; exits with 1 if anything stops a build
npm run check -- FOLDER   of another folder of content
npm run check -- --json   the messages as a list in JSON, for programs`;
export const dev = `
npm run dev                   serves the site at http://localhost:4321/ and shows every change at once
npm run dev -- --port 8080    on another port
npm run dev -- --host 0.0.0.0 to other machines too`;
export const epub = `
npm run epub             makes an EPUB of content/ under dist/downloads/
npm run epub -- FOLDER   of another folder of content`;
export const fingerprint = `
npm run fingerprint -- COPY   makes content/collation.json from the copy the edition was made from, division.tsv and places.json
npm run fingerprint           copies the places that were corrected in content/witness/ into places.json and collation.json`;
export const folder = `
npm run folder                builds the site and turns it into dist-folder/, which needs no server
npm run folder -- --built     from the site as last built
npm run folder -- FROM [TO]   from the built site in FROM; TO is a new or empty folder, or one made before, which is replaced`;
export const mcp = `
npm run mcp             serves content/ to a program that speaks the Model Context Protocol, read-only, until that program closes the input
npm run mcp -- FOLDER   another folder of content
npm prints lines of its own first, which are not part of the protocol, so give the program the command node src/cli/mcp.ts FOLDER, or npm run --silent mcp`;
export const mint = `
npm run mint             gives an id to everything in content/ that has none, a new one to whatever shares its id, and each id its
                         line in the ledger
npm run mint -- FOLDER   in another folder of content`;
export const pdf = `
npm run pdf              builds the site, and prints it as one PDF under dist/downloads/
npm run pdf -- --built   prints the site as last built`;
export const preview = `
npm run preview                   serves what npm run build has built, at http://localhost:4321/
npm run preview -- --port 8080    on another port
npm run preview -- --host 0.0.0.0 to other machines too`;
export const release = `
npm run release -- 0.9.1   checks the edition, freezes it as version 0.9.1, says what changed, closes its ledger,
                           and packs it for a library, with a PDF where there is a Chromium
npm run release -- 0.9.1 --no-pdf   without the PDF`;
export const deposit = `
npm run deposit              packs the edition as released for a library, with its PDF: deposit/<name>-<version>.zip
npm run deposit -- --no-pdf  without the PDF`;
export const schemas = `
npm run schemas   writes the JSON Schemas of the files of content/ into .schemas/, after a change in what they hold`;
export const start = `
npm start                     builds the site and serves it at http://localhost:4321/
npm start -- --with-copy      in ${theWork}'s own words, from content/witness/, in a folder that is never published
npm start -- --port 8080      on another port
npm start -- --host 0.0.0.0   to other machines too`;
/** `formats`: what a copy may be; `folder`: where its passages go. */
export const collate = (formats: string, folder: string) => `
npm run collate -- FILE [--json RESULT] [--annotations]

Finds ${theWork} in FILE, your own copy: ${formats}.
Writes its passages, in ${theWork}'s own words, to ${folder}, for your own use only.

  --json RESULT   also the place of each passage and annotation, and the text in which it is counted
  --annotations   also the edition's claims on the words of your copy, for your reader:
                  FILE.annotation (EPUB Annotations) and FILE.hypothesis.json`;
/** What is taken unless somebody says otherwise. */
export const begin = (usual: { type: string; language: string; url: string }) => `
npm run new -- FOLDER    writes a small edition that builds into a new folder, with comments in it; asks for the following unless given
  --title TITLE          title of the text
  --author NAMES         its author: Ada Lovelace, or Lovelace, Ada; several with ; between them
  --type TYPE            what it is, as CSL has it: ${usual.type} (unless you say otherwise), book, chapter, manuscript …
  --language TAG         its language: ${usual.language}
  --editor NAME          who edits it
  --url ADDRESS          where it will be published: ${usual.url}`;
/** `formats`: what is read; `names`: what `--from` takes. */
export const importing = (formats: string, names: readonly string[], usual: { type: string; language: string; url: string }) => `
npm run import -- FILE --into FOLDER   writes an edition of FILE into a new folder: ${formats}
  --from FORMAT          what FILE is, if its name does not say: ${names.join(', ')}
  --references FILE      the works it cites, in BibTeX, RIS or CSL-JSON
  --title TITLE          title of the text, if the file does not say it
  --author NAMES         its author: Ada Lovelace, or Lovelace, Ada; several with ; between them
  --type TYPE            what it is, as CSL has it: ${usual.type} (unless you say otherwise), book, chapter, manuscript …
  --language TAG         its language: ${usual.language}
  --editor NAME          who edits it
  --url ADDRESS          where it will be published: ${usual.url}

At the end it lists what could not be kept, with the line (of a Word file, the paragraph) where that stood.`;
